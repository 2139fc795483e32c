package org.dragoman.record;

import java.util.List;
import org.dragoman.events.Reading;

/** A record that is kept: read, written to by the reader, and curated by people. */
public interface RecordStore extends RecordView, Curation, AutoCloseable {

  /**
   * Adds readings in one transaction: when this returns they are kept, whatever happens next. The
   * same document twice changes nothing.
   *
   * @throws RecordException where the store cannot keep them; then none of them is kept
   */
  Ingested add(List<Reading> readings);

  /** What new readings of documents of the record would change; nothing is changed. */
  Recoded compare(List<Reading> readings);

  /**
   * Puts new readings of documents of the record in the place of the earlier ones, in one
   * transaction. The earlier ones stay as versions; corrections by people stay.
   */
  Recoded recode(List<Reading> readings, String author, String reason);

  @Override
  void close();
}
