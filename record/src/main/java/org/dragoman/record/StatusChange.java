package org.dragoman.record;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.codebook.Status;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a contact: planned, then held, postponed or cancelled.
 *
 * @param status the status from then on
 * @param since the day of publication of the first report that says so; null when unknown
 * @param reportIds the reports that say so
 */
public record StatusChange(Status status, @Nullable LocalDate since, List<String> reportIds) {

  public StatusChange {
    reportIds = List.copyOf(reportIds);
  }
}
