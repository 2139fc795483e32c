package org.dragoman.analysis.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.record.Coverage;

/** Invented dyads whose true pace is known: what the model says of them can be checked. */
final class Simulation {

  static final LocalDate START = LocalDate.of(2020, 1, 1);

  private final Random random;
  private final int days;
  private final double[] chanceSeen;
  private final List<Coverage> coverage = new ArrayList<>();

  /** How what is read changes over the years. */
  enum Reading {
    /** The same number of documents every day. */
    EVEN,
    /** Twelve documents a day in the first half, two in the second. */
    FALLING,
    /** Twelve a day, and nothing at all for three months. */
    BROKEN_OFF
  }

  Simulation(long seed, int days, Reading reading) {
    this.random = new Random(seed);
    this.days = days;
    this.chanceSeen = new double[days];
    for (int i = 0; i < days; i++) {
      double documents =
          switch (reading) {
            case EVEN -> 12;
            case FALLING -> i < days / 2 ? 12 : 2;
            case BROKEN_OFF -> i > days / 2 && i < days / 2 + 90 ? 0 : 12;
          };
      chanceSeen[i] = 1 - Math.exp(-documents / 12);
      int read = poisson(documents);
      if (read > 0) {
        coverage.add(new Coverage(START.plusDays(i), read, Math.min(read, 5)));
      }
    }
  }

  List<Coverage> coverage() {
    return coverage;
  }

  LocalDate last() {
    return START.plusDays(days - 1L);
  }

  /**
   * Contacts of a dyad: {@code gap} days between clusters until {@code breakDay}, {@code gapAfter}
   * days after it; each contact is followed within a week by another with the chance {@code again}.
   */
  List<LocalDate> contacts(double gap, int breakDay, double gapAfter, double again) {
    List<LocalDate> seen = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      double rate = 1 / (day < breakDay ? gap : gapAfter);
      for (int clusters = poisson(rate); clusters > 0; clusters--) {
        int at = day;
        while (at < days) {
          if (random.nextDouble() < chanceSeen[at]) {
            seen.add(START.plusDays(at));
          }
          if (random.nextDouble() >= again) {
            break;
          }
          at += random.nextInt(7);
        }
      }
    }
    return seen;
  }

  int nextDay() {
    return random.nextInt(days);
  }

  private int poisson(double mean) {
    double limit = Math.exp(-mean);
    double product = random.nextDouble();
    int count = 0;
    while (product > limit) {
      count++;
      product *= random.nextDouble();
    }
    return count;
  }
}
