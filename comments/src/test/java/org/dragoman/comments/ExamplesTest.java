package org.dragoman.comments;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.comments.lexicon.Rows;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The comments of examples.tsv, each with the decision it should come to. */
class ExamplesTest {
  private static final Moderation MODERATION = Moderation.standard();

  static List<Rows.Row> examples() {
    return Rows.ofResource(ExamplesTest.class, "examples.tsv", 3).rows();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void aCommentComesToItsDecision(Rows.Row example) {
    Verdict verdict = MODERATION.check(example.cell(2));

    assertThat(verdict.decision() == Decision.PUBLISH ? "publish" : "stop")
        .as(example.cell(2) + " " + verdict.findings())
        .isEqualTo(example.cell(1));
  }
}
