package org.dragoman.site.insight;

import java.util.List;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.alert.Alert;
import org.dragoman.analysis.alert.Alerts;
import org.dragoman.record.RecordStore;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * What is unusual of late between any two sides. Judging all dyads of a large record takes long, so
 * it is done apart from any request; pages show what was found last.
 */
@Component
public class Unusual {

  private static final int DAYS = 30;

  private final RecordStore record;
  private final SideNames names;
  private volatile List<Alert> found = List.of();

  Unusual(RecordStore record, SideNames names) {
    this.record = record;
    this.names = names;
  }

  /** What was found last; empty until the first look is done. */
  public List<Alert> found() {
    return found;
  }

  /** Looks again; the next look begins so long after this one has ended. */
  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT5S")
  public void look() {
    found =
        record
            .findLatestDay()
            .map(latest -> Alerts.of(record, names, latest, DAYS))
            .orElse(List.of());
  }
}
