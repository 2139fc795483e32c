package org.dragoman.analysis.compare;

import java.util.List;

/**
 * One point on which the texts are compared: a field of the contact, or a statement.
 *
 * @param aspect what it is about: {@code date}, {@code initiator}, {@code statement}, …
 * @param label in words for people: the field's name, or the topic of a statement
 * @param verdict how the texts stand to each other on it
 * @param sayings what each text says that says anything, in the order of the texts
 * @param notes in words, how they differ: {@code tone: Türkiye "demanded", Azerbaijan "noted"}
 */
public record Point(
    String aspect, String label, Verdict verdict, List<Saying> sayings, List<String> notes) {

  /** The aspect of statements. */
  public static final String STATEMENT = "statement";

  public Point {
    sayings = List.copyOf(sayings);
    notes = List.copyOf(notes);
  }

  /** Whether it compares what was said rather than a field of the contact. */
  public boolean isStatement() {
    return aspect.equals(STATEMENT);
  }
}
