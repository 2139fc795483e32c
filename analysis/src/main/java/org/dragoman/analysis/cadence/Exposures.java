package org.dragoman.analysis.cadence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.record.Coverage;

/**
 * What was read up to a day, from which the exposure of any dyad is made: nearly all dyads have the
 * same, and it is made once. Safe for use by many threads.
 */
public final class Exposures {

  private final List<Coverage> coverage;
  private final LocalDate asOf;
  private final Optional<LocalDate> firstRead;
  private final Map<LocalDate, Exposure> made = new ConcurrentHashMap<>();

  /** The exposures as of a day, by what was read. */
  public Exposures(List<Coverage> coverage, LocalDate asOf) {
    this.coverage = List.copyOf(coverage);
    this.asOf = asOf;
    this.firstRead =
        coverage.stream()
            .filter(day -> day.documents() > 0)
            .map(Coverage::day)
            .min(LocalDate::compareTo);
  }

  /** The last day. */
  public LocalDate asOf() {
    return asOf;
  }

  /** The first day of which anything was read. */
  Optional<LocalDate> firstRead() {
    return firstRead;
  }

  /** The exposure of each day from {@code from} on. */
  Exposure from(LocalDate from) {
    return made.computeIfAbsent(from, day -> Exposure.of(coverage, day, asOf));
  }
}
