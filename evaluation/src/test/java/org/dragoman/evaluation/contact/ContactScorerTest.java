package org.dragoman.evaluation.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.evaluation.gold.Gold;
import org.dragoman.evaluation.gold.GoldFile;
import org.dragoman.evaluation.gold.Predictions;
import org.dragoman.evaluation.statistics.Agreement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Contacts: paired by parties and people, strict in parties, way and status, then the fields. */
class ContactScorerTest {

  private static final String CALL =
      """
      {"channel":"phone","status":"held","participants":[
      {"name":"Paulo Rangel","office":"foreign minister","country":"PRT"},
      {"name":"Tanja Fajon","office":"foreign minister","country":"SVN"}],
      "date":{"start":"2025-10-07","end":"2025-10-07"},"place_country":null,"agenda":"general",
      "attribution":[{"kind":"agency","country":null}]}
      """;

  @TempDir Path folder;

  @Test
  void theSameContactIsFoundAndStrictAndRightInEveryField() throws IOException {
    ContactScores scores = score(CALL, CALL);

    assertThat(scores.found()).isEqualTo(new Agreement(1, 1, 1));
    assertThat(scores.strict()).isEqualTo(new Agreement(1, 1, 1));
    assertThat(scores.fields()).allSatisfy((field, share) -> assertThat(share).isEqualTo(1.0));
  }

  @Test
  void aVideoCallIsOfTheGroupOfAPhoneCall() throws IOException {
    ContactScores scores = score(CALL, CALL.replace("phone", "video"));

    assertThat(scores.strict().right()).isEqualTo(1);
    assertThat(scores.fields())
        .containsEntry(ContactField.CHANNEL, 0.0)
        .containsEntry(ContactField.CHANNEL_GROUP, 1.0);
  }

  @Test
  void aDeniedCallIsFoundButNotStrict() throws IOException {
    ContactScores scores = score(CALL, CALL.replace("held", "denied"));

    assertThat(scores.found().right()).isEqualTo(1);
    assertThat(scores.strict().right()).isZero();
  }

  @Test
  void onePartyAndOnePersonAreEnoughToBeFound() throws IOException {
    ContactScores scores = score(CALL, CALL.replace("SVN", "SVK").replace("Tanja Fajon", "X"));

    assertThat(scores.found().right()).isEqualTo(1);
    assertThat(scores.fields()).containsEntry(ContactField.PARTIES, 0.0);
  }

  @Test
  void aContactOfOthersIsNotFound() throws IOException {
    ContactScores scores =
        score(CALL, CALL.replace("SVN", "SVK").replace("Rangel", "Costa").replace("Fajon", "Y"));

    assertThat(scores.found()).isEqualTo(new Agreement(0, 1, 1));
  }

  @Test
  void namesAreComparedWithoutAccentsAndSuffixes() throws IOException {
    ContactScores scores =
        score(CALL.replace("Fajon", "Fajón"), CALL.replace("Tanja Fajon", "FAJON Jr."));

    assertThat(scores.fields()).containsEntry(ContactField.PEOPLE, 1.0);
  }

  @Test
  void twoPredictionsOfOneContactAreOneFoundAndOneFalse() throws IOException {
    ContactScores scores = score(CALL, CALL + "," + CALL);

    assertThat(scores.found()).isEqualTo(new Agreement(1, 2, 1));
  }

  @Test
  void aContactWhereTheGoldHasNoneIsCountedAsFalse() throws IOException {
    ContactScores scores = score("", CALL);

    assertThat(scores.withoutContacts()).isEqualTo(1);
    assertThat(scores.falseContacts()).isEqualTo(1);
  }

  private ContactScores score(String gold, String predicted) throws IOException {
    Path golden = folder.resolve("gold.jsonl");
    Path lines = folder.resolve("predicted.jsonl");
    Files.writeString(golden, line("\"contacts\":[" + gold + "]"));
    Files.writeString(lines, line("\"contacts\":[" + predicted + "]"));
    Predictions predictions = new Predictions(Organizations.load());
    predictions.add(lines);
    return new ContactScorer(10, 7)
        .score((Gold.Contacts) new GoldFile(Organizations.load()).read(golden), predictions);
  }

  private static String line(String contacts) {
    return "{\"id\":\"a\"," + contacts.replace("\n", "") + "}\n";
  }
}
