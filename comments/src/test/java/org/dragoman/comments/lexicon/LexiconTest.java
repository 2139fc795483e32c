package org.dragoman.comments.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class LexiconTest {
  private static Lexicon lexicon(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Lexicon.of(List.of(Rows.read("words.tsv", new ByteArrayInputStream(bytes), 4)));
  }

  @Test
  void aWordIsFoundInEveryForm() throws IOException {
    Lexicon lexicon =
        lexicon("bully\tinsult\tnoun\t\nstab\tviolence\tverb\t\nfilthy\ttrait\tadjective\t\n");

    assertThat(lexicon.words())
        .contains("bullies", "stabs", "stabbed", "stabbing", "filthier", "filthiest");
  }

  @Test
  void givenFormsStandForThemselves() throws IOException {
    assertThat(lexicon("thief\tpeople\t+thieves\t\n").has("thieves", WordClass.PEOPLE)).isTrue();
  }

  @Test
  void anUnknownClassIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> lexicon("# head\nidiot\tinsulting\tnoun\t\n"))
        .isInstanceOf(LexiconException.class)
        .hasMessageStartingWith(
            "words.tsv:2: unknown word class \"insulting\"; known classes: [group,");
  }

  @Test
  void aMissingColumnIsNamedWithFileAndLine() {
    assertThatThrownBy(() -> lexicon("idiot\tinsult\n"))
        .hasMessage("words.tsv:1: has 2 columns; expected 4");
  }

  @Test
  void anUnknownInflectionIsNamed() {
    assertThatThrownBy(() -> lexicon("idiot\tinsult\tplural\t\n"))
        .hasMessageStartingWith("words.tsv:1: unknown inflection \"plural\"");
  }

  @Test
  void aCapitalIsRefused() {
    assertThatThrownBy(() -> lexicon("Idiot\tinsult\tnoun\t\n"))
        .hasMessageContaining("must be in small letters");
  }
}
