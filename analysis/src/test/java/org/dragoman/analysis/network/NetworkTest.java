package org.dragoman.analysis.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.analysis.Invented;
import org.dragoman.analysis.MemoryRecord;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Side;
import org.junit.jupiter.api.Test;

class NetworkTest {

  private static final SideNames NAMES = SideNames.load();

  /** Two groups of three that only Qatar joins. */
  private final MemoryRecord record = new MemoryRecord().with(twoGroups());

  private static ContactSummary[] twoGroups() {
    List<ContactSummary> contacts = new ArrayList<>();
    String[][] pairs = {
      {"FRA", "DEU"},
      {"FRA", "ITA"},
      {"DEU", "ITA"},
      {"SAU", "ARE"},
      {"SAU", "KWT"},
      {"ARE", "KWT"},
      {"QAT", "FRA"},
      {"QAT", "SAU"}
    };
    for (String[] pair : pairs) {
      contacts.add(Invented.ministers(pair[0] + pair[1], "2025-05-01", pair[0], pair[1]));
    }
    contacts.add(
        Invented.call("mediation", "2025-06-01")
            .as(Channel.MEDIATION)
            .by("QAT", Role.MEDIATOR, Level.MINISTER)
            .by("ISR", Role.PARTICIPANT, Level.OFFICIAL)
            .by("org:Hamas", Role.PARTICIPANT, null)
            .summary());
    contacts.add(
        Invented.call("planned", "2025-06-01")
            .with(Status.PLANNED)
            .by("USA", Role.PARTICIPANT, Level.MINISTER)
            .by("CHN", Role.PARTICIPANT, Level.MINISTER)
            .summary());
    return contacts.toArray(ContactSummary[]::new);
  }

  private final Network network = Network.of(record, Window.ALL);

  @Test
  void whoJoinsTheGroupsIsTheBroker() {
    assertThat(network.nodes())
        .allMatch(
            node -> node.side().code().equals("QAT") || node.brokerage() < node("QAT").brokerage());
    assertThat(node("QAT").degree()).isEqualTo(4);
  }

  @Test
  void groupsThatTalkAmongThemselvesAreCommunities() {
    assertThat(node("FRA").community()).isEqualTo(node("DEU").community());
    assertThat(node("SAU").community()).isEqualTo(node("ARE").community());
    assertThat(node("DEU").community()).isNotEqualTo(node("ARE").community());
  }

  @Test
  void aMediatorIsToldWithThoseItBringsTogether() {
    Triad triad = network.triads().get(0);

    assertThat(triad.mediator()).isEqualTo(Side.state("QAT"));
    assertThat(triad.between())
        .isEqualTo(new Dyad(Side.state("ISR"), Side.organization("Hamas")).sorted());
    assertThat(node("QAT").mediated()).isEqualTo(1);
  }

  @Test
  void theInitiatorsBalanceRunsFromCalledToCalling() {
    assertThat(node("FRA").initiative()).isEqualTo((2 - 1) / 3.0);
    assertThat(node("KWT").initiative()).isEqualTo(-1);
  }

  @Test
  void whatIsPlannedIsNoTie() {
    assertThat(network.nodes()).noneMatch(node -> node.side().code().equals("CHN"));
    assertThat(network.contacts()).isEqualTo(9);
  }

  @Test
  void aWindowLeavesOutWhatLiesOutside() {
    Window june = new Window(LocalDate.of(2025, 6, 1), null);

    assertThat(Network.of(record, june).contacts()).isEqualTo(1);
  }

  @Test
  void drawingAndExportAreTheSameEachTime() {
    Network again = Network.of(record, Window.ALL);

    assertThat(NetworkSvg.draw(again, NAMES)).isEqualTo(NetworkSvg.draw(network, NAMES));
    assertThat(GraphMl.of(again, NAMES, "Rests on <9> contacts."))
        .isEqualTo(GraphMl.of(network, NAMES, "Rests on <9> contacts."))
        .contains(
            "<desc>Rests on &lt;9&gt; contacts.</desc>",
            "<node id=\"FRA\">",
            "<edge source=\"DEU\" target=\"FRA\">");
  }

  @Test
  void aDrawingSaysBelowWhatItRestsOn() {
    assertThat(NetworkSvg.draw(network, NAMES, "Rests on 9 contacts."))
        .contains("<desc>Rests on 9 contacts.</desc>", ">Rests on 9 contacts.</text>");
  }

  @Test
  void anEmptyRecordIsAnEmptyNetwork() {
    Network empty = Network.of(new MemoryRecord(), Window.ALL);

    assertThat(empty.nodes()).isEmpty();
    assertThat(NetworkSvg.draw(empty, NAMES)).contains("No contact in these days.");
  }

  private Node node(String code) {
    return network.nodes().stream()
        .filter(node -> node.side().code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}
