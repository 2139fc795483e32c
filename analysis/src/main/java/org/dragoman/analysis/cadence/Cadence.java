package org.dragoman.analysis.cadence;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How often the sides of a dyad are in touch, and what that makes of the present.
 *
 * @param from the first day that is judged
 * @param asOf the day as of which it is told
 * @param contacts how many contacts there are in that time
 * @param usualDays the exposure of that time, in days of usual coverage
 * @param isCoverageKnown whether the exposure comes from what was read
 * @param dispersion how clustered the contacts are; 1 for independent ones
 * @param pace how often they are in touch of late; null where there are too few contacts to tell
 * @param changes when the pace changed, the oldest first
 * @param silence the time since the last contact; null where there is no contact
 * @param burst the contacts of the last 90 days
 */
public record Cadence(
    LocalDate from,
    LocalDate asOf,
    int contacts,
    double usualDays,
    boolean isCoverageKnown,
    double dispersion,
    @Nullable Pace pace,
    List<ChangePoint> changes,
    @Nullable Surprise silence,
    Surprise burst) {

  /** How many contacts a baseline needs before anything is called unusual. */
  public static final int FEWEST_CONTACTS = 4;

  /** The chance that a steady dyad is called unusual, for a silence and for a burst each. */
  public static final double FALSE_ALARM_RATE = 0.01;

  public Cadence {
    changes = List.copyOf(changes);
  }

  /**
   * How often.
   *
   * @param since the day from which on the pace is this one
   * @param contacts how many contacts it rests on
   * @param gapDays one contact every so many days, on the average
   * @param shortest the lower end of the interval that holds it with 90 in 100
   * @param longest the upper end
   * @param isOfUsualDays whether these are days of usual coverage, where less or more was read than
   *     usual; else days of the calendar
   */
  public record Pace(
      LocalDate since,
      int contacts,
      double gapDays,
      double shortest,
      double longest,
      boolean isOfUsualDays) {}
}
