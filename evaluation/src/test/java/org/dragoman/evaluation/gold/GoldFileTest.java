package org.dragoman.evaluation.gold;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.text.DragomanException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project's own gold is read whole, and a broken file is told by line. */
class GoldFileTest {

  private static final Path OWN = Path.of("src/main/resources/org/dragoman/evaluation/gold");

  private final GoldFile files = new GoldFile(Organizations.load());

  @TempDir Path folder;

  @Test
  void theOwnContactsAreReadWithTheirTexts() {
    Gold gold = files.read(OWN.resolve("contacts.jsonl"));

    assertThat(gold).isInstanceOf(Gold.Contacts.class);
    assertThat(GoldReader.texts(gold)).hasSameSizeAs(GoldReader.ids(gold)).hasSize(370);
  }

  @Test
  void everyEvidenceOfTheOwnContactsStandsInItsText() {
    Gold.Contacts gold = (Gold.Contacts) files.read(OWN.resolve("contacts.jsonl"));

    for (GoldDocument document : gold.documents()) {
      String content = requireNonNull(document.document()).content();
      for (CodedContact contact : document.contacts()) {
        assertThat(content).as(document.id()).contains(contact.evidence());
      }
    }
  }

  @Test
  void theOwnSentencesHaveAllTypesOfPlover() {
    Gold.Sentences gold = (Gold.Sentences) files.read(OWN.resolve("plover.jsonl"));

    assertThat(gold.sentences()).allMatch(GoldSentence::isComplete);
    assertThat(gold.sentences().stream().flatMap(s -> s.events().stream()).map(CodedEvent::type))
        .contains(
            "AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST")
        .contains("ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE")
        .contains("ASSAULT");
  }

  @Test
  void aBrokenLineIsToldByItsNumber() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, "{\"id\":\"a\",\"contacts\":[]}\n{\"id\":\n");

    assertThatThrownBy(() -> files.read(file))
        .isInstanceOf(DragomanException.class)
        .hasMessageContaining("gold.jsonl:2");
  }

  @Test
  void aFileOfSomethingElseIsRefused() throws IOException {
    Path file = folder.resolve("gold.jsonl");
    Files.writeString(file, "{\"id\":\"a\",\"text\":\"x\"}\n");

    assertThatThrownBy(() -> files.read(file)).hasMessageContaining("\"contacts\" nor \"events\"");
  }
}
