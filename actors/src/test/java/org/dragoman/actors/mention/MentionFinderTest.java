package org.dragoman.actors.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.text.Span;
import org.dragoman.text.en.Nlp4jParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {

  private final MentionFinder finder = new MentionFinder(ActorLexicon.load());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Norway's Foreign Minister Espen Barth Eide spoke.          | Espen Barth Eide/foreign minister/NOR
          Foreign Minister Espen Barth Eide of Norway spoke.         | Espen Barth Eide/foreign minister/NOR
          Espen Barth Eide, the Norwegian foreign minister, spoke.   | Espen Barth Eide/foreign minister/NOR
          The Norwegian foreign minister, Espen Barth Eide, spoke.   | Espen Barth Eide/foreign minister/NOR
          The foreign ministers of Chile, Peru and Bolivia met.      | -/foreign minister/CHL -/foreign minister/PER -/foreign minister/BOL
          Chilean and Peruvian officials met.                        | -/official/CHL -/official/PER
          NATO Secretary General Mark Rutte spoke.                   | Mark Rutte/secretary general/NATO
          Iraqi President Ghazi al-Yawar spoke.                      | Ghazi al-Yawar/president/IRQ
          King Philippe of Belgium spoke.                            | Philippe/king/BEL
          Cuban-American leaders spoke.                              | -/leader/USA
          South American leaders spoke.                              | -/leader/-
          The Turkish and Iraqi sides spoke.                         | -/null/TUR -/null/IRQ
          Foreign Minister Espen Barth Eide spoke at 3:00 p.m.       | Espen Barth Eide/foreign minister/-
          """)
  void anActorPhraseIsReadInEveryOrder(String sentence, String mentions) {
    Span whole = new Span(0, sentence.length());
    List<Mention> found = finder.find(sentence, Nlp4jParser.shared().parse(sentence, whole));

    assertThat(found.stream().map(MentionFinderTest::shown).collect(Collectors.joining(" ")))
        .isEqualTo(mentions);
  }

  private static String shown(Mention mention) {
    Affiliation affiliation = mention.affiliation();
    String side =
        affiliation == null
            ? "-"
            : affiliation.country() != null ? affiliation.country() : affiliation.organization();
    String name = mention.name() == null ? "-" : mention.name();
    return name + "/" + mention.office() + "/" + side;
  }
}
