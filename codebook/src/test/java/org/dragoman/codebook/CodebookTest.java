package org.dragoman.codebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CodebookTest {

  static Stream<Term> terms() {
    return Stream.of(
            Channel.values(),
            Status.values(),
            Role.values(),
            Level.values(),
            Agenda.values(),
            AttributionKind.values(),
            DatePrecision.values(),
            EventType.values(),
            QuadClass.values(),
            Context.values())
        .flatMap(values -> Stream.of((Term[]) values));
  }

  @ParameterizedTest
  @MethodSource("terms")
  void everyTermStandsInTheCodebook(Term term) throws IOException {
    List<String> lines = Files.readAllLines(Path.of("..", "CODEBOOK.md"));

    assertThat(lines).anyMatch(line -> line.startsWith("| `" + term.wire() + "` |"));
  }

  @Test
  void anUnknownWordIsRefusedWithTheKnownOnes() {
    assertThatThrownBy(() -> Channel.of("pigeon"))
        .hasMessageStartingWith("unknown channel \"pigeon\"; known: phone, video");
  }
}
