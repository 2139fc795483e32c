package org.dragoman.record.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.record.Confirmation;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.RecordException;
import org.dragoman.record.Side;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Reads contacts at a glance: one row each, with its parties and topics put together in the
 * database, since a row fetched costs far more than a row looked at.
 */
final class SummaryRows {

  private static final JsonFactory JSON = new JsonFactory();

  private final Handle handle;
  private final String query;
  private final Map<String, LocalDate> days = new HashMap<>();
  private final Map<String, Side> sides = new HashMap<>();

  SummaryRows(Handle handle) {
    this.handle = handle;
    Dialect dialect = Dialect.of(handle);
    String party =
        dialect.array(
            "p.ordinal", "p.side", "p.role", "p.person_id", "p.name", "p.office", "p.level");
    this.query =
        "SELECT c.*, (SELECT "
            + dialect.listed(party)
            + " FROM contact_party p WHERE p.contact_id = c.id) AS parties, (SELECT "
            + dialect.listed("t.topic")
            + " FROM contact_topic t WHERE t.contact_id = c.id) AS topics FROM contact c WHERE c.id"
            + " IN (<ids>)";
  }

  /** The contacts of these ids, in the order of the ids. */
  List<ContactSummary> list(Collection<String> ids) {
    Map<String, ContactSummary> found = new HashMap<>();
    for (List<String> some : ReportRows.parts(ids)) {
      handle
          .createQuery(query)
          .bindList("ids", some)
          .map((row, context) -> summary(row))
          .forEach(contact -> found.put(contact.id(), contact));
    }
    return ids.stream().filter(found::containsKey).map(found::get).toList();
  }

  private ContactSummary summary(ResultSet row) throws SQLException {
    String start = row.getString("date_start");
    String first = row.getString("first_reported");
    String placeName = row.getString("place_name");
    String placeCountry = row.getString("place_country");
    String agenda = row.getString("agenda");
    return new ContactSummary(
        row.getString("id"),
        Channel.of(row.getString("channel")),
        Status.of(row.getString("status")),
        parties(row.getString("parties")),
        start == null
            ? null
            : new DateRange(
                day(start),
                day(row.getString("date_end")),
                DatePrecision.of(row.getString("date_precision"))),
        first == null ? null : day(first),
        placeName == null && placeCountry == null ? null : new PlaceEntry(placeName, placeCountry),
        topics(row.getString("topics")),
        agenda == null ? null : Agenda.of(agenda),
        Confirmation.of(row.getString("confirmation")),
        row.getDouble("confidence"),
        row.getInt("sources"),
        row.getInt("reports"));
  }

  private LocalDate day(String text) {
    return days.computeIfAbsent(text, LocalDate::parse);
  }

  private List<ContactParty> parties(@Nullable String json) {
    SortedMap<Integer, ContactParty> parties = new TreeMap<>();
    read(
        json,
        parser -> {
          int ordinal = parser.nextIntValue(0);
          String side = String.valueOf(text(parser));
          String role = String.valueOf(text(parser));
          String person = text(parser);
          String name = text(parser);
          String office = text(parser);
          String level = text(parser);
          parser.nextToken(); // the end of the party
          parties.put(
              ordinal,
              new ContactParty(
                  sides.computeIfAbsent(side, Side::new),
                  Role.of(role),
                  person,
                  name,
                  office,
                  level == null ? null : Level.of(level)));
        });
    return List.copyOf(parties.values());
  }

  private static List<String> topics(@Nullable String json) {
    Set<String> topics = new TreeSet<>();
    read(json, parser -> topics.add(parser.getText()));
    return List.copyOf(topics);
  }

  private static @Nullable String text(JsonParser parser) throws IOException {
    return parser.nextToken() == JsonToken.VALUE_NULL ? null : parser.getText();
  }

  /** Reads each member of an array, the parser standing on its first token; null has none. */
  private static void read(@Nullable String json, Member member) {
    if (json == null) {
      return;
    }
    try (JsonParser parser = JSON.createParser(json)) {
      parser.nextToken();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        member.read(parser);
      }
    } catch (IOException e) {
      throw new RecordException("a contact of the record is damaged; restore a copy", e);
    }
  }

  /** Reads a member of an array. */
  private interface Member {
    void read(JsonParser parser) throws IOException;
  }
}
