package org.dragoman.analysis.cadence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.dragoman.record.Coverage;

/**
 * How much was read of each day, counted in usual days: a day of usual coverage is worth one, a day
 * of which nothing was read is worth nothing, so that a silence of the record is not taken for a
 * silence of the sides.
 *
 * <p>The documents of a day are averaged over four weeks, since an outlet that is followed is read
 * on quiet days too. With c documents a day, a contact is taken to be seen with the chance 1 −
 * exp(−c / h), where h is the median of the days read: twice the outlets do not see twice the
 * contacts. The exposure is that chance over that of a usual day.
 */
public final class Exposure {

  /** Over so many days what was read is averaged. */
  static final int SMOOTHING_DAYS = 28;

  /** So far from one usual day a day, coverage is told to be uneven. */
  private static final double UNEVEN = 0.25;

  private final LocalDate from;
  private final double[] cumulative;
  private final boolean isMeasured;

  private Exposure(LocalDate from, double[] daily, boolean isMeasured) {
    this.from = from;
    this.isMeasured = isMeasured;
    this.cumulative = new double[daily.length + 1];
    for (int i = 0; i < daily.length; i++) {
      cumulative[i + 1] = cumulative[i] + daily[i];
    }
  }

  /** Every day from {@code from} to {@code to} counts alike: nothing is known of what was read. */
  public static Exposure uniform(LocalDate from, LocalDate to) {
    double[] daily = new double[days(from, to)];
    Arrays.fill(daily, 1);
    return new Exposure(from, daily, false);
  }

  /**
   * The exposure of each day from {@code from} to {@code to} by what was read; uniform where
   * nothing is known.
   */
  public static Exposure of(List<Coverage> coverage, LocalDate from, LocalDate to) {
    double[] documents = new double[days(from, to)];
    boolean hasAny = false;
    for (Coverage day : coverage) {
      long index = ChronoUnit.DAYS.between(from, day.day());
      if (index >= 0 && index < documents.length && day.documents() > 0) {
        documents[(int) index] += day.documents();
        hasAny = true;
      }
    }
    if (!hasAny) {
      return uniform(from, to);
    }
    return new Exposure(from, chances(smoothed(documents)), true);
  }

  private static double[] smoothed(double[] documents) {
    double[] sums = new double[documents.length + 1];
    for (int i = 0; i < documents.length; i++) {
      sums[i + 1] = sums[i] + documents[i];
    }
    double[] smoothed = new double[documents.length];
    for (int i = 0; i < documents.length; i++) {
      int start = Math.max(0, i - SMOOTHING_DAYS / 2);
      int end = Math.min(documents.length, i + SMOOTHING_DAYS / 2);
      smoothed[i] = (sums[end] - sums[start]) / (end - start);
    }
    return smoothed;
  }

  private static double[] chances(double[] documents) {
    double[] read = Arrays.stream(documents).filter(count -> count > 0).sorted().toArray();
    double median = read[read.length / 2];
    double usual = 1 - Math.exp(-1);
    double[] daily = new double[documents.length];
    for (int i = 0; i < daily.length; i++) {
      daily[i] = (1 - Math.exp(-documents[i] / median)) / usual;
    }
    return daily;
  }

  private static int days(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("exposure ends after it begins: " + from + ", " + to);
    }
    return (int) ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** The first day. */
  public LocalDate from() {
    return from;
  }

  /** The last day. */
  public LocalDate to() {
    return from.plusDays(cumulative.length - 2L);
  }

  /** Whether it comes from what was read, rather than from the calendar alone. */
  public boolean isMeasured() {
    return isMeasured;
  }

  /** The exposure of the days before {@code day}, in usual days. */
  public double before(LocalDate day) {
    long index = day.toEpochDay() - from.toEpochDay();
    return cumulative[(int) Math.max(0, Math.min(index, cumulative.length - 1))];
  }

  /** The exposure from the first day to the last, both included. */
  public double between(LocalDate first, LocalDate last) {
    return before(last.plusDays(1)) - before(first);
  }

  /** All of it. */
  public double total() {
    return cumulative[cumulative.length - 1];
  }

  /** The day on which so much exposure is reached; the last day where it is never. */
  public LocalDate dayAt(double exposure) {
    int index = Arrays.binarySearch(cumulative, exposure);
    int after = index >= 0 ? index : -index - 2;
    return from.plusDays(Math.max(0, Math.min(after, cumulative.length - 2)));
  }

  /**
   * How many days of the calendar a usual day takes from the first day to the last; 1 where much
   * less or more was read than usual, so that days of the calendar would mislead.
   */
  double scale(LocalDate first, LocalDate last) {
    double read = between(first, last);
    double days = ChronoUnit.DAYS.between(first, last) + 1;
    return isEven(first, last) ? days / read : 1;
  }

  /** Whether about as much was read as usual from the first day to the last. */
  boolean isEven(LocalDate first, LocalDate last) {
    double share = between(first, last) / (ChronoUnit.DAYS.between(first, last) + 1);
    return Math.abs(share - 1) <= UNEVEN;
  }
}
