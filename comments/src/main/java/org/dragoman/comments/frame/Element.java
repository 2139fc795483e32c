package org.dragoman.comments.frame;

import java.util.Set;
import org.dragoman.comments.lexicon.WordClass;
import org.dragoman.comments.plain.Plain;

/**
 * One place of a frame's pattern.
 *
 * @param kind what it asks for
 * @param words the words that fit, for {@link Kind#WORDS}
 * @param classes the classes that fit, for {@link Kind#WORDS}
 * @param optional whether it may be missing
 * @param repeated whether it may stand several times
 * @param most the most words of a gap
 */
record Element(
    Kind kind,
    Set<String> words,
    Set<WordClass> classes,
    boolean optional,
    boolean repeated,
    int most) {

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
    classes = Set.copyOf(classes);
  }

  static Element bare(Kind kind) {
    return new Element(kind, Set.of(), Set.of(), false, false, 0);
  }

  static Element gap(int most) {
    return new Element(Kind.GAP, Set.of(), Set.of(), true, false, most);
  }

  /** Whether the comment holds what this element cannot do without. */
  boolean mayFit(Plain plain) {
    if (optional || kind != Kind.WORDS) {
      return true;
    }
    for (WordClass wordClass : classes) {
      if (plain.has(wordClass)) {
        return true;
      }
    }
    for (String word : words) {
      if (plain.has(word)) {
        return true;
      }
    }
    return false;
  }
}
