package org.dragoman.record.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.dragoman.events.Reading;
import org.dragoman.record.DatasetMention;
import org.dragoman.record.DatasetReport;
import org.dragoman.record.Ingested;
import org.dragoman.record.Recoded;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Why;
import org.dragoman.text.Document;

/** A record in a database. */
final class StoredRecord extends StoredCuration implements RecordStore {

  private final String machine;
  private final AtomicLong added = new AtomicLong();

  /**
   * The record in {@code database}; {@code machine} is how its own entries in the log are signed.
   */
  StoredRecord(Database database, String machine) {
    super(database);
    this.machine = machine;
  }

  @Override
  public Ingested add(List<Reading> readings) {
    return add(readings, Map.of());
  }

  @Override
  public Ingested add(List<Reading> readings, Map<String, String> feedStates) {
    Ingested ingested =
        database()
            .write(
                handle -> {
                  FeedRows.keep(handle, feedStates);
                  return new Additions(
                          handle, database().dialect(), new HistoryRows(handle, machine, null))
                      .add(readings);
                });
    added.addAndGet(ingested.documents());
    return ingested;
  }

  @Override
  public int addDatasetRows(List<DatasetReport> reports, List<DatasetMention> mentions) {
    return database()
        .write(
            handle -> {
              DatasetRows rows = new DatasetRows(handle);
              long added = reports.stream().filter(rows::add).count();
              return (int) (added + mentions.stream().filter(rows::add).count());
            });
  }

  @Override
  public Optional<String> findFeedState(String url) {
    return database().read(handle -> FeedRows.find(handle, url));
  }

  @Override
  public Recoded compare(List<Reading> readings) {
    return database().read(handle -> Recoder.compare(handle, readings));
  }

  @Override
  public Recoded recode(List<Reading> readings, String author, String reason) {
    return database()
        .write(
            handle ->
                new Recoder(handle, database().dialect(), new HistoryRows(handle, author, reason))
                    .apply(readings));
  }

  @Override
  public List<Why> explain(String contactId) {
    return database()
        .read(
            handle ->
                new ContactRows(handle)
                    .surviving(contactId)
                    .map(new Explanations(handle)::of)
                    .orElse(List.of()));
  }

  @Override
  public void forEachDocument(Consumer<Document> consumer) {
    new DocumentWalk(database()).forEach(consumer);
  }

  @Override
  public void close() {
    try {
      WordLists.join(database(), added.getAndSet(0));
    } catch (RecordException stillInParts) {
      // Another program writes or the disk is full: nothing is lost, searches only take longer.
    } finally {
      database().close();
    }
  }
}
