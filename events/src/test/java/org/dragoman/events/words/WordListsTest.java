package org.dragoman.events.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.dragoman.text.DragomanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The lists of words that the rules of reading ask for. */
class WordListsTest {

  private static List<String> files() {
    return WordLists.FILES;
  }

  @Test
  void aListHasTheWordsOfItsLines() {
    WordLists words =
        WordLists.read(new StringReader("# a comment\nkin\tson\nkin\taunt\nday\tMay\n"), "my.tsv");
    assertThat(words.of("kin")).containsExactlyInAnyOrder("aunt", "son");
  }

  @Test
  void aMistakeIsToldWithFileAndLine() {
    assertThatThrownBy(() -> WordLists.read(new StringReader("# kin\nkin son\n"), "my.tsv"))
        .isInstanceOf(DragomanException.class)
        .hasMessage("my.tsv:2: needs the name of a list, a tab and one word");
    assertThatThrownBy(() -> WordLists.read(new StringReader("kin\tson\nkin\tson\n"), "my.tsv"))
        .hasMessage("my.tsv:2: kin has \"son\" already");
  }

  @Test
  void aListThatIsNotThereIsNamedWithThoseThatAre() {
    WordLists words = WordLists.read(new StringReader("kin\tson\nday\tMay\n"), "my.tsv");
    assertThatThrownBy(() -> words.of("kind"))
        .isInstanceOf(DragomanException.class)
        .hasMessage("my.tsv has no list \"kind\"; it has: day, kin");
  }

  @ParameterizedTest
  @MethodSource("files")
  void theHeadOfAFileTellsWhatEachListIs(String file) throws IOException {
    String head = String.join("\n", lines(file, true));
    assertThat(WordLists.bundled(file).names())
        .allSatisfy(list -> assertThat(head).contains("#   " + list + ": "));
  }

  @ParameterizedTest
  @MethodSource("files")
  void theEntriesOfAFileAreSorted(String file) throws IOException {
    assertThat(lines(file, false)).isSorted();
  }

  private static List<String> lines(String file, boolean isHead) throws IOException {
    try (InputStream stream =
            Objects.requireNonNull(
                WordLists.class.getResourceAsStream("/org/dragoman/events/words/" + file));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> line.startsWith("#") == isHead).toList();
    }
  }
}
