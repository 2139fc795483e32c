package org.dragoman.analysis.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.analysis.Invented;
import org.dragoman.analysis.MemoryRecord;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.record.Side;
import org.junit.jupiter.api.Test;

class DossiersTest {

  private static final LocalDate DAY = LocalDate.of(2025, 11, 1);

  private final MemoryRecord record =
      new MemoryRecord()
          .with(
              Invented.call("a", "2025-10-07")
                  .by("TUR", Role.INITIATOR, Level.MINISTER, "Hakan Fidan", "foreign minister")
                  .by("AZE", Role.RECIPIENT, Level.MINISTER, "Jeyhun Bayramov", "foreign minister")
                  .about("trade")
                  .summary(),
              Invented.call("b", "2025-10-20")
                  .as(Channel.VISIT)
                  .by("TUR", Role.GUEST, Level.MINISTER, "Hakan Fidan", "foreign minister")
                  .by("GEO", Role.HOST, Level.MINISTER, "Maka Botchorishvili", "foreign minister")
                  .summary());

  private final Dossiers dossiers =
      new Dossiers(record, SideNames.load(), OfficeHolders.load(), Ties.load());

  @Test
  void aPersonHasCounterpartsTravelTermsAndContacts() {
    Dossier fidan = dossiers.person("Hakan Fidan").orElseThrow();

    assertThat(fidan.contacts()).isEqualTo(2);
    assertThat(rows(fidan, "Counterparts"))
        .containsExactly(Row.counted("Azerbaijan", 1), Row.counted("Georgia", 1));
    assertThat(rows(fidan, "Travel")).containsExactly(Row.counted("Georgia", 1));
    assertThat(rows(fidan, "Offices held"))
        .anyMatch(row -> row.label().equals("foreign minister, Türkiye"));
    assertThat(rows(fidan, "Latest contacts").get(0).value())
        .isEqualTo("visit to Maka Botchorishvili");
  }

  @Test
  void aPersonOfTheListWithoutContactsHasTheTermsAlone() {
    assertThat(dossiers.person("Angela Merkel").orElseThrow().sections())
        .extracting(Section::title)
        .containsExactly("Offices held");
    assertThat(dossiers.person("Nobody Whosoever")).isEmpty();
  }

  @Test
  void anOfficeHasItsHoldersAndItsContacts() {
    Dossier office = dossiers.office("Foreign Minister", Side.state("TUR"));

    assertThat(office.title()).isEqualTo("foreign minister of Türkiye");
    assertThat(office.contacts()).isEqualTo(2);
    assertThat(rows(office, "Holders")).anyMatch(row -> row.label().equals("Hakan Fidan"));
  }

  @Test
  void anOfficeOfASideIsNotThatOfItsCounterpart() {
    record.with(
        Invented.call("c", "2025-10-21")
            .by("TUR", Role.HOST, Level.HEAD_OF_STATE, "Recep Tayyip Erdoğan", "president")
            .by("AZE", Role.GUEST, Level.MINISTER, "Jeyhun Bayramov", "foreign minister")
            .summary());

    assertThat(dossiers.office("foreign minister", Side.state("TUR")).contacts()).isEqualTo(2);
    assertThat(dossiers.office("foreign minister", null).contacts()).isEqualTo(3);
  }

  @Test
  void anOfficeOfAllSidesTellsOfWhichTheyAre() {
    assertThat(rows(dossiers.office("foreign minister", null), "Sides"))
        .containsExactly(
            Row.counted("Türkiye", 2), Row.counted("Azerbaijan", 1), Row.counted("Georgia", 1));
  }

  @Test
  void aContactOfHoldersOfTheOfficeAloneNamesThemAll() {
    assertThat(rows(dossiers.office("foreign minister", null), "Latest contacts").get(0).value())
        .isEqualTo("visit of Hakan Fidan and Maka Botchorishvili");
  }

  @Test
  void aStateHasItsMembershipsAndTreaties() {
    Dossier state = dossiers.side(Side.state("TUR"), DAY);

    assertThat(rows(state, "Memberships")).anyMatch(row -> row.label().equals("NATO"));
    assertThat(rows(state, "Treaties and declarations"))
        .anyMatch(row -> row.label().startsWith("Shusha Declaration"));
    assertThat(rows(state, "Who started it")).contains(Row.counted("own side", 1));
  }

  @Test
  void anOrganisationHasItsMembers() {
    Dossier nato = dossiers.side(Side.organization("NATO"), DAY);

    assertThat(nato.contacts()).isZero();
    assertThat(rows(nato, "Members").get(0).label()).isEqualTo("32");
  }

  private static java.util.List<Row> rows(Dossier dossier, String title) {
    return dossier.sections().stream()
        .filter(section -> section.title().equals(title))
        .findFirst()
        .map(Section::rows)
        .orElseThrow();
  }
}
