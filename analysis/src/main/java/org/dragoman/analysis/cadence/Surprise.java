package org.dragoman.analysis.cadence;

import java.time.LocalDate;

/**
 * How unusual a silence or a number of contacts is under the pace before it.
 *
 * @param from the first day of what is judged
 * @param to the last day
 * @param count how many contacts fell in that time
 * @param expected how many were expected
 * @param chance the chance of so long a silence, or of so many contacts or more, in a steady dyad
 * @param isJudged whether there are enough contacts before it to judge
 */
public record Surprise(
    LocalDate from, LocalDate to, int count, double expected, double chance, boolean isJudged) {

  /** Whether it is rarer than the stated false-alarm rate allows. */
  public boolean isUnusual() {
    return isJudged && chance < Cadence.FALSE_ALARM_RATE;
  }

  /** How many days it spans. */
  public long days() {
    return to.toEpochDay() - from.toEpochDay() + 1;
  }
}
