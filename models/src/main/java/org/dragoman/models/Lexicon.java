package org.dragoman.models;

import java.util.List;

/** What is known of words: the tags that they may have, and their Brown clusters. */
public final class Lexicon {

  private static final int HALF = 16;
  private static final int TYPE = -2;

  private final HashTable words;
  private final List<String> ambiguityClasses;

  Lexicon(HashTable words, List<String> ambiguityClasses) {
    this.words = words;
    this.ambiguityClasses = ambiguityClasses;
  }

  /** The number of what is known of a word, in folded form and lower case; 0 for nothing. */
  public int entry(String lower) {
    return words.get(key(lower));
  }

  /** The ambiguity class in an entry; -1 for none. */
  public static int ambiguity(int entry) {
    return (entry >>> HALF) - 1;
  }

  /** The set of clusters in an entry; -1 for none. */
  public static int clusters(int entry) {
    return (entry & ((1 << HALF) - 1)) - 1;
  }

  /** The tags of an ambiguity class, joined by underscores. */
  public String ambiguityClass(int number) {
    return ambiguityClasses.get(number);
  }

  static long key(String word) {
    return TextHash.key(TYPE, TextHash.of(word));
  }

  static int entry(int ambiguity, int clusters) {
    return (ambiguity + 1) << HALF | (clusters + 1);
  }

  void write(ModelOutput out) {
    words.write(out);
    out.strings(ambiguityClasses);
  }

  static Lexicon read(ModelInput in) {
    return new Lexicon(HashTable.read(in), in.strings());
  }
}
