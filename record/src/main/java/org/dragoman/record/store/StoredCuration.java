package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.record.Curation;
import org.dragoman.record.RecordException;
import org.jspecify.annotations.Nullable;

/** The changes that people make to a record in a database, each signed and with its reason. */
class StoredCuration extends StoredView implements Curation {

  StoredCuration(Database database) {
    super(database);
  }

  @Override
  public void edit(String contactId, Map<String, String> fields, String author, String reason) {
    change(author, reason, curating -> curating.edit(contactId, fields, author, reason));
  }

  @Override
  public String merge(List<String> contactIds, String author, String reason) {
    return curate(author, reason, curating -> curating.merge(contactIds));
  }

  @Override
  public String split(String contactId, List<String> reportIds, String author, String reason) {
    return curate(author, reason, curating -> curating.split(contactId, reportIds));
  }

  @Override
  public void pin(String contactId, String author, String reason) {
    change(author, reason, curating -> curating.pin(contactId));
  }

  @Override
  public void delete(String contactId, String author, String reason) {
    change(author, reason, curating -> curating.delete(contactId));
  }

  @Override
  public void restore(String contactId, String author, String reason) {
    change(author, reason, curating -> curating.restore(contactId));
  }

  private void change(String author, String reason, Consumer<Curating> change) {
    curate(
        author,
        reason,
        curating -> {
          change.accept(curating);
          return "";
        });
  }

  private String curate(String author, String reason, Function<Curating, String> change) {
    checkSigned(author, reason);
    return database()
        .write(
            handle -> change.apply(new Curating(handle, new HistoryRows(handle, author, reason))));
  }

  @Override
  public void accept(String proposalId, @Nullable LocalDate from, String author, String reason) {
    decide(proposalId, true, from, author, reason);
  }

  @Override
  public void reject(String proposalId, String author, String reason) {
    decide(proposalId, false, null, author, reason);
  }

  private void decide(
      String proposalId,
      boolean isAccepted,
      @Nullable LocalDate from,
      String author,
      String reason) {
    checkSigned(author, reason);
    database()
        .write(
            handle -> {
              new HolderRows(handle)
                  .decide(
                      proposalId,
                      isAccepted,
                      from,
                      author,
                      reason,
                      new HistoryRows(handle, author, reason));
              return proposalId;
            });
  }

  private static void checkSigned(String author, String reason) {
    if (author.isBlank() || reason.isBlank()) {
      throw new RecordException("every change takes its author and a reason; nothing was changed");
    }
  }
}
