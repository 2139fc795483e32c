package org.dragoman.actors.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import org.dragoman.actors.data.DataException;
import org.dragoman.actors.data.Words;
import org.dragoman.codebook.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfficesTest {

  private static final String HEADER = "office\tterms\ttold\tkind\tlevel\tunique\tstates\n";

  private final Locale before = Locale.getDefault();

  @AfterEach
  void restore() {
    Locale.setDefault(before);
  }

  @Test
  void aVariantIsWrittenInTheNormalFormAndATermThatIsToldIsKept() {
    Offices offices =
        Offices.load(
            new StringReader(
                HEADER
                    + "harbour minister\tminister of harbours\tport minister\toffice\tminister\tyes\n"),
            "mine.tsv");

    assertThat(written(offices, "Minister of Harbours")).isEqualTo("harbour minister");
    assertThat(written(offices, "Port Minister")).isEqualTo("port minister");
    assertThat(offices.normal("port minister")).isEqualTo("harbour minister");
    assertThat(offices.normal("keeper of the tides")).isEqualTo("keeper of the tides");
  }

  @Test
  void aDeputyIsAskedForTheWholeOffice() {
    OfficeMention deputy =
        Offices.load()
            .longestMention(words("Vice Minister of Unification"), 0)
            .orElseThrow()
            .value();

    assertThat(deputy.name()).isEqualTo("vice minister of unification");
    assertThat(deputy.level()).isEqualTo(Level.DEPUTY_MINISTER);
  }

  @Test
  void anAbbreviationWithAStopHasNoPlural() {
    // "pres." with an "s" would be the press
    assertThat(Offices.load().longestMention(words("press"), 0)).isEmpty();
    assertThat(Offices.load().longestMention(words("presidents"), 0)).isPresent();
  }

  @Test
  void aMistakeIsNamedByFileLineAndValue() {
    assertThatThrownBy(
            () ->
                Offices.load(
                    new StringReader(HEADER + "tide keeper\t\t\toffice\tadmirable\tno\n"),
                    "mine.tsv"))
        .isInstanceOf(DataException.class)
        .hasMessageContaining(
            "mine.tsv:2: unknown level \"admirable\"; known levels: head-of-state");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "az", "en"})
  void capitalsAreReadUnderEveryLocale(String language) {
    Locale.setDefault(Locale.forLanguageTag(language));

    assertThat(written(Offices.load(), "PRIME MINISTER")).isEqualTo("prime minister");
    assertThat(written(Offices.load(), "MINISTER OF THE INTERIOR")).contains("interior");
  }

  private static String written(Offices offices, String text) {
    return offices.longestMention(words(text), 0).orElseThrow().value().name();
  }

  private static Words words(String text) {
    return Words.of(List.of(text.split(" ", -1)));
  }
}
