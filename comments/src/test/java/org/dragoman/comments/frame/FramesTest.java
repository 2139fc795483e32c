package org.dragoman.comments.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dragoman.comments.Decision;
import org.dragoman.comments.Moderation;
import org.dragoman.comments.Verdict;
import org.dragoman.comments.lexicon.LexiconException;
import org.dragoman.comments.lexicon.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FramesTest {
  private static final Moderation MODERATION = Moderation.standard();

  static List<Frame> frames() {
    return Frames.ofResource();
  }

  @ParameterizedTest
  @MethodSource("frames")
  void everyFrameStopsItsExample(Frame frame) {
    Verdict verdict = MODERATION.check(frame.example());

    assertThat(verdict.decision())
        .as(frame.id() + ": " + frame.example())
        .isNotEqualTo(Decision.PUBLISH);
  }

  @ParameterizedTest
  @MethodSource("frames")
  void everyFrameLeavesItsNearMissAlone(Frame frame) {
    Verdict verdict = MODERATION.check(frame.counterExample());

    assertThat(verdict.findings())
        .as(frame.id() + ": " + frame.counterExample())
        .noneMatch(finding -> finding.reason().endsWith("(" + frame.id() + ")"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a|hatrid|flips|T <be>|frames.tsv:1: unknown attack \"hatrid\"",
        "a|hatred|maybe|T <be>|frames.tsv:1: negation must be own or flips, not \"maybe\"",
        "a|hatred|flips|T <bee>|frames.tsv:1: unknown word class \"bee\" in the pattern",
        "a|hatred|flips|T ..x|frames.tsv:1: a gap is two points and a number, not \"..x\""
      })
  void aMistakeIsNamedWithFileAndLine(
      String id, String attack, String negation, String pattern, String message)
      throws IOException {
    String line = String.join("\t", id, attack, negation, pattern, "example", "near miss");
    Rows rows =
        Rows.read("frames.tsv", new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)), 6);

    assertThatThrownBy(() -> Frames.of(rows))
        .isInstanceOf(LexiconException.class)
        .hasMessageContaining(message);
  }
}
