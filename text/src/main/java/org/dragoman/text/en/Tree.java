package org.dragoman.text.en;

import java.util.Arrays;
import org.dragoman.models.Column;
import org.dragoman.models.TextHash;
import org.dragoman.models.Words;

/** The arcs drawn so far in one sentence; the dependents of each word in the order of the text. */
final class Tree {

  private static final long[] VALENCY_HASHES = new long[9];
  private static final long[] VALENCY_POWERS = new long[9];

  static {
    for (int i = 0; i < VALENCY_HASHES.length; i++) {
      String valency = "<".repeat(i / 3) + "-" + ">".repeat(i % 3);
      VALENCY_HASHES[i] = TextHash.of(valency);
      VALENCY_POWERS[i] = TextHash.power(valency.length());
    }
  }

  private final int[] heads;
  private final String[] relations;
  private final int[] first;
  private final int[] last;
  private final int[] previous;
  private final int[] next;

  /** No arcs yet between {@code size} words, the root among them. */
  Tree(int size) {
    heads = none(size);
    relations = new String[size];
    Arrays.fill(relations, "");
    first = none(size);
    last = none(size);
    previous = none(size);
    next = none(size);
  }

  private static int[] none(int size) {
    int[] none = new int[size];
    Arrays.fill(none, -1);
    return none;
  }

  int size() {
    return heads.length;
  }

  /** The head of a word; -1 where it has none yet. */
  int head(int word) {
    return word < 0 ? -1 : heads[word];
  }

  String relation(int word) {
    return relations[word];
  }

  boolean hasHead(int word) {
    return heads[word] >= 0;
  }

  boolean isDescendant(int word, int ancestor) {
    for (int head = heads[word]; head >= 0; head = heads[head]) {
      if (head == ancestor) {
        return true;
      }
    }
    return false;
  }

  /** Draws an arc; one that the word had before goes. */
  void attach(int word, int head, String relation) {
    if (heads[word] >= 0) {
      detach(word);
    }
    int after = last[head];
    while (after > word) {
      after = previous[after];
    }
    int before = after < 0 ? first[head] : next[after];
    previous[word] = after;
    next[word] = before;
    link(head, after, word);
    linkBack(head, before, word);
    heads[word] = head;
    relations[word] = relation;
  }

  private void detach(int word) {
    link(heads[word], previous[word], next[word]);
    linkBack(heads[word], next[word], previous[word]);
  }

  private void link(int head, int from, int to) {
    if (from < 0) {
      first[head] = to;
    } else {
      next[from] = to;
    }
  }

  private void linkBack(int head, int from, int to) {
    if (from < 0) {
      last[head] = to;
    } else {
      previous[from] = to;
    }
  }

  /** The first dependent, if it stands before its head; -1 for none. */
  int leftmost(int word) {
    return before(first[word], word);
  }

  int secondLeftmost(int word) {
    return first[word] < 0 ? -1 : before(next[first[word]], word);
  }

  /** The last dependent, if it stands behind its head; -1 for none. */
  int rightmost(int word) {
    return last[word] > word ? last[word] : -1;
  }

  int secondRightmost(int word) {
    int second = last[word] < 0 ? -1 : previous[last[word]];
    return second > word ? second : -1;
  }

  private static int before(int dependent, int head) {
    return dependent < head ? dependent : -1;
  }

  /** The dependent of the same head that comes before; -1 for none. */
  int leftSibling(int word) {
    return word < 0 || heads[word] < 0 ? -1 : previous[word];
  }

  /** Tells {@code words} how many dependents a word has on each side: none, one or more. */
  void describeValency(int word, Words words) {
    int left = leftmost(word) < 0 ? 0 : secondLeftmost(word) < 0 ? 1 : 2;
    int right = rightmost(word) < 0 ? 0 : secondRightmost(word) < 0 ? 1 : 2;
    int valency = left * 3 + right;
    words.set(Column.VALENCY, word, VALENCY_HASHES[valency], VALENCY_POWERS[valency]);
  }
}
