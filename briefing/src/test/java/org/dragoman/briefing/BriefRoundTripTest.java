package org.dragoman.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.events.Dragoman;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.record.store.Records;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole brief of a contact, read back by the reader, gives that contact and no other. */
class BriefRoundTripTest {

  private static final Path GOLD =
      Path.of("..", "evaluation/src/main/resources/org/dragoman/evaluation/gold/contacts.jsonl");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Turkish Foreign Minister Hakan Fidan called Azerbaijani Foreign Minister Jeyhun Bayramov on"
            + " Tuesday to discuss energy and the situation at the border.",
        "The Ugandan special envoy for the Great Lakes, Peter Okello, visited Kigali on Tuesday and"
            + " met Rwandan Foreign Minister Grace Uwase.",
        "Chilean President Gabriel Boric attended a meeting of the APEC in Lima on Tuesday.",
        "A European Union delegation visited Niger on Tuesday.",
        "Iran summoned the Saudi Arabian ambassador in Tehran on Tuesday.",
        "Kenyan President William Ruto will meet Ethiopian Prime Minister Abiy Ahmed in Nairobi on 20"
            + " October 2025."
      })
  void itIsTheSameContactAndNoOther(String report) {
    Document document =
        Document.of("", report)
            .withOutlet("The Daily Courier")
            .withPublished(Published.on(LocalDate.of(2025, 10, 7)));
    try (RecordStore record = Records.open(folder.resolve("record.db").toString())) {
      record.add(List.of(Dragoman.reader().read(document)));
      assertThat(record.countContacts(ContactQuery.all())).isOne();
      String id = record.listContacts(ContactQuery.all()).items().get(0).id();

      String lost = new BriefRoundTrip(record).tell(record.findContact(id).orElseThrow());

      assertThat(lost).isEmpty();
    }
  }

  @Test
  void theBriefsOfTheProjectsOwnGoldComeBack() throws IOException {
    try (RecordStore record = Records.open(folder.resolve("gold.db").toString())) {
      record.add(GoldContacts.documents(GOLD).stream().map(Dragoman.reader()::read).toList());
      BriefRoundTrip trip = new BriefRoundTrip(record);
      record.forEachContact(
          ContactQuery.all(), contact -> trip.tell(record.findContact(contact.id()).orElseThrow()));

      assertThat(record.countContacts(ContactQuery.all())).isGreaterThan(190);
      assertThat(trip.rate()).as(trip.rates()).isGreaterThanOrEqualTo(0.88);
    }
  }
}
