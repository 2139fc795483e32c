package org.dragoman.comments.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.dragoman.comments.lexicon.Lexicon;
import org.dragoman.comments.lexicon.Rows;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Disguises and how they are undone. */
class SpellingTest {
  private static final String LIST =
      """
      idiot\tinsult\tnoun\t
      bitch\tinsult\tnoun\t
      asshole\tinsult\tnoun\t
      hate\thate\tverb\t
      muslim\tgroup\tnoun\tmuslims
      disgusting\ttrait\t-\t
      hat\tordinary\t-\t
      """;

  private static Spelling spelling() {
    try {
      byte[] bytes = LIST.getBytes(StandardCharsets.UTF_8);
      return new Spelling(
          Lexicon.of(List.of(Rows.read("list", new ByteArrayInputStream(bytes), 4))));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static List<String> words(String comment) {
    return spelling().words(comment).stream().map(Word::text).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "idiot",
        "IDIOT",
        "i d i o t",
        "i.d.i.o.t",
        "i-d-i-o-t",
        "1d10t",
        "idiooot",
        "i\u200bd\u200bi\u200bo\u200bt",
        "id\u00adiot",
        "\u0456d\u0456\u043et",
        "\uff49\uff44\uff49\uff4f\uff54",
        "i\u0301d\u0308iot",
        "\u24d8\u24d3\u24d8\u24de\u24e3",
        "\ud835\udcf2\ud835\udced\ud835\udcf2\ud835\udcf8\ud835\udcfd",
        "idoit",
        "idi0t",
        "idi*t"
      })
  void aDisguiseIsUndone(String disguised) {
    assertThat(words(disguised)).containsExactly("idiot");
  }

  @ParameterizedTest
  @CsvSource({
    "b!tch, bitch",
    "b*tch, bitch",
    "b1tch, bitch",
    "a$$hole, asshole",
    "@sshole, asshole",
    "haet, hate",
    "h4te, hate",
    "muslms, muslims",
    "disgustng, disgusting"
  })
  void masksAndSlipsAreRead(String disguised, String plain) {
    assertThat(words(disguised)).containsExactly(plain);
  }

  @ParameterizedTest
  @CsvSource({"muslimsand, muslims and", "sodisgusting, so disgusting"})
  void wordsGrownTogetherArePartedWhereOneIsListed(String grown, String parted) {
    assertThat(words(grown)).containsExactly(parted.split(" "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hat", "idea", "2019", "10:30", "mosul", "hated"})
  void ordinaryWritingIsLeftAlone(String ordinary) {
    assertThat(String.join("", words(ordinary))).isEqualTo(ordinary.replaceAll("[.:]", ""));
  }

  @Test
  void aNameIsNotTakenForASlip() {
    assertThat(words("He met Haet there")).containsExactly("he", "met", "haet", "there");
  }

  @Test
  void contractionsAreOpened() {
    assertThat(words("I can't, they're, let's"))
        .containsExactly("i", "can", "not", "they", "are", "let", "us");
  }

  @Test
  void everyWordKnowsItsPlaceInTheCommentAsWritten() {
    String comment = "So \ud83d\ude00 1\u200bd10t, i d i o t!";

    assertThat(spelling().words(comment).stream().map(word -> word.span().of(comment)).toList())
        .containsExactly("So", "1\u200bd10t", "i d i o t");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr", "az", "lt", "en"})
  void theLocaleOfTheMachineChangesNothing(String language) {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag(language));
      assertThat(words("IDIOT \u0130DIOT \u0131diot")).containsExactly("idiot", "idiot", "idiot");
    } finally {
      Locale.setDefault(before);
    }
  }
}
