package org.dragoman.analysis.alert;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.analysis.dyad.Dyad;

/**
 * Something unusual between two sides.
 *
 * @param kind what sort
 * @param dyad between whom
 * @param day since when, or on which day
 * @param sentence in words
 * @param chance how likely a steady dyad is to show it; 1 where it is a fact, not a judgement
 * @param contacts the contacts it rests on
 */
public record Alert(
    AlertKind kind,
    Dyad dyad,
    LocalDate day,
    String sentence,
    double chance,
    List<String> contacts) {

  public Alert {
    contacts = List.copyOf(contacts);
  }

  /** The same, resting on these contacts. */
  Alert with(List<String> ids) {
    return new Alert(kind, dyad, day, sentence, chance, ids);
  }
}
