package org.dragoman.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconVersionTest {

  @Test
  void isTheSameEachTimeItIsAskedFor() {
    assertThat(Dragoman.lexiconVersion())
        .matches("[0-9a-f]{12}-[0-9a-f]{8}-[0-9a-f]{8}")
        .isEqualTo(Dragoman.lexiconVersion());
  }

  @ParameterizedTest
  @ValueSource(strings = {"action", "attribution", "confidence", "status", "topic"})
  void countsEveryFileOfAFolder(String folder) throws IOException, URISyntaxException {
    List<String> counted = Objects.requireNonNull(LexiconFiles.BY_FOLDER.get(folder));
    assertThat(filesIn(folder, counted.get(0))).containsExactlyInAnyOrderElementsOf(counted);
  }

  private static List<String> filesIn(String folder, String one)
      throws IOException, URISyntaxException {
    URI place =
        Objects.requireNonNull(LexiconVersionTest.class.getResource(folder + "/" + one)).toURI();
    try (Stream<Path> files = Files.list(Path.of(place).getParent())) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> !name.endsWith(".class"))
          .toList();
    }
  }
}
