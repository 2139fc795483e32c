package org.dragoman.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.dragoman.events.Reading;
import org.dragoman.text.Document;

/** A record that is kept: read, written to by the reader, and curated by people. */
public interface RecordStore extends RecordView, Curation, AutoCloseable {

  /**
   * Adds readings in one transaction: when this returns they are kept, whatever happens next. The
   * same document twice changes nothing.
   *
   * @throws RecordException where the store cannot keep them; then none of them is kept
   */
  Ingested add(List<Reading> readings);

  /**
   * Adds readings, and what is to be remembered of the watched feeds that gave them, in one
   * transaction: a stop at any moment neither loses nor doubles what a feed announced.
   *
   * @param feedStates what to remember, by the feed's address; takes the place of what was
   *     remembered
   * @throws RecordException where the store cannot keep them; then nothing is kept
   */
  Ingested add(List<Reading> readings, Map<String, String> feedStates);

  /**
   * Keeps rows of other event data sets beside the record, in one transaction; what is known
   * already changes nothing. They change no contact.
   *
   * @return how many of them are new
   * @throws RecordException where the store cannot keep them; then none of them is kept
   */
  int addDatasetRows(List<DatasetReport> reports, List<DatasetMention> mentions);

  /** What is remembered of the feed at that address, as it was given. */
  Optional<String> findFeedState(String url);

  /**
   * Why the reports of a contact are one contact: each with the report that leads it, with scores
   * and rules; then why those of the nearest other contacts are not.
   */
  List<Why> explain(String contactId);

  /** Every document, in the order in which they came, without holding them all. */
  void forEachDocument(Consumer<Document> consumer);

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
