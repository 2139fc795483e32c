package org.dragoman.comments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.dragoman.text.DragomanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModerationTest {
  private static final Moderation MODERATION = Moderation.standard();

  @ParameterizedTest
  @CsvSource({
    "You are an idiot., rude, hold",
    "I hate you., aggressive, hold",
    "Journalists are filth., derogatory, hold",
    "All migrants are stupid., discriminatory, reject",
    "I will kill you., threat, reject",
    "Earn money fast: click here http://x.example, spam, reject",
    "Write to jane.doe@mail.example.com, personal-data, hold"
  })
  void aBreachIsNamedByItsRule(String comment, String rule, String decision) {
    Verdict verdict = MODERATION.check(comment);

    assertThat(verdict.rules()).contains(ConductRule.of(rule));
    assertThat(verdict.decision().wire()).isEqualTo(decision);
  }

  @Test
  void aFindingShowsTheExactWordsAsTheyWereWritten() {
    String comment = "Well \ud83d\ude00, you are an i d\u200b i 0 t, friend.";

    Finding finding = MODERATION.check(comment).findings().get(0);

    assertThat(finding.words()).isEqualTo(finding.span().of(comment)).endsWith("i d\u200b i 0 t");
  }

  @Test
  void aThreatToAGroupBreaksTwoRules() {
    assertThat(MODERATION.check("Let us kill all Kurds.").rules())
        .containsExactlyInAnyOrder(ConductRule.THREAT, ConductRule.DISCRIMINATORY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\n", ".", "\ud83d\ude00", "\ud83d", "\u200b", "****", "@", "\"\"", "'s"})
  void nothingMuchIsPublished(String comment) {
    assertThat(MODERATION.check(comment)).isEqualTo(new Verdict(Decision.PUBLISH, List.of()));
  }

  @Test
  void foulLanguageWithoutATargetGoesByTheSetting() {
    String comment = "What a shitty week.";

    assertThat(MODERATION.check(comment).decision()).isEqualTo(Decision.HOLD);
    assertThat(Moderation.with(Decision.PUBLISH, Map.of()).check(comment).decision())
        .isEqualTo(Decision.PUBLISH);
  }

  @Test
  void aWatchWordMakesACommentWait() {
    Moderation watching = Moderation.with(Decision.HOLD, Map.of("Zorbistan", ConductRule.SPAM));

    assertThat(watching.check("News from ZORBISTAN").findings())
        .singleElement()
        .satisfies(finding -> assertThat(finding.words()).isEqualTo("ZORBISTAN"))
        .satisfies(finding -> assertThat(finding.rule()).isEqualTo(ConductRule.SPAM));
  }

  @Test
  void manyThreadsComeToOneVerdict() {
    String comment = "You f**king 1diot, all refugees should be shot.";
    Verdict alone = MODERATION.check(comment);

    assertThat(IntStream.range(0, 400).parallel().mapToObj(i -> MODERATION.check(comment)))
        .containsOnly(alone);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fuck ", "you idiot ", "all women like you are ", "a b c d e f ", "kill all jews. ",
        "my bitch and i ", "((((", "\"a\" ", "all the ", "1 2 3 4 5 6 7 "
      })
  void aFloodIsCheckedInReasonableTime(String drop) {
    String comment = drop.repeat(20_000 / drop.length());

    assertTimeout(Duration.ofSeconds(5), () -> MODERATION.check(comment));
  }

  @Test
  void anUnknownRuleIsRefusedByName() {
    assertThatThrownBy(() -> ConductRule.of("impolite"))
        .isInstanceOf(DragomanException.class)
        .hasMessageStartingWith("unknown conduct rule \"impolite\"; known rules: [rude,");
  }
}
