package org.dragoman.events.frame;

import java.util.Set;

/**
 * Where a filler stands, seen from the trigger.
 *
 * @param kind the part of the clause
 * @param word the preposition; empty where the kind needs none
 */
public record Path(Kind kind, String word) {

  private static final Set<String> PLAIN =
      Set.of("subject", "object", "owner", "modifier", "holder", "indirect");

  /** The parts of a clause. */
  public enum Kind {
    /** The subject in meaning: of a passive, its agent. */
    SUBJECT,
    /** The object in meaning: of a passive, its subject. */
    OBJECT,
    /** The owner of a noun: Biden's call. */
    OWNER,
    /** Names before a noun: the Putin-Xi summit. */
    MODIFIER,
    /** The subject of the verb that carries a noun: who holds the talks. */
    HOLDER,
    /** Whom the verb that carries a noun reaches with it: who is handed the letter. */
    INDIRECT,
    /** After a preposition. */
    AFTER
  }

  /**
   * Reads {@code subject}, {@code with}, {@code between} …: a word that is no kind is a
   * preposition.
   */
  static Path of(String text) {
    if (!PLAIN.contains(text)) {
      return new Path(Kind.AFTER, text);
    }
    return new Path(Kind.valueOf(text.toUpperCase(java.util.Locale.ROOT)), "");
  }
}
