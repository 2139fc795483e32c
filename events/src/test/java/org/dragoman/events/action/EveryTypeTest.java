package org.dragoman.events.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dragoman.events.Dragoman;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.Test;

/** Short sentences for every type: all but a few of some four hundred are read as what they are. */
class EveryTypeTest {

  private static final double SHARE = 0.92;

  private final DocumentReader reader = Dragoman.reader();

  @Test
  void nearlyAllSentencesAreReadAsTheirType() throws IOException {
    List<String> wrong = new ArrayList<>();
    List<String> lines = lines();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      if (types(columns[1]).stream().noneMatch(columns[0]::equals)) {
        wrong.add(line + " " + types(columns[1]));
      }
    }

    assertThat(lines.size() - wrong.size())
        .as(String.join("\n", wrong))
        .isGreaterThanOrEqualTo((int) (SHARE * lines.size()));
  }

  private static List<String> lines() throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(EveryTypeTest.class.getResourceAsStream("types.tsv")),
                StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).toList();
    }
  }

  private List<String> types(String sentence) {
    Document document =
        Document.of("", sentence).withPublished(Published.on(LocalDate.of(2024, 5, 15)));
    return reader.read(document).events().stream().map(event -> event.type().wire()).toList();
  }
}
