package org.dragoman.benchmarks.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What benchmarks read is the same every time, and each document is another. */
class TextsTest {

  @ParameterizedTest
  @ValueSource(strings = {"ordinary", "diplomatic"})
  void templatesGiveTheSameDocumentsEveryTime(String name) {
    List<Document> documents = Texts.of(name);

    assertThat(documents).hasSize(Texts.COUNT).isEqualTo(Texts.of(name));
    Set<String> contents = new HashSet<>();
    documents.forEach(document -> contents.add(document.content()));
    assertThat(contents).hasSize(Texts.COUNT).noneMatch(content -> content.contains("{"));
  }

  @Test
  void aFolderIsReadAsTheCommandReadsIt(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "It rained.", StandardCharsets.UTF_8);
    Files.writeString(
        folder.resolve("b.jsonl"),
        "{\"id\":\"b\",\"text\":\"It snowed.\"}",
        StandardCharsets.UTF_8);

    assertThat(Texts.of(folder.toString())).hasSize(2);
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Texts.of("no-such-folder")).hasMessageContaining("no-such-folder");
  }
}
