package org.dragoman.events.gate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What is known of written words: the numbers of their dictionary forms, and whether they may name
 * a party. A trie in flat arrays: one look-up a letter, no allocation.
 */
final class Lookup {

  /** Where every word begins. */
  static final int ROOT = 0;

  /** No known word goes on from here. */
  static final int DEAD = -1;

  private final int[] next;
  private final int[][] numbers;
  private final byte[] parties;
  private final boolean[] isNoName;
  private final boolean[] isPlace;

  private Lookup(
      int[] next, int[][] numbers, byte[] parties, boolean[] isNoName, boolean[] isPlace) {
    this.next = next;
    this.numbers = numbers;
    this.parties = parties;
    this.isNoName = isNoName;
    this.isPlace = isPlace;
  }

  int step(int node, int letter) {
    return next[node * Letters.CLASSES + letter];
  }

  /** The numbers of the dictionary forms of the word that ends here; empty where there is none. */
  int[] numbers(int node) {
    return numbers[node];
  }

  /** How many parties the word that ends here may stand for: one for minister, two for they. */
  int parties(int node) {
    return parties[node];
  }

  /** Whether the word that ends here is no name although it has a capital: The, On, Monday. */
  boolean isNoName(int node) {
    return isNoName[node];
  }

  /** Whether the word that ends here, with a capital, may name a place. */
  boolean isPlace(int node) {
    return isPlace[node];
  }

  /** Collects words; not for more than one thread. */
  static final class Builder {

    private static final int[] NO_NUMBERS = {};

    private int[] next = new int[1 << 16];
    private final List<int[]> numbers = new ArrayList<>();
    private final List<Integer> parties = new ArrayList<>();
    private final List<Boolean> isNoName = new ArrayList<>();
    private final List<Boolean> isPlace = new ArrayList<>();

    Builder() {
      Arrays.fill(next, DEAD);
      newNode();
    }

    Builder word(String word, int number) {
      int node = node(word);
      int[] before = numbers.get(node);
      if (Arrays.stream(before).noneMatch(known -> known == number)) {
        int[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = number;
        numbers.set(node, more);
      }
      return this;
    }

    Builder party(String word, int count) {
      int node = node(word);
      parties.set(node, Math.max(count, parties.get(node)));
      return this;
    }

    Builder place(String word) {
      isPlace.set(node(word), true);
      return this;
    }

    Builder noName(String word) {
      isNoName.set(node(word), true);
      return this;
    }

    private int node(String word) {
      int node = ROOT;
      for (int i = 0; i < word.length(); i++) {
        int letter = Letters.classOf(word.charAt(i));
        if (letter != Letters.NONE) {
          int at = node * Letters.CLASSES + letter;
          if (next[at] == DEAD) {
            int made = newNode();
            next[at] = made;
          }
          node = next[at];
        }
      }
      return node;
    }

    private int newNode() {
      numbers.add(NO_NUMBERS);
      parties.add(0);
      isNoName.add(false);
      isPlace.add(false);
      if (numbers.size() * Letters.CLASSES > next.length) {
        int before = next.length;
        next = Arrays.copyOf(next, before * 2);
        Arrays.fill(next, before, next.length, DEAD);
      }
      return numbers.size() - 1;
    }

    Lookup build() {
      byte[] counts = new byte[numbers.size()];
      boolean[] noNames = new boolean[numbers.size()];
      boolean[] places = new boolean[numbers.size()];
      for (int i = 1; i < counts.length; i++) {
        counts[i] = parties.get(i).byteValue();
        noNames[i] = isNoName.get(i);
        places[i] = isPlace.get(i);
      }
      return new Lookup(
          Arrays.copyOf(next, numbers.size() * Letters.CLASSES),
          numbers.toArray(new int[0][]),
          counts,
          noNames,
          places);
    }
  }
}
