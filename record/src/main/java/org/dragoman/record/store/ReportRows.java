package org.dragoman.record.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dragoman.events.Event;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.dragoman.record.SourceClass;
import org.dragoman.record.code.EventCode;
import org.dragoman.record.code.TraitsCode;
import org.dragoman.record.merge.MeetingKeys;
import org.dragoman.record.merge.Member;
import org.dragoman.record.merge.Rank;
import org.dragoman.record.merge.Traits;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The reports of the record and the places where they meet. */
final class ReportRows {

  private static final int AT_ONCE = 500;

  private static final RowMapper<Member> MEMBER =
      (row, context) ->
          new Member(
              TraitsCode.read(
                  row.getString("id"), row.getString("document_id"), row.getString("traits")),
              row.getString("rank"),
              row.getString("leader_id"),
              row.getString("curated_id"));

  static final RowMapper<Report> REPORT = (row, context) -> report(row);

  private static final String REPORTS =
      "SELECT r.id, r.contact_id, r.event, r.source, r.speaks_for, r.copy_of, "
          + DocumentRows.ENTRY_COLUMNS
          + " FROM report r JOIN document d ON d.id = r.document_id WHERE r.retired IS NULL AND ";

  private static final String LEADERS_NEAR = near("1");
  private static final String MEMBERS_NEAR = near("0, 1");

  private final Handle handle;

  ReportRows(Handle handle) {
    this.handle = handle;
  }

  /** One search by index for each class of width: a long window begins long before its end. */
  private static String near(String isLeader) {
    StringBuilder sql = new StringBuilder();
    for (int width = 0; width < MeetingKeys.widths(); width++) {
      sql.append(width == 0 ? "" : " UNION ALL ")
          .append("SELECT report_id FROM block WHERE meeting_key IN (<keys>) AND width = ")
          .append(width)
          .append(" AND is_leader IN (" + isLeader + ") AND first_day BETWEEN :first - ")
          .append(MeetingKeys.longest(width))
          .append(" AND :last AND last_day >= :first");
    }
    return sql.toString();
  }

  private static Report report(ResultSet row) throws SQLException {
    String copyOf = row.getString("copy_of");
    String speaksFor = row.getString("speaks_for");
    return new Report(
        row.getString("id"),
        String.valueOf(row.getString("contact_id")),
        DocumentRows.entry(row),
        EventCode.read(row.getString("event")),
        copyOf == null ? SourceClass.of(row.getString("source")) : SourceClass.COPY,
        speaksFor == null ? null : new Side(speaksFor),
        copyOf);
  }

  /** Keeps a new report, which has no leader and no contact yet. */
  Member add(Traits traits, Event event) {
    String rank = Rank.of(traits);
    handle
        .createUpdate(
            "INSERT INTO report (id, document_id, rank, source, speaks_for, channel, status,"
                + " confidence, lexicon, event, traits) VALUES (:id, :document, :rank, :source,"
                + " :speaks, :channel, :status, :confidence, :lexicon, :event, :traits) ON CONFLICT"
                + " (id) DO UPDATE SET leader_id = NULL, contact_id = NULL, retired = NULL, rank ="
                + " excluded.rank, channel = excluded.channel, status = excluded.status, confidence"
                + " = excluded.confidence, lexicon = excluded.lexicon, event = excluded.event,"
                + " traits = excluded.traits")
        .bind("id", traits.reportId())
        .bind("document", traits.documentId())
        .bind("rank", rank)
        .bind("source", traits.source().wire())
        .bind("speaks", traits.speaksFor() == null ? null : traits.speaksFor().code())
        .bind("channel", traits.channel().wire())
        .bind("status", traits.status().wire())
        .bind("confidence", event.confidence())
        .bind("lexicon", event.lexicon())
        .bind("event", EventCode.write(event).replace("\\u0000", " "))
        .bind("traits", TraitsCode.write(traits))
        .execute();
    addBlocks(traits, false);
    return new Member(traits, rank, null, null);
  }

  /** Keeps what a report says until now as a version of it. */
  void keepVersion(String reportId, long sequence) {
    handle
        .createUpdate(
            "INSERT INTO report_version (report_id, retired, lexicon, event) SELECT id, :sequence,"
                + " lexicon, event FROM report WHERE id = :id")
        .bind("sequence", sequence)
        .bind("id", reportId)
        .execute();
  }

  /** Takes a report out of what counts today; its row stays. */
  void retire(String reportId, long sequence) {
    handle
        .createUpdate("UPDATE report SET retired = :sequence WHERE id = :id")
        .bind("sequence", sequence)
        .bind("id", reportId)
        .execute();
  }

  /** Lets a report say what a new reading gave; it has to find its leader anew. */
  Member replace(Traits traits, Event event) {
    String rank = Rank.of(traits);
    handle
        .createUpdate(
            "UPDATE report SET rank = :rank, channel = :channel, status = :status, confidence ="
                + " :confidence, traits = :traits WHERE id = :id")
        .bind("id", traits.reportId())
        .bind("rank", rank)
        .bind("channel", traits.channel().wire())
        .bind("status", traits.status().wire())
        .bind("confidence", event.confidence())
        .bind("traits", TraitsCode.write(traits))
        .execute();
    replaceEvent(traits.reportId(), event);
    Member bound = members(List.of(traits.reportId())).get(0);
    addBlocks(traits, bound.isCurated() && bound.isLeader());
    return bound.isCurated() ? bound : new Member(traits, rank, null, null);
  }

  /** Keeps the event of a new reading that says the same. */
  void replaceEvent(String reportId, Event event) {
    handle
        .createUpdate("UPDATE report SET event = :event, lexicon = :lexicon WHERE id = :id")
        .bind("id", reportId)
        .bind("event", EventCode.write(event).replace("\\u0000", " "))
        .bind("lexicon", event.lexicon())
        .execute();
  }

  /** Lets the report be met by others. */
  void addBlocks(Traits traits, boolean isLeader) {
    List<String> keys = MeetingKeys.of(traits);
    if (keys.isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO block (meeting_key, width, is_leader, first_day, last_day, report_id)"
                + " VALUES (:key, :width, :leader, :first, :last, :report)");
    for (String key : keys) {
      batch
          .bind("key", key)
          .bind("width", MeetingKeys.width(traits.window()))
          .bind("leader", isLeader ? 1 : 0)
          .bind("first", traits.window().first())
          .bind("last", traits.window().last())
          .bind("report", traits.reportId())
          .add();
    }
    batch.execute();
  }

  /** Lets the report be met by others no more. */
  void removeBlocks(String reportId) {
    handle
        .createUpdate("DELETE FROM block WHERE report_id = :report")
        .bind("report", reportId)
        .execute();
  }

  /** Keeps the leader of {@code member} and whether it leads. */
  void keepLeader(Member member) {
    handle
        .createUpdate("UPDATE report SET leader_id = :leader WHERE id = :id")
        .bind("leader", member.leaderId())
        .bind("id", member.id())
        .execute();
    handle
        .createUpdate("UPDATE block SET is_leader = :leader WHERE report_id = :id")
        .bind("leader", member.isLeader() ? 1 : 0)
        .bind("id", member.id())
        .execute();
  }

  /** The reports of these ids as members of groups. */
  List<Member> members(Collection<String> ids) {
    List<Member> members = new ArrayList<>();
    for (List<String> some : parts(ids)) {
      members.addAll(
          handle
              .createQuery(
                  "SELECT id, document_id, traits, rank, leader_id, curated_id FROM report WHERE"
                      + " retired IS NULL AND id IN (<ids>)")
              .bindList("ids", padded(some))
              .map(MEMBER)
              .list());
    }
    return members;
  }

  /** The ids of the reports that lead under, or meet at, a key of {@code traits} on its days. */
  List<String> near(Traits traits, boolean leadersOnly) {
    List<String> keys = MeetingKeys.of(traits);
    if (keys.isEmpty()) {
      return List.of();
    }
    long first = traits.window().first() - MeetingKeys.reach(traits);
    long last = traits.window().last() + MeetingKeys.reach(traits);
    return handle
        .createQuery(leadersOnly ? LEADERS_NEAR : MEMBERS_NEAR)
        .bindList("keys", padded(keys))
        .bind("first", first)
        .bind("last", last)
        .mapTo(String.class)
        .list();
  }

  /** The ids of the reports whose {@code column} has this value. */
  List<String> ids(String column, String value) {
    return handle
        .createQuery("SELECT id FROM report WHERE retired IS NULL AND " + column + " = :value")
        .bind("value", value)
        .mapTo(String.class)
        .list();
  }

  /** The reports of a contact, in no order. */
  List<Report> ofContact(String contactId) {
    return handle
        .createQuery(REPORTS + "r.contact_id = :id")
        .bind("id", contactId)
        .map(REPORT)
        .list();
  }

  /** The reports of a document. */
  List<Report> ofDocument(String documentId) {
    return handle
        .createQuery(REPORTS + "r.document_id = :id ORDER BY r.id")
        .bind("id", documentId)
        .map(REPORT)
        .list();
  }

  /** What grouping left of these reports: which leader each follows and whose contact it was. */
  List<Placed> placed(String column, Collection<String> values) {
    List<Placed> placed = new ArrayList<>();
    for (List<String> some : parts(values)) {
      placed.addAll(
          handle
              .createQuery(
                  "SELECT id, leader_id, contact_id, curated_id, rank FROM report WHERE retired IS"
                      + " NULL AND "
                      + column
                      + " IN (<values>)")
              .bindList("values", padded(some))
              .map(
                  (row, context) ->
                      new Placed(
                          row.getString("id"),
                          row.getString("leader_id"),
                          row.getString("contact_id"),
                          row.getString("curated_id"),
                          row.getString("rank")))
              .list());
    }
    return placed;
  }

  /** Puts a report under a contact. */
  void keepContact(String reportId, String contactId) {
    handle
        .createUpdate("UPDATE report SET contact_id = :contact WHERE id = :id")
        .bind("contact", contactId)
        .bind("id", reportId)
        .execute();
  }

  /** Notes of which report this is a copy. */
  void keepCopy(String reportId, @Nullable String copyOf) {
    handle
        .createUpdate("UPDATE report SET copy_of = :copy WHERE id = :id")
        .bind("copy", copyOf)
        .bind("id", reportId)
        .execute();
  }

  /**
   * The same values, some of them again, so that lists of all lengths make few statements of one
   * question: a database plans each text of a statement for itself.
   */
  static List<String> padded(List<String> values) {
    List<String> padded = new ArrayList<>(values);
    int size = values.size() < 2 ? values.size() : Integer.highestOneBit(values.size() * 2 - 1);
    while (padded.size() < size) {
      padded.add(values.get(values.size() - 1));
    }
    return padded;
  }

  static <T> List<List<T>> parts(Collection<T> all) {
    List<T> list = List.copyOf(all);
    List<List<T>> parts = new ArrayList<>();
    for (int i = 0; i < list.size(); i += AT_ONCE) {
      parts.add(list.subList(i, Math.min(i + AT_ONCE, list.size())));
    }
    return parts;
  }

  /**
   * A report between groups and contacts.
   *
   * @param leaderId the leader that it follows
   * @param contactId the contact under which it stood; null where it is new
   * @param curatedId the contact to which a curator bound it; null for all others
   */
  record Placed(
      String id,
      String leaderId,
      @Nullable String contactId,
      @Nullable String curatedId,
      String rank) {}
}
