package org.dragoman.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.events.Dragoman;
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

/** What is said where the record has one contact of two sides, or none whose day is known. */
class FewContactsTest {

  private static final LocalDate DAY = LocalDate.of(2025, 3, 4);
  private static final String MET =
      "Norwegian Foreign Minister Espen Barth Eide met Chilean Foreign Minister Alberto van"
          + " Klaveren in Oslo.";
  private static final String CALL =
      "Norwegian Foreign Minister Espen Barth Eide spoke by phone with Chilean Foreign Minister"
          + " Alberto van Klaveren on 3 March 2025.";
  private static final String PLANNED =
      "Norwegian Foreign Minister Espen Barth Eide will meet Chilean Foreign Minister Alberto van"
          + " Klaveren in Oslo on 6 March 2025, the Foreign Ministry said.";
  private static final String DENIED =
      "Norway denied that Foreign Minister Espen Barth Eide had met Chilean Foreign Minister"
          + " Alberto van Klaveren in Oslo on 3 March 2025.";

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

  private void read(boolean isDated, String text) {
    Document document = Document.of("", text).withOutlet("Bergen Post");
    record.add(
        List.of(
            Dragoman.reader()
                .read(isDated ? document.withPublished(Published.on(DAY)) : document)));
  }

  private Briefs briefs() {
    return new Briefs(record, SideNames.load(), Ties.load());
  }

  private String dyad(LocalDate asOf) {
    return briefs().dyad(new Dyad(Side.state("NOR"), Side.state("CHL")), asOf).plain();
  }

  @Test
  void aContactWithoutADayIsToldAndNoPaceIsMadeOfIt() {
    read(false, MET);

    assertThat(dyad(LocalDate.EPOCH))
        .contains("met Chilean Foreign Minister Alberto van Klaveren in Oslo.")
        .contains("It is the only contact of the two in the record; no report tells its day.")
        .doesNotContain("No contact that took place", "1970");
  }

  @Test
  void contactsWithoutADayAreCountedApart() {
    read(true, CALL);
    read(false, MET);

    assertThat(dyad(DAY))
        .contains(
            "It is the only contact of the two in the record whose day is told; there is also one"
                + " without a day.")
        .contains("One contact in the days that were read is too few to tell how often");
  }

  @Test
  void whatWasDeniedIsToldThoughNothingTookPlace() {
    read(true, DENIED);

    assertThat(dyad(DAY))
        .contains("The record has no contact of the two that took place.")
        .contains("in Oslo on 3 March 2025 has been denied.")
        .doesNotContain("No contact that took place is known");
    assertThat(briefs().week(DAY).plain())
        .contains("no contact that took place in the week up to 4 March 2025, but one that was")
        .contains("but one that was denied.")
        .doesNotContain("A side denies");
  }

  @Test
  void aWeekWithoutContactsSaysSo() {
    read(true, "The harbour of Bergen is open again after the storm.");

    assertThat(briefs().week(DAY).plain())
        .contains("The record has no contact in the week up to 4 March 2025.");
  }

  @Test
  void whatWasPlannedForADayGoneByIsNotStillToCome() {
    read(true, PLANNED);

    assertThat(briefs().week(DAY.plusDays(2)).plain()).contains("Eide will meet Chilean");
    assertThat(briefs().week(DAY.plusDays(4)).plain())
        .contains("Eide had planned to meet Chilean")
        .doesNotContain("will meet");
  }

  @Test
  void theBriefOfAContactIsToldAsOfTheLatestReport() {
    read(true, PLANNED);
    assertThat(contact()).contains("Eide will meet Chilean");

    record.add(
        List.of(
            Dragoman.reader()
                .read(
                    Document.of("", "The harbour of Bergen is open again after the storm.")
                        .withOutlet("Bergen Post")
                        .withPublished(Published.on(DAY.plusDays(9))))));
    assertThat(contact()).contains("Eide had planned to meet Chilean").doesNotContain("will meet");
  }

  private String contact() {
    List<String> briefs = new ArrayList<>();
    record.forEachContact(
        ContactQuery.builder().build(),
        found ->
            record
                .findContact(found.id())
                .ifPresent(one -> briefs.add(briefs().contact(one).plain())));
    return String.join("\n", briefs);
  }
}
