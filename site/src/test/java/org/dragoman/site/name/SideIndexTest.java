package org.dragoman.site.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.States;
import org.dragoman.record.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SideIndexTest {

  private final SideIndex index = new SideIndex(States.load(), Organizations.load());

  @ParameterizedTest
  @CsvSource({
    "TUR, TUR",
    "tur, TUR",
    "TR, TUR",
    "Türkiye, TUR",
    "turkiye, TUR",
    "TÜRKİYE, TUR",
    "turkey, TUR",
    "cote d'ivoire, CIV",
    "cote-d-ivoire, CIV",
    "The United States, USA",
    "u.s., USA",
    "uk, GBR",
    "Bosnia & Herzegovina, BIH",
    "nato, org:NATO",
    "the european union, org:EU",
    "AU, org:African Union",
  })
  void aSideIsFoundHoweverItsNameIsWritten(String words, String code) {
    assertThat(index.find(words)).map(Side::code).hasValue(code);
  }

  @Test
  void twoLettersMeanWhatIsAskedFor() {
    assertThat(index.findState("AU")).hasValue(Side.state("AUS"));
    assertThat(index.findOrganization("AU")).hasValue(Side.organization("African Union"));
    assertThat(index.findState("NATO")).hasValue(Side.organization("NATO"));
    assertThat(index.findOrganization("Egypt")).hasValue(Side.state("EGY"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "the", "Atlantis", "White House", "x", "TURX", "org:"})
  void whatNoListKnowsIsNotFound(String words) {
    assertThat(index.find(words)).isEmpty();
  }

  @Test
  void slipsAndBeginningsAreNearANameAndOthersAreNot() {
    assertThat(index.near("Tukey")).contains(Side.state("TUR"));
    assertThat(index.near("Azerbaijann")).startsWith(Side.state("AZE"));
    assertThat(index.near("North")).contains(Side.state("PRK")).hasSizeLessThanOrEqualTo(5);
    assertThat(index.near("Atlantis")).isEmpty();
    assertThat(index.near("x")).isEmpty();
    assertThat(index.near("a".repeat(5_000))).isEmpty();
  }
}
