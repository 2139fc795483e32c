package org.dragoman.comments.frame;

import java.util.Set;
import org.dragoman.comments.plain.Plain;

/**
 * One place of a frame's pattern.
 *
 * @param kind what it asks for
 * @param words the words that fit, for {@link Kind#WORDS}
 * @param classes the word classes that fit, as bits, for {@link Kind#WORDS}
 * @param optional whether it may be missing
 * @param repeated whether it may stand several times
 * @param most the most words of a gap
 */
record Element(
    Kind kind, Set<String> words, long classes, boolean optional, boolean repeated, int most) {

  /** What an element asks for. */
  enum Kind {
    WORDS,
    TARGET,
    PROTECTED,
    GAP,
    START,
    END,
    ABSENT
  }

  Element {
    words = Set.copyOf(words);
  }

  static Element bare(Kind kind) {
    return new Element(kind, Set.of(), 0, false, false, 0);
  }

  static Element gap(int most) {
    return new Element(Kind.GAP, Set.of(), 0, true, false, most);
  }

  /** Whether the comment holds what this element cannot do without. */
  boolean mayFit(Plain plain) {
    if (optional || kind != Kind.WORDS) {
      return true;
    }
    if (plain.hasAny(classes)) {
      return true;
    }
    for (String word : words) {
      if (plain.has(word)) {
        return true;
      }
    }
    return false;
  }
}
