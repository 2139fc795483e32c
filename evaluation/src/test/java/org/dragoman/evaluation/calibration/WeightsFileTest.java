package org.dragoman.evaluation.calibration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dragoman.events.confidence.Features.Model;
import org.junit.jupiter.api.Test;

/** The file of learned weights. */
class WeightsFileTest {

  private static Calibration learned(Model model) {
    Map<String, Double> weights = Map.of(LogisticRegression.BIAS, 1.5, "group", -0.25);
    return new Calibration(model, 3, weights, Reliability.of(List.of()), 0.02, 0.4, 90, 70);
  }

  @Test
  void hasTheWeightsAsTheyWereLearned() {
    String file = WeightsFile.write(List.of(learned(Model.CONTACT)), List.of("gold.jsonl"), 0);
    assertThat(file)
        .contains("gold.jsonl")
        .contains("contact\tbias\t1.500\n")
        .contains("contact\tgroup\t-0.250\n")
        .doesNotContain("was added");
  }

  @Test
  void raisesContactsAloneWhereRealTextsAreEasierAndSaysSo() {
    String file =
        WeightsFile.write(
            List.of(learned(Model.CONTACT), learned(Model.EVENT)), List.of("gold.jsonl"), 0.3);
    assertThat(file)
        .contains("# contact: 0.30 was added to the bias")
        .contains("contact\tbias\t1.800\n")
        .contains("contact\tgroup\t-0.250\n")
        .contains("event\tbias\t1.500\n");
  }
}
