package org.dragoman.events.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dragoman.text.DragomanException;
import org.junit.jupiter.api.Test;

class TopicWordsTest {

  @Test
  void listsMayTakeSeveralLines() {
    TopicWords words = TopicWords.of("mine.tsv", "# note\nabout\ton|about\nabout\tover\n");

    assertThat(words.has("about", "on")).isTrue();
    assertThat(words.has("about", "over")).isTrue();
    assertThat(words.has("talk-noun", "on")).isFalse();
  }

  @Test
  void anUnknownListIsNamedByFileAndLine() {
    assertThatThrownBy(() -> TopicWords.of("mine.tsv", "# note\nabuot\ton\n"))
        .isInstanceOf(DragomanException.class)
        .hasMessageContaining("mine.tsv:2: unknown list \"abuot\"; known: about, ");
  }

  @Test
  void aLineWithoutWordsIsAMistake() {
    assertThatThrownBy(() -> TopicWords.of("mine.tsv", "about\n"))
        .isInstanceOf(DragomanException.class)
        .hasMessageContaining("mine.tsv:1: needs two columns");
  }
}
