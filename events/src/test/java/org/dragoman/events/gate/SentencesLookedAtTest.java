package org.dragoman.events.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Event;
import org.dragoman.events.Kinds;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.events.document.ReadingTrace;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;

/**
 * Of a document only those sentences are looked at that can matter to one that may tell an event.
 */
class SentencesLookedAtTest {

  private static final DocumentReader READER = Dragoman.reader(List.of(), Kinds.CONTACTS);

  @Test
  void ofTwoPersonsWithoutOfficeOnlyTheSentencesWithTheirNamesAre() {
    Looked looked =
        Looked.at(
            """
            Farmers waited for rain. Anna Keller met Paul Brandt at the market. The wheat was \
            still green. Keller sold bread. The price of bread was low.""");

    assertThat(looked.events).isEmpty();
    assertThat(looked.tagged).isEqualTo(2);
    assertThat(looked.parsed).isZero();
  }

  @Test
  void whoseOfficeIsToldLaterAreAContact() {
    Looked looked =
        Looked.at(
            """
            Anna Keller met Paul Brandt at the market. The wheat was still green. Austrian Foreign \
            Minister Anna Keller bought bread. German Foreign Minister Paul Brandt bought milk.""");

    assertThat(looked.events).hasSize(1);
  }

  @Test
  void aNameThatIsToldInTwoStepsIsFollowedThroughBoth() {
    Looked looked =
        Looked.at(
            """
            Keller met German Foreign Minister Paul Brandt at the market. Anna Keller bought \
            bread. The wheat was still green. Austrian Foreign Minister Anna bought milk.""");

    assertThat(looked.events).hasSize(1);
  }

  @Test
  void whereNoFrameFindsTwoSidesTheOthersAreNot() {
    Looked looked =
        Looked.at(
            """
            The wheat was still green. The president was shot in Peru by a farmer. The price of \
            bread was low. Farmers waited for rain.""");

    assertThat(looked.events).isEmpty();
    assertThat(looked.tagged).isEqualTo(1);
  }

  /** How far a document was looked at. */
  private static final class Looked implements ReadingTrace {
    private List<Event> events = List.of();
    private int tagged;
    private int parsed;

    static Looked at(String text) {
      Looked looked = new Looked();
      looked.events = READER.read(Document.of("", text), looked).events();
      return looked;
    }

    @Override
    public boolean looksBehindTheGate() {
      return false;
    }

    @Override
    public void tagged(int sentences) {
      tagged = sentences;
    }

    @Override
    public void scene(SentenceScene scene, boolean mayHoldEvent) {
      parsed += scene.isParsed() ? 1 : 0;
    }
  }
}
