package org.dragoman.text.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dragoman.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which dashes stand for a pause: the words of a text are told with "|" between them. */
class DashesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          the| |leaders| |–| |A| |and| |B| |–| |met ; the leaders -- A and B -- met
          the| |leaders|—|A| |and| |B|—|met ; the leaders -- A and B -- met
          the| |ministers| |-| |A| |and| |B ; the ministers -- A and B
          # a hyphen stands close to its words
          the| |India|–|Pakistan| |talks ; the India – Pakistan talks
          the| |G7|-|led| |talks ; the G7 - led talks
          # a line of place and agency
          Tehran|,| |IRNA| |-| |The| |minister ; Tehran , IRNA - The minister
          """)
  void arePauses(String told, String plain) {
    List<String> words = new ArrayList<>();
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (String word : told.split("\\|", -1)) {
      if (!word.isBlank()) {
        words.add(word);
        spans.add(new Span(at, at + word.length()));
      }
      at += word.length();
    }
    assertThat(Dashes.plain(words, spans)).isEqualTo(Arrays.asList(plain.split(" ", -1)));
  }
}
