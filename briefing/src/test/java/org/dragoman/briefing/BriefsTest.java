package org.dragoman.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.record.store.Records;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefsTest {

  private static final DocumentReader READER = Dragoman.reader();
  private static final LocalDate DAY = LocalDate.of(2025, 10, 8);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private RecordStore record;

  @BeforeEach
  void open() {
    record = Records.open(folder.resolve("record.db").toString());
  }

  @AfterEach
  void close() {
    record.close();
  }

  private Briefs briefs() {
    return new Briefs(record, SideNames.load(), Ties.load());
  }

  private void read(String outlet, String title, String text) {
    Document document =
        Document.of(title, text).withOutlet(outlet).withPublished(Published.on(DAY));
    record.add(List.of(READER.read(document)));
  }

  private Contact contact() {
    read(
        "Ministry of Foreign Affairs of the Republic of Türkiye",
        "Call of the ministers",
        "Turkish Foreign Minister Hakan Fidan called Azerbaijani Foreign Minister Jeyhun Bayramov on"
            + " 7 October 2025. The ministers discussed energy and the railway to Nakhchivan.");
    read(
        "Ministry of Foreign Affairs of the Republic of Azerbaijan",
        "Telephone conversation",
        "Azerbaijani Foreign Minister Jeyhun Bayramov and Turkish Foreign Minister Hakan Fidan spoke"
            + " by phone on 7 October 2025. The ministers discussed the railway to Nakhchivan.");
    String id = record.listContacts(ContactQuery.all()).items().get(0).id();
    return record.findContact(id).orElseThrow();
  }

  @Test
  void everySentenceRestsOnSomethingThatIsListed() {
    Brief brief = briefs().contact(contact());

    assertThat(brief.parts())
        .extracting(Part::title)
        .startsWith("", "Focus", "Context", "Importance");
    for (Part part : brief.parts()) {
      for (Statement statement : part.statements()) {
        assertThat(brief.numbers(statement)).as(statement.text()).isNotEmpty();
      }
    }
  }

  @Test
  void theLeadTellsTheContactAndTheContextItsTies() {
    String text = BriefForms.text(briefs().contact(contact()), 200);

    assertThat(text)
        .contains(
            "Turkish Foreign Minister Hakan Fidan called Azerbaijani Foreign Minister Jeyhun"
                + " Bayramov on 7 October 2025. [")
        .contains("the Shusha Declaration on Allied Relations of 2021")
        .contains("The record has no earlier contact between the two.")
        .contains("Rests on a record of 1 contact");
  }

  @Test
  void theWholeBriefReadBackHasThisContactAndNoOther() {
    Contact contact = contact();
    Brief brief = briefs().contact(contact);

    List<Event> events =
        READER
            .read(
                Document.of(brief.headline().text(), brief.plain())
                    .withPublished(Published.on(DAY)))
            .contacts();

    assertThat(events).hasSize(1);
    assertThat(ReadBack.same(contact.summary(), events)).containsExactly(ReadBack.Field.values());
  }

  @Test
  void twoRunsWriteTheSameBytesInEveryForm() {
    Contact contact = contact();
    Brief brief = briefs().contact(contact);
    Brief again = briefs().contact(contact);

    assertThat(BriefForms.markdown(again)).isEqualTo(BriefForms.markdown(brief));
    assertThat(BriefForms.html(again)).isEqualTo(BriefForms.html(brief));
  }

  @Test
  void wordsOfReportsAreEscapedOnThePage() {
    read(
        "<script>alert(1)</script>",
        "A <b>bold</b> call",
        "French President Emmanuel Macron called Italian Prime Minister Giorgia Meloni on 7 October"
            + " 2025.");
    String id = record.listContacts(ContactQuery.all()).items().get(0).id();

    assertThat(BriefForms.html(briefs().contact(record.findContact(id).orElseThrow())))
        .doesNotContain("<script>", "<b>bold");
  }

  @Test
  void aWeekTellsItsContactsWithTheirSources() {
    contact();

    assertThat(BriefForms.markdown(briefs().week(DAY)))
        .startsWith("# The week to 8 October 2025")
        .contains("The record has 1 contact that took place in the week")
        .contains("Hakan Fidan called Azerbaijani Foreign Minister Jeyhun Bayramov");
  }

  @Test
  void aDyadIsToldWithItsLastContactAndItsPace() {
    contact();
    Brief brief = briefs().dyad(new Dyad(Side.state("TUR"), Side.state("AZE")), DAY);

    assertThat(brief.plain())
        .contains("Hakan Fidan called Azerbaijani Foreign Minister Jeyhun Bayramov")
        .contains("It is the only contact of the two in the record.")
        .contains("One contact is too few to tell how often the two are in touch")
        .doesNotContain("present silence");
  }

  @Test
  void anEmptyRecordIsToldAsEmpty() {
    assertThat(BriefForms.text(briefs().week(DAY), 80))
        .contains("no contact and no document of a known day", "empty record");
    assertThat(briefs().dyad(new Dyad(Side.state("TUR"), Side.state("AZE")), DAY).plain())
        .contains("The record has no contact of the two that took place.");
  }
}
