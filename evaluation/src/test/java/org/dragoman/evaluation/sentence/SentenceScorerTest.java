package org.dragoman.evaluation.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.evaluation.gold.Gold;
import org.dragoman.evaluation.gold.GoldFile;
import org.dragoman.evaluation.gold.Predictions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Coded events: types as sets, sides by the best prediction, exact events as dyads. */
class SentenceScorerTest {

  private static final Offset<Double> CLOSE = within(0.0005);
  private static final Organizations ORGANIZATIONS = Organizations.load();

  @TempDir Path folder;

  @Test
  void aRightEventIsRightInEverything() throws IOException {
    SentenceScores scores =
        score(event("ACCUSE", "\"FRA\"", "\"DZA\""), predicted("ACCUSE", "\"FRA\"", "\"DZA\""), "");

    assertThat(scores.figures())
        .containsEntry("type-f1", 1.0)
        .containsEntry("exact-f1", 1.0)
        .containsEntry("both-sides", 1.0)
        .containsEntry("no-output", 0.0);
  }

  @Test
  void turnedSidesAreWrongInADirectedEvent() throws IOException {
    SentenceScores scores =
        score(event("ACCUSE", "\"FRA\"", "\"DZA\""), predicted("ACCUSE", "\"DZA\"", "\"FRA\""), "");

    assertThat(scores.figures()).containsEntry("type-f1", 1.0).containsEntry("exact-f1", 0.0);
  }

  @Test
  void turnedSidesAreRightInASymmetricEvent() throws IOException {
    SentenceScores scores =
        score(
            event("CONSULT", "\"FRA\",\"DZA\"", ""),
            predicted("CONSULT", "\"DZA\"", "\"FRA\""),
            "");

    assertThat(scores.figures()).containsEntry("exact-f1", 1.0).containsEntry("both-sides", 1.0);
  }

  @Test
  void anExtraStateMakesExtraDyads() throws IOException {
    SentenceScores scores =
        score(
            event("ACCUSE", "\"FRA\"", "\"DZA\""),
            predicted("ACCUSE", "\"FRA\",\"ITA\"", "\"DZA\""),
            "");

    assertThat(scores.figures().get("exact-precision")).isCloseTo(0.5, CLOSE);
    assertThat(scores.figures().get("exact-recall")).isCloseTo(1.0, CLOSE);
    assertThat(scores.figures()).containsEntry("source", 0.0).containsEntry("target", 1.0);
  }

  @Test
  void oldNamesAndYieldAreUnderstood() throws IOException {
    SentenceScores scores =
        score(event("YIELD", "\"USA\"", ""), predicted("RETREAT", "\"USAGOV\"", ""), "");

    assertThat(scores.figures()).containsEntry("type-f1", 1.0).containsEntry("exact-f1", 1.0);
    assertThat(scores.byType()).containsOnlyKeys("YIELD");
  }

  @Test
  void aGoldActorWithoutCodeLeavesTheActorsUnscored() throws IOException {
    SentenceScores scores =
        score(event("ACCUSE", "{\"text\":\"rebels\",\"code\":null}", "\"DZA\""), "", "");

    assertThat(scores.figures().get("both-sides")).isNaN();
    assertThat(scores.withActors()).isZero();
  }

  @Test
  void typesThatAreNotAskedForAreLeftOut() throws IOException {
    SentenceScores scores =
        score(event("ACCUSE", "\"FRA\"", ""), predicted("REQUEST", "\"FRA\"", ""), "ACCUSE");

    assertThat(scores.figures()).containsEntry("no-output", 1.0);
    assertThat(scores.byType()).containsOnlyKeys("ACCUSE");
  }

  @Test
  void anEventWhereTheGoldHasNoneIsAFalseAlarm() throws IOException {
    SentenceScores scores = score("", predicted("REQUEST", "\"FRA\"", ""), "");

    assertThat(scores.figures()).containsEntry("false-alarm", 1.0);
  }

  @Test
  void aContractLineIsCodedByItsRoles() throws IOException {
    SentenceScores scores =
        score(
            event("REQUEST", "\"IGO\"", "\"SDN\""),
            """
            {"type":"REQUEST","participants":[
              {"role":"actor","country":null,"organization":"UN"},
              {"role":"recipient","country":"SDN","organization":null}]}
            """
                .replace("\n", ""),
            "");

    assertThat(scores.figures()).containsEntry("exact-f1", 1.0);
  }

  @Test
  void modesAndContextsAreComparedWhereTheTypeIsRight() throws IOException {
    SentenceScores scores =
        score(
            "{\"type\":\"ACCUSE\",\"mode\":\"allege\",\"contexts\":[\"legal\",\"crime\"],"
                + "\"source\":[{\"code\":\"FRA\"}],\"target\":[]}",
            "{\"type\":\"ACCUSE\",\"mode\":\"allege\",\"contexts\":[\"legal\"],"
                + "\"source\":[\"FRA\"],\"target\":[]}",
            "");

    assertThat(scores.figures())
        .containsEntry("mode-given-type", 1.0)
        .containsEntry("contexts-precision", 1.0)
        .containsEntry("contexts-recall", 0.5);
  }

  @ParameterizedTest(name = "{0} in the gold, {1} predicted")
  @CsvSource({
    // gold, predicted, root, code, intensity
    "190, 190, 1, 1, 1",
    "1831, 183, 1, 1, 1",
    "190, 193, 1, 0, 1",
    "173, 190, 0, 0, 0",
    "073, 075, 1, 0, 1",
  })
  void codesAreComparedWhereTheTypeIsRight(
      String gold, String predicted, double root, double code, double intensity)
      throws IOException {
    SentenceScores scores = score(withCode(gold), withCode(predicted), "");

    assertThat(scores.figures())
        .containsEntry("cameo-root-given-type", root)
        .containsEntry("cameo-given-type", code)
        .containsEntry("intensity-within-one", intensity);
  }

  @Test
  void aTypeOfTheFirstListTellsTheRootAlone() throws IOException {
    SentenceScores scores =
        score(
            withCode("190").replace("\"cameo\":\"190\"", "\"type_raw\":\"FIGHT\""),
            withCode("193"),
            "");

    assertThat(scores.figures()).containsEntry("cameo-root-given-type", 1.0);
    assertThat(scores.figures().get("cameo-given-type")).isNaN();
  }

  @Test
  void anotherTypeOfTheSameQuadClassIsRightInItsClass() throws IOException {
    SentenceScores scores =
        score(event("COERCE", "\"FRA\"", ""), predicted("ASSAULT", "\"FRA\"", ""), "");

    assertThat(scores.figures()).containsEntry("type-f1", 0.0).containsEntry("quad-class-f1", 1.0);
  }

  private static String withCode(String cameo) {
    return "{\"type\":\"ASSAULT\",\"cameo\":\""
        + cameo
        + "\",\"source\":[{\"code\":\"FRA\"}],\"target\":[]}";
  }

  private static String event(String type, String source, String target) {
    return "{\"type\":\""
        + type
        + "\",\"source\":["
        + coded(source)
        + "],\"target\":["
        + coded(target)
        + "]}";
  }

  private static String coded(String codes) { // codes alone; an object stays as it is
    return codes.startsWith("{") ? codes : codes.replaceAll("\"([A-Z]+)\"", "{\"code\":\"$1\"}");
  }

  private static String predicted(String type, String source, String target) {
    return "{\"type\":\"" + type + "\",\"source\":[" + source + "],\"target\":[" + target + "]}";
  }

  private SentenceScores score(String gold, String predicted, String only) throws IOException {
    Path golden = folder.resolve("gold.jsonl");
    Path lines = folder.resolve("predicted.jsonl");
    Files.writeString(golden, "{\"id\":\"a\",\"text\":\"t\",\"events\":[" + gold + "]}\n");
    Files.writeString(lines, "{\"id\":\"a\",\"events\":[" + predicted + "]}\n");
    Predictions predictions = new Predictions(ORGANIZATIONS);
    predictions.add(lines);
    return new SentenceScorer(only.isEmpty() ? Set.of() : Set.of(only), 10, 7)
        .score((Gold.Sentences) new GoldFile(ORGANIZATIONS).read(golden), predictions);
  }
}
