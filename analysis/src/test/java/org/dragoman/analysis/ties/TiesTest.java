package org.dragoman.analysis.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dragoman.actors.data.DataException;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.States;
import org.dragoman.record.Side;
import org.junit.jupiter.api.Test;

class TiesTest {

  private static final Side TURKIYE = Side.state("TUR");
  private static final Side AZERBAIJAN = Side.state("AZE");
  private static final String MEMBERSHIP_HEAD = "organization\tstate\tfrom\tto\n";
  private static final String TREATY_HEAD = "name\tkind\tsubject\tparties\tfrom\tto\tsource\n";

  private final Ties ties = Ties.load();

  @Test
  void theShushaDeclarationTiesTurkiyeAndAzerbaijanFromItsDayOn() {
    assertThat(names(TURKIYE, AZERBAIJAN, "2021-06-14"))
        .doesNotContain("Shusha Declaration on Allied Relations");
    assertThat(names(TURKIYE, AZERBAIJAN, "2021-06-15"))
        .contains("Shusha Declaration on Allied Relations", "Organization of Turkic States", "UN");
  }

  @Test
  void alliancesComeFirstAndTheUnitedNationsLast() {
    List<String> names = names(Side.state("USA"), Side.state("JPN"), "2024-01-01");

    assertThat(names.get(0)).startsWith("Japan–United States Treaty of Mutual Cooperation");
    assertThat(names.get(names.size() - 1)).isEqualTo("UN");
  }

  @Test
  void aStateThatLeftIsNoMemberAnyMore() {
    Side britain = Side.state("GBR");
    Side france = Side.state("FRA");

    assertThat(names(britain, france, "2020-01-31")).contains("EU");
    assertThat(names(britain, france, "2020-02-01")).doesNotContain("EU").contains("NATO");
  }

  @Test
  void aNewTreatyEndsTheOldOne() {
    assertThat(names(Side.state("RUS"), Side.state("PRK"), "2024-12-03"))
        .anyMatch(name -> name.contains("Good-Neighbourliness"));
    assertThat(names(Side.state("RUS"), Side.state("PRK"), "2024-12-04"))
        .contains("North Korea–Russia Comprehensive Strategic Partnership Treaty")
        .noneMatch(name -> name.contains("Good-Neighbourliness"));
  }

  @Test
  void theOrganisationsHaveTheirMembersOfToday() {
    assertThat(members("UN")).isEqualTo(193);
    assertThat(members("EU")).isEqualTo(27);
    assertThat(members("NATO")).isEqualTo(32);
    assertThat(members("OSCE")).isEqualTo(57);
    assertThat(members("OIC")).isEqualTo(57);
    assertThat(members("Arab League")).isEqualTo(22);
    assertThat(members("African Union")).isEqualTo(55);
    assertThat(members("ASEAN")).isEqualTo(11);
    assertThat(members("Commonwealth")).isEqualTo(56);
    assertThat(members("International Criminal Court")).isEqualTo(125);
  }

  @Test
  void everyStateAndOrganisationIsOneThatTheActorsKnow() {
    Set<String> states =
        States.load().listStates().stream().map(State::alpha3).collect(Collectors.toSet());
    Organizations organizations = Organizations.load();
    for (String state : states) {
      for (Membership membership : ties.listMemberships(Side.state(state))) {
        assertThat(organizations.findOrganization(membership.organization()))
            .as(membership.organization())
            .isPresent();
      }
      for (Tie treaty : ties.listTreaties(Side.state(state))) {
        assertThat(states).containsAll(treaty.states());
      }
    }
  }

  @Test
  void aMistakeIsNamedByFileAndLine() {
    DataSource treaties = new DataSource("treaties.tsv", TREATY_HEAD);

    assertThatThrownBy(
            () ->
                Ties.load(
                    new DataSource("mine.tsv", MEMBERSHIP_HEAD + "NATO\tTurkey\t1952\t\n"),
                    treaties))
        .isInstanceOf(DataException.class)
        .hasMessageContaining("mine.tsv:2")
        .hasMessageContaining("\"Turkey\" is no alpha-3 code");
    assertThatThrownBy(
            () ->
                Ties.load(
                    new DataSource("mine.tsv", MEMBERSHIP_HEAD + "NATO\tTUR\t1952\t1940\n"),
                    treaties))
        .hasMessageContaining("mine.tsv:2")
        .hasMessageContaining("before joining");
    assertThatThrownBy(
            () ->
                Ties.load(
                    new DataSource("mine.tsv", MEMBERSHIP_HEAD),
                    new DataSource("t.tsv", TREATY_HEAD + "A\tpact\tfriendship\tTUR|AZE\t2000")))
        .hasMessageContaining("t.tsv:2")
        .hasMessageContaining("unknown kind \"pact\"");
  }

  private List<String> names(Side first, Side second, String day) {
    return ties.listTies(first, second, LocalDate.parse(day)).stream().map(Tie::name).toList();
  }

  private long members(String organization) {
    LocalDate day = LocalDate.of(2025, 12, 1);
    return ties.listMembers(organization).stream().filter(one -> one.isInForce(day)).count();
  }
}
