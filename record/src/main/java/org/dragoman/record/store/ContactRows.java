package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.codebook.Term;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.RecordException;
import org.dragoman.record.resolve.Edit;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/** The contacts of the record as their tables hold them. */
final class ContactRows {

  private static final int MOST_ALIASES = 100;

  private final Handle handle;

  ContactRows(Handle handle) {
    this.handle = handle;
  }

  /** The id that {@code id} leads to today; empty where the record never had it. */
  Optional<String> surviving(String id) {
    return survivor(id).map(Survivor::id);
  }

  /** The contact that {@code id} leads to today; empty where the record never had it. */
  Optional<Survivor> survivor(String id) {
    String current = id;
    for (int step = 0; step < MOST_ALIASES; step++) {
      Optional<State> state = state(current);
      if (state.isEmpty()) {
        return Optional.empty();
      }
      String into = state.get().mergedInto();
      if (into == null) {
        return Optional.of(new Survivor(current, state.get()));
      }
      current = into;
    }
    throw new RecordException(
        "contact " + id + " leads in a circle; restore the record from a copy");
  }

  /** A contact that was merged into no other. */
  record Survivor(String id, State state) {}

  /** What the record holds of that id itself. */
  Optional<State> state(String id) {
    return handle
        .createQuery("SELECT number, state, merged_into, is_pinned FROM contact WHERE id = :id")
        .bind("id", id)
        .map(
            (row, context) ->
                new State(
                    row.getLong("number"),
                    row.getString("state"),
                    row.getString("merged_into"),
                    row.getInt("is_pinned") == 1))
        .findOne();
  }

  /**
   * A contact's life.
   *
   * @param number the order in which contacts were made
   * @param state {@code live}, {@code merged} or {@code deleted}
   * @param mergedInto where a merged one leads; null for all others
   */
  record State(long number, String state, @Nullable String mergedInto, boolean isPinned) {
    boolean isLive() {
      return state.equals("live");
    }
  }

  /** The ids that lead to {@code id}, directly or through others, sorted. */
  List<String> aliases(String id) {
    List<String> aliases = new ArrayList<>();
    List<String> open = List.of(id);
    while (!open.isEmpty()) {
      open =
          handle
              .createQuery("SELECT id FROM contact WHERE merged_into IN (<ids>)")
              .bindList("ids", open)
              .mapTo(String.class)
              .list();
      aliases.addAll(open);
    }
    return aliases.stream().sorted().toList();
  }

  /** What curators set, the latest last. */
  List<Edit> edits(String id) {
    return handle
        .createQuery(
            "SELECT field, value, author FROM edit WHERE contact_id = :id ORDER BY sequence")
        .bind("id", id)
        .map(
            (row, context) ->
                new Edit(row.getString("field"), row.getString("value"), row.getString("author")))
        .list();
  }

  /** Makes room for a new contact; its fields follow with {@link #keep}. */
  void create(String id, long number) {
    handle
        .createUpdate(
            "INSERT INTO contact (id, number, state, is_pinned, sort_day, channel, status,"
                + " confirmation, confidence, sources, reports) VALUES (:id, :number, 'live', 0,"
                + " '', 'unspecified', 'held', 'none', 0, 0, 0)")
        .bind("id", id)
        .bind("number", number)
        .execute();
  }

  /** The number of the contact that was made last. */
  long lastNumber() {
    return handle
        .createQuery("SELECT coalesce(max(number), 0) FROM contact")
        .mapTo(Long.class)
        .one();
  }

  /** Sets what became of a contact. */
  void keepState(String id, String state, @Nullable String mergedInto) {
    handle
        .createUpdate("UPDATE contact SET state = :state, merged_into = :into WHERE id = :id")
        .bind("state", state)
        .bind("into", mergedInto)
        .bind("id", id)
        .execute();
    if (!state.equals("live")) {
      new PairRows(handle).clear(id);
    }
  }

  void keepPinned(String id) {
    handle.createUpdate("UPDATE contact SET is_pinned = 1 WHERE id = :id").bind("id", id).execute();
  }

  /** Keeps the resolved fields. */
  void keep(ContactSummary contact) {
    LocalDate day = contact.day();
    DateRange date = contact.date();
    PlaceEntry place = contact.place();
    handle
        .createUpdate(
            "UPDATE contact SET sort_day = :day, channel = :channel, status = :status, date_start ="
                + " :start, date_end = :end, date_precision = :precision, first_reported = :first,"
                + " place_name = :place, place_country = :country, agenda = :agenda, confirmation ="
                + " :confirmation, confidence = :confidence, sources = :sources, reports ="
                + " :reports, parties = :parties, topics = :topics WHERE id = :id")
        .bind("id", contact.id())
        .bind("day", day == null ? "" : day.toString())
        .bind("channel", contact.channel().wire())
        .bind("status", contact.status().wire())
        .bind("start", date == null ? null : date.start().toString())
        .bind("end", date == null ? null : date.end().toString())
        .bind("precision", date == null ? null : date.precision().wire())
        .bind("first", contact.firstReported() == null ? null : contact.firstReported().toString())
        .bind("place", place == null ? null : place.name())
        .bind("country", place == null ? null : place.country())
        .bind("agenda", wire(contact.agenda()))
        .bind("confirmation", contact.confirmation().wire())
        .bind("confidence", contact.confidence())
        .bind("sources", contact.sources())
        .bind("reports", contact.reports())
        .bind("parties", Glance.written(contact.parties()))
        .bind("topics", Glance.writtenTopics(contact.topics()))
        .execute();
    clearLists(contact.id());
    keepParties(contact);
    if (!contact.topics().isEmpty()) {
      PreparedBatch topics =
          handle.prepareBatch(
              "INSERT INTO contact_topic (contact_id, topic, day) VALUES (:id, :topic, :day)");
      String sorted = day == null ? "" : day.toString();
      contact
          .topics()
          .forEach(
              topic ->
                  topics.bind("id", contact.id()).bind("topic", topic).bind("day", sorted).add());
      topics.execute();
    }
    new PairRows(handle).keep(contact);
  }

  private void keepParties(ContactSummary contact) {
    if (contact.parties().isEmpty()) {
      return;
    }
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO contact_party (contact_id, ordinal, side, role, person_id, name, office,"
                + " level, day) VALUES (:id, :ordinal, :side, :role, :person, :name, :office, :level,"
                + " :day)");
    LocalDate day = contact.day();
    int ordinal = 0;
    for (ContactParty party : contact.parties()) {
      batch
          .bind("id", contact.id())
          .bind("ordinal", ordinal++)
          .bind("side", party.side().code())
          .bind("role", party.role().wire())
          .bind("person", party.personId())
          .bind("name", party.name())
          .bind("office", party.office())
          .bind("level", wire(party.level()))
          .bind("day", day == null ? "" : day.toString())
          .add();
    }
    batch.execute();
  }

  /** Leaves a contact without parties and topics. */
  void clear(String id) {
    handle
        .createUpdate("UPDATE contact SET parties = '[]', topics = '[]' WHERE id = :id")
        .bind("id", id)
        .execute();
    clearLists(id);
  }

  private void clearLists(String id) {
    handle
        .createUpdate("DELETE FROM contact_party WHERE contact_id = :id")
        .bind("id", id)
        .execute();
    handle
        .createUpdate("DELETE FROM contact_topic WHERE contact_id = :id")
        .bind("id", id)
        .execute();
    new PairRows(handle).clear(id);
  }

  private static @Nullable String wire(@Nullable Term term) {
    return term == null ? null : term.wire();
  }
}
