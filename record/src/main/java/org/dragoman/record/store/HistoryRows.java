package org.dragoman.record.store;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dragoman.record.HistoryEntry;
import org.dragoman.record.HistoryKind;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/** The append-only log. Writers come one after the other, so its numbers rise as they commit. */
final class HistoryRows {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static final RowMapper<HistoryEntry> ENTRY =
      (row, context) ->
          new HistoryEntry(
              row.getLong("sequence"),
              Instant.parse(row.getString("at")),
              row.getString("author"),
              HistoryKind.of(row.getString("kind")),
              row.getString("contact_id"),
              row.getString("reason"),
              row.getString("detail"));

  private final Handle handle;
  private final String author;
  private final @Nullable String reason;
  private long sequence;

  /** A log to which {@code author} writes for {@code reason}. */
  HistoryRows(Handle handle, String author, @Nullable String reason) {
    this.handle = handle;
    this.author = author;
    this.reason = reason;
    this.sequence = last(handle);
  }

  /** The last number; 0 where there is none. */
  static long last(Handle handle) {
    return handle
        .createQuery("SELECT coalesce(max(sequence), 0) FROM history")
        .mapTo(Long.class)
        .one();
  }

  /** An empty detail. */
  static ObjectNode detail() {
    return MAPPER.createObjectNode();
  }

  /** The number that the next entry gets. */
  long next() {
    return sequence + 1;
  }

  /** Writes an entry; gives its number. */
  long add(HistoryKind kind, String contactId, ObjectNode detail) {
    sequence++;
    handle
        .createUpdate(
            "INSERT INTO history (sequence, at, author, kind, contact_id, reason, detail) VALUES"
                + " (:sequence, :at, :author, :kind, :contact, :reason, :detail)")
        .bind("sequence", sequence)
        .bind("at", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString())
        .bind("author", author)
        .bind("kind", kind.wire())
        .bind("contact", contactId)
        .bind("reason", reason)
        .bind("detail", detail.toString())
        .execute();
    return sequence;
  }

  /** The entries of a contact and of those merged into it, the oldest first. */
  static List<HistoryEntry> list(Handle handle, List<String> contactIds) {
    return handle
        .createQuery("SELECT * FROM history WHERE contact_id IN (<ids>) ORDER BY sequence")
        .bindList("ids", contactIds)
        .map(ENTRY)
        .list();
  }
}
