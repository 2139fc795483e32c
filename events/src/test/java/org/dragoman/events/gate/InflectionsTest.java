package org.dragoman.events.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every form that a text may have of a word is among its inflections. */
class InflectionsTest {

  private final Inflections inflections = Inflections.load();

  @ParameterizedTest
  @CsvSource({
    "meet, met",
    "meet, meeting",
    "visit, visiting",
    "call, calls",
    "confer, conferring",
    "reply, replied",
    "envoy, envoys",
    "party, parties",
    "write, wrote",
    "write, written",
    "write, writing",
    "speak, spoken",
    "fly, flew",
    "fly, flies",
    "die, dying",
    "crisis, crises",
    "man, men",
    "be, was",
    "be, re",
    "have, ve",
    "shake, shaken",
    "strike, struck",
    "seize, seized"
  })
  void aFormIsFoundUnderItsDictionaryForm(String lemma, String form) {
    assertThat(inflections.of(lemma)).contains(form);
  }
}
