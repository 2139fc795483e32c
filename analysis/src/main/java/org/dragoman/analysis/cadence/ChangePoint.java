package org.dragoman.analysis.cadence;

import java.time.LocalDate;

/**
 * A day from which on the sides are in touch more often or less often than before.
 *
 * @param day the likeliest day
 * @param earliest the first day of the interval that holds it with 90 in 100
 * @param latest the last day of that interval
 * @param gapBefore one contact every so many days before
 * @param gapAfter and after
 * @param isOfUsualDays whether these are days of usual coverage, where less or more was read than
 *     usual; else days of the calendar
 */
public record ChangePoint(
    LocalDate day,
    LocalDate earliest,
    LocalDate latest,
    double gapBefore,
    double gapAfter,
    boolean isOfUsualDays) {

  /** Whether contacts became more frequent. */
  public boolean isRise() {
    return gapAfter < gapBefore;
  }
}
