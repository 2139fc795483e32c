package org.dragoman.exchange;

import java.io.IOException;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordView;

/** Writes the contacts that a query asks for in one format. */
public interface Exporter {

  /**
   * Writes to {@code target}, one contact after the other, without holding them all.
   *
   * @return how many contacts and other events were written
   * @throws IOException where the target cannot be written
   */
  long export(RecordView record, ContactQuery query, Target target) throws IOException;
}
