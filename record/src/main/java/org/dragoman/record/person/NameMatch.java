package org.dragoman.record.person;

import java.util.HashSet;
import java.util.Set;

/**
 * Whether two names of the same side may be one person's, and why.
 *
 * @param kind how well they fit
 * @param rule in words
 */
public record NameMatch(Kind kind, String rule) {

  /** How well two names fit. */
  public enum Kind {
    /** Given and family name agree. */
    FULL,
    /** One of them is a part of the other, its family name most often. */
    PART,
    /** They are two persons'. */
    NONE
  }

  /** Compares two names. */
  public static NameMatch of(String left, String right) {
    return of(Spelling.of(left), Spelling.of(right));
  }

  /** Compares two names by their spellings. */
  public static NameMatch of(Spelling left, Spelling right) {
    if (left.words().equals(right.words())) {
      return new NameMatch(left.isOneWord() ? Kind.PART : Kind.FULL, "the same name");
    }
    if (new HashSet<>(left.reduced()).equals(new HashSet<>(right.reduced()))) {
      return new NameMatch(left.isOneWord() ? Kind.PART : Kind.FULL, "two spellings of one name");
    }
    boolean isLeftShorter = left.reduced().size() <= right.reduced().size();
    Spelling shorter = isLeftShorter ? left : right;
    Spelling longer = isLeftShorter ? right : left;
    Set<String> longerWords = new HashSet<>(longer.reduced());
    if (shorter.isOneWord()) {
      boolean isEnd = shorter.last().equals(longer.last()) || shorter.last().equals(longer.first());
      return isEnd
          ? new NameMatch(Kind.PART, "the family name alone")
          : new NameMatch(Kind.NONE, "two names");
    }
    if (longerWords.containsAll(shorter.reduced())) {
      return new NameMatch(Kind.FULL, "one name with and without middle names");
    }
    boolean isSameInitial =
        left.last().equals(right.last())
            && left.words().get(0).charAt(0) == right.words().get(0).charAt(0)
            && (left.first().startsWith(right.first()) || right.first().startsWith(left.first()));
    return isSameInitial
        ? new NameMatch(Kind.FULL, "the family name and a short form of the given name")
        : new NameMatch(Kind.NONE, "two names");
  }

  /** Whether the names may be one person's. */
  public boolean isMatch() {
    return kind != Kind.NONE;
  }
}
