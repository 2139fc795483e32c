package org.dragoman.briefing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.actors.office.Offices;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.record.Confirmation;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Side;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;

/** Annotated contacts as the record would hold them, so that the writing is tested alone. */
final class GoldContacts {

  private static final Offices OFFICES = Offices.load();

  private GoldContacts() {}

  /** A contact with the day on which its report was published. */
  record Gold(ContactSummary contact, @Nullable LocalDate published, String evidence) {}

  /** The contacts of a file of gold documents, one JSON object a line. */
  static List<Gold> read(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Gold> contacts = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (line.isBlank()) {
        continue;
      }
      JsonNode document = mapper.readTree(line);
      String date = document.path("date").asText("");
      LocalDate published =
          date.matches("\\d{4}-\\d\\d-\\d\\d.*") ? LocalDate.parse(date.substring(0, 10)) : null;
      int number = 0;
      for (JsonNode contact : document.path("contacts")) {
        String id = document.path("id").asText() + "-" + number++;
        contacts.add(
            new Gold(contact(id, contact), published, contact.path("evidence").asText("")));
      }
    }
    return contacts;
  }

  /** The documents of such a file, as they would come in. */
  static List<Document> documents(Path file) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    List<Document> documents = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      Document document = Document.of(node.path("title").asText(""), node.path("text").asText(""));
      if (node.path("outlet").isTextual()) {
        document = document.withOutlet(node.path("outlet").asText());
      }
      Published published = Published.parse(node.path("date").asText("")).orElse(null);
      documents.add(published == null ? document : document.withPublished(published));
    }
    return documents;
  }

  private static ContactSummary contact(String id, JsonNode node) {
    List<ContactParty> parties = new ArrayList<>();
    for (JsonNode party : node.path("participants")) {
      String country = party.path("country").asText("");
      String organization = party.path("organization").asText("");
      if (!country.isEmpty() && !country.equals("null")) {
        parties.add(party(Side.state(country), party));
      } else if (!organization.isEmpty() && !organization.equals("null")) {
        parties.add(party(Side.organization(organization), party));
      }
    }
    String place = node.path("place_country").asText("");
    boolean hasPlace = !place.isEmpty() && !place.equals("null");
    return new ContactSummary(
        id,
        Channel.of(node.path("channel").asText()),
        Status.of(node.path("status").asText()),
        parties,
        date(node.path("date")),
        null,
        hasPlace ? new PlaceEntry(null, place) : null,
        List.of(),
        Agenda.UNDISCLOSED,
        Confirmation.NONE,
        1,
        1,
        1);
  }

  private static ContactParty party(Side side, JsonNode node) {
    String name = node.path("name").isTextual() ? node.path("name").asText() : null;
    String office = node.path("office").isTextual() ? node.path("office").asText() : null;
    return new ContactParty(
        side,
        Role.PARTICIPANT,
        name == null ? null : name,
        name,
        office,
        office == null ? null : OFFICES.findOffice(office).map(o -> o.level()).orElse(null));
  }

  private static @Nullable DateRange date(JsonNode node) {
    String start = node.path("start").asText("");
    String end = node.path("end").asText("");
    if (start.length() != 10 || end.length() != 10) {
      return null;
    }
    LocalDate first = LocalDate.parse(start);
    LocalDate last = LocalDate.parse(end);
    return new DateRange(first, last, first.equals(last) ? DatePrecision.DAY : DatePrecision.SPAN);
  }
}
