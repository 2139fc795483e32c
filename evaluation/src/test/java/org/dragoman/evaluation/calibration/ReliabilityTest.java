package org.dragoman.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.events.confidence.Features;
import org.dragoman.events.confidence.Features.Model;
import org.junit.jupiter.api.Test;

/** Confidence that keeps its promise has no calibration error, and features teach it. */
class ReliabilityTest {

  @Test
  void nineOfTenRightAtPointNineIsNoError() {
    List<Judged> judged = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      judged.add(new Judged(0.9, i < 9));
    }

    assertThat(Reliability.of(judged).expectedError()).isCloseTo(0, within(1e-9));
  }

  @Test
  void binsWeighByTheirSize() {
    List<Judged> judged =
        List.of(new Judged(0.95, true), new Judged(0.55, false), new Judged(0.55, true));

    Reliability reliability = Reliability.of(judged);

    assertThat(reliability.bins()).hasSize(2);
    assertThat(reliability.expectedError()).isCloseTo((2 * 0.05 + 0.05) / 3, within(1e-9));
  }

  @Test
  void weightsGiveBackTheSharesThatTheyWereTaught() {
    List<Example> examples = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      boolean isNamed = i % 2 == 0;
      boolean isRight = i % 10 < (isNamed ? 8 : 4);
      Set<String> names = isNamed ? Set.of("two-named") : Set.of();
      examples.add(new Example("t" + i, new Features(Model.CONTACT, names), isRight));
    }

    LogisticRegression regression = LogisticRegression.fit(examples, 0.001);

    assertThat(regression.chance(Set.of("two-named"))).isCloseTo(share(examples, 1), within(0.01));
    assertThat(regression.chance(Set.of())).isCloseTo(share(examples, 0), within(0.01));
  }

  private static double share(List<Example> examples, int features) {
    return examples.stream()
        .filter(example -> example.features().names().size() == features)
        .mapToDouble(example -> example.isRight() ? 1 : 0)
        .average()
        .orElseThrow();
  }
}
