package org.dragoman.evaluation.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The same draws as {@code random.Random(7)} of Python gives, so that intervals agree. */
class RepeatableChanceTest {

  @Test
  void numbersBelowABoundAreThoseOfPython() {
    RepeatableChance chance = new RepeatableChance(7);
    int[] drawn = new int[8];
    for (int i = 0; i < drawn.length; i++) {
      drawn[i] = chance.below(125);
    }

    assertThat(drawn).containsExactly(41, 121, 19, 50, 83, 6, 9, 105);
  }

  @Test
  void fractionsAreThoseOfPython() {
    RepeatableChance chance = new RepeatableChance(7);

    assertThat(chance.fraction()).isCloseTo(0.32383276483316237, within(1e-15));
    for (int i = 1; i < 2000; i++) {
      chance.fraction();
    }
    assertThat(chance.fraction()).isCloseTo(0.6415743501553379, within(1e-15));
  }
}
