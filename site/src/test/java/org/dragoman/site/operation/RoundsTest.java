package org.dragoman.site.operation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A warm-up goes on while its rounds take less and less time. */
class RoundsTest {

  private final Rounds rounds = new Rounds(9, 2);

  @Test
  void allVisitsAreMadeWhileTheirTimesFall() {
    for (int each = 90; each >= 10; each -= 10) {
      visit(each);
    }
    assertThat(rounds.next()).isEqualTo(Rounds.NONE);
    assertThat(rounds.answered()).isEqualTo(9);
  }

  @Test
  void theLastRoundIsOneThatIsNoFaster() {
    visit(50);
    visit(50);
    visit(20);
    visit(20);
    visit(19);
    visit(19);
    assertThat(rounds.next()).isEqualTo(Rounds.NONE);
    assertThat(rounds.next()).isEqualTo(Rounds.NONE);
    assertThat(rounds.answered()).isEqualTo(6);
  }

  private void visit(long took) {
    int number = rounds.next();
    assertThat(number).isNotNegative();
    rounds.answered(number, took);
  }
}
