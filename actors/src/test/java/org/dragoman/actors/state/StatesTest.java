package org.dragoman.actors.state;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.text.DragomanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

  private final States states = States.load();

  @Test
  void allMembersOfTheUnitedNationsAreThere() {
    assertThat(states.listStates().stream().filter(State::unMember)).hasSize(193);
  }

  @Test
  void everyCodeIsOneOfIso3166OrKosovo() {
    Set<String> codes = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    assertThat(states.listStates())
        .allMatch(state -> codes.contains(state.alpha3()) || state.alpha3().equals("XKX"));
  }

  @ParameterizedTest
  @CsvSource({
    "Türkiye, TUR", "Turkey, TUR", "Burma, MMR", "Czech Republic, CZE", "Soviet Union, RUS",
    "Kremlin, RUS", "Foggy Bottom, USA", "The Hague, NLD", "Ivory Coast, CIV", "Kosovo, XKX"
  })
  void aNameStandsForItsState(String name, String code) {
    assertThat(states.findName(name).orElseThrow().state().alpha3()).isEqualTo(code);
  }

  @Test
  void aMistakeInTheFileIsNamedWithItsLine() {
    assertThatThrownBy(() -> States.load(new StringReader("# head\nalpha3\tname\nXXX\n"), "my.tsv"))
        .isInstanceOf(DragomanException.class)
        .hasMessageContaining("my.tsv:");
  }

  @Test
  void officeHoldersLoadAndTheVersionIsADigest() {
    assertThat(OfficeHolders.load().listTerms()).hasSizeGreaterThan(1000);
    assertThat(ActorLexicon.version()).matches("[0-9a-f]{12}");
  }
}
