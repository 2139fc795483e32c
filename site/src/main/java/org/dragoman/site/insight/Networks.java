package org.dragoman.site.insight;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.network.Network;
import org.dragoman.record.RecordStore;
import org.dragoman.site.fault.NotFoundException;
import org.springframework.stereotype.Component;

/** Who talks to whom in some days, of as many as can be counted while a reader waits. */
@Component
public final class Networks {

  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 1_100;

  private final RecordStore record;
  private final KeptFacts facts;

  Networks(RecordStore record, KeptFacts facts) {
    this.record = record;
    this.facts = facts;
  }

  /** The network of these days. */
  public Network of(Window days) {
    return Network.of(record, days);
  }

  /**
   * The days that an address asks for; without them the last 90 of the record.
   *
   * @throws NotFoundException where they are none, or too many
   */
  public Window window(String from, String to) {
    LocalDate last = to.isBlank() ? facts.today() : day(to.strip());
    LocalDate first = from.isBlank() ? last.minusDays(USUAL_DAYS - 1L) : day(from.strip());
    if (first.isAfter(last) || first.isBefore(last.minusDays(MOST_DAYS))) {
      throw new NotFoundException("mistake.network-days", first, last);
    }
    return new Window(first, last);
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new NotFoundException("mistake.network-day", words);
    }
  }
}
