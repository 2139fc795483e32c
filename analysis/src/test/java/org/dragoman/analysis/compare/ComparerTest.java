package org.dragoman.analysis.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.record.Side;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;

class ComparerTest {

  private static final Retold CALL =
      new Retold()
          .by(
              "PRY",
              "2025-10-07",
              "President Peña conveys Paraguay's position to President Lula",
              """
              President Santiago Peña of Paraguay called President Luiz Inácio Lula da Silva of \
              Brazil on Monday. President Peña demanded a written answer to the questions on the \
              Itaipu tariff that Asunción sent in August. He proposed a payment of 20 million \
              dollars for the works at the dam of Itaipu. Navigation on the Paraguay River was also \
              discussed.
              """)
          .by(
              "BRA",
              "2025-10-07",
              "President Lula speaks with the President of Paraguay",
              """
              President Luiz Inácio Lula da Silva of Brazil and President Santiago Peña of Paraguay \
              spoke by phone on Monday. President Peña noted the questions on the Itaipu tariff. The \
              two sides mentioned a payment of 30 million dollars for works at the dam of Itaipu. The \
              presidents agreed to strengthen regional integration.
              """);

  private final Comparison comparison = Comparer.of(CALL.record()).compare(CALL.contact());

  @Test
  void eachSideIsATextInTheOrderOfTheCodes() {
    assertThat(comparison.voices()).extracting(Voice::label).containsExactly("Brazil", "Paraguay");
  }

  @Test
  void whatBothTellAlikeIsTheSame() {
    assertThat(point("date").verdict()).isEqualTo(Verdict.SAME);
    assertThat(point("channel").verdict()).isEqualTo(Verdict.SAME);
  }

  @Test
  void whatOneAloneTellsIsItsOwn() {
    assertThat(point("initiator").verdict()).isEqualTo(Verdict.ONE_ONLY);
    assertThat(point("initiator").sayings().get(0).value()).isEqualTo("Paraguay");
    assertThat(words(comparison.onlyBy(0))).anyMatch(words -> words.contains("integration"));
    assertThat(words(comparison.onlyBy(1))).anyMatch(words -> words.contains("Navigation"));
  }

  @Test
  void aDemandAgainstANoteIsADifferenceOfTone() {
    Point tariff = statement("Itaipu tariff");

    assertThat(tariff.verdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(tariff.notes()).contains("tone: Brazil \"noted\", Paraguay \"demanded\"");
  }

  @Test
  void figuresThatDifferAreNamed() {
    assertThat(statement("million").notes())
        .anyMatch(note -> note.startsWith("figures: Brazil \"30\", Paraguay \"20\""));
  }

  @Test
  void whatNobodyTellsIsUndisclosed() {
    Retold meeting =
        new Retold()
            .by(
                "KEN",
                "2025-10-08",
                "Mudavadi meets Timothewos",
                "Kenyan Foreign Minister Musalia Mudavadi met Ethiopian Foreign Minister Gedion"
                    + " Timothewos on Tuesday.")
            .by(
                "ETH",
                "2025-10-08",
                "Foreign ministers meet",
                "Ethiopian Foreign Minister Gedion Timothewos met his Kenyan counterpart Musalia"
                    + " Mudavadi on Tuesday and held talks on the railway to the coast.");
    Comparison told = Comparer.of(meeting.record()).compare(meeting.contact());

    assertThat(told.points(Verdict.UNDISCLOSED)).extracting(Point::aspect).contains("place");
    assertThat(told.points())
        .filteredOn(Point::isStatement)
        .as("a meeting with its subject is said, one without is the contact itself")
        .singleElement()
        .satisfies(point -> assertThat(words(List.of(point))).anyMatch(w -> w.contains("railway")));
  }

  @Test
  void aCallHasNoPlaceThatCouldBeTold() {
    assertThat(comparison.points()).extracting(Point::aspect).doesNotContain("place");
  }

  @Test
  void everySayingHasItsWordsInItsText() {
    for (Point point : comparison.points()) {
      for (Saying saying : point.sayings()) {
        Span span = saying.span();
        if (point.isStatement() && span != null) {
          String content = comparison.voices().get(saying.voice()).document().content();
          assertThat(span.of(content)).isEqualTo(saying.words());
        }
      }
    }
  }

  @Test
  void theMeasureOfAgreementCountsWhatIsSharedAndWhereTheyDiffer() {
    Agreement agreement = comparison.agreement();

    assertThat(agreement.overlap()).isBetween(0.5, 0.8);
    assertThat(agreement.different()).isGreaterThanOrEqualTo(2);
    assertThat(agreement.consistency())
        .isEqualTo((double) (agreement.shared() - agreement.different()) / agreement.shared());
  }

  @Test
  void theSameTextsGiveTheSameBytesInEveryForm() {
    Comparison again = Comparer.of(CALL.record()).compare(CALL.contact());

    assertThat(ComparisonText.of(again, 80)).isEqualTo(ComparisonText.of(comparison, 80));
    assertThat(ComparisonJson.of(again)).isEqualTo(ComparisonJson.of(comparison));
    assertThat(ComparisonHtml.of(again, "T", "b"))
        .isEqualTo(ComparisonHtml.of(comparison, "T", "b"));
  }

  @Test
  void wordsOfATextAreEscapedOnThePage() {
    Retold odd =
        new Retold()
            .by(
                "FRA",
                "2025-10-07",
                "A <b>call</b>",
                "France's President Emmanuel Macron called Italian Prime Minister Giorgia Meloni on"
                    + " Monday. He praised <script>alert(1)</script> the aid to Chad.");

    assertThat(
            ComparisonHtml.of(Comparer.of(odd.record()).compare(odd.contact()), "a < b", "basis"))
        .doesNotContain("<script>", "<b>call")
        .contains("a &lt; b");
  }

  @Test
  void versionsOfOneSideAreComparedFromTheOldestOn() {
    Retold versions =
        new Retold()
            .by(
                "TUR",
                "2025-10-07",
                "Call",
                "Turkish Foreign Minister Hakan Fidan called Azerbaijani Foreign Minister Jeyhun"
                    + " Bayramov on Tuesday. The ministers discussed the Zangezur corridor.")
            .by(
                "TUR",
                "2025-10-08",
                "Call",
                "Turkish Foreign Minister Hakan Fidan called Azerbaijani Foreign Minister Jeyhun"
                    + " Bayramov on Tuesday. The ministers discussed trade.");

    Comparison changed =
        Comparer.of(versions.record()).compareVersions(versions.contact(), Side.state("TUR"));

    assertThat(changed.voices())
        .extracting(Voice::label)
        .containsExactly("Türkiye (1)", "Türkiye (2)");
    assertThat(words(changed.onlyBy(0))).anyMatch(words -> words.contains("Zangezur"));
    assertThat(words(changed.onlyBy(1))).anyMatch(words -> words.contains("trade"));
  }

  @Test
  void oneTextAloneIsToldAsSuch() {
    Retold one =
        new Retold()
            .byOutlet(
                "Newswire",
                "2025-10-07",
                "",
                "French President Emmanuel Macron met Italian Prime Minister Giorgia Meloni in Rome"
                    + " on Monday.");

    assertThat(ComparisonText.of(Comparer.of(one.record()).compare(one.contact()), 80))
        .contains("There are not two texts to compare");
  }

  private Point point(String aspect) {
    return comparison.points().stream()
        .filter(point -> point.aspect().equals(aspect))
        .findFirst()
        .orElseThrow();
  }

  private Point statement(String words) {
    return comparison.points().stream()
        .filter(Point::isStatement)
        .filter(point -> point.sayings().get(0).words().contains(words))
        .findFirst()
        .orElseThrow();
  }

  private static List<String> words(List<Point> points) {
    return points.stream().map(point -> point.sayings().get(0).words()).toList();
  }

  @Test
  void anOfficialWhoIsNotNamedIsNotAnOfficialStatement() {
    Retold told =
        new Retold()
            .by(
                "TUR",
                "2025-10-07",
                "Foreign Minister Fidan speaks with his Azerbaijani counterpart",
                """
                Turkish Foreign Minister Hakan Fidan spoke by phone with Azerbaijani Foreign Minister \
                Jeyhun Bayramov on Tuesday, the foreign ministry said in a statement.
                """)
            .byOutlet(
                "The Daily Courier",
                "2025-10-07",
                "Ministers talk",
                """
                Turkish Foreign Minister Hakan Fidan spoke by phone with Azerbaijani Foreign Minister \
                Jeyhun Bayramov on Tuesday, a diplomatic source in Baku said.
                """);

    Point word = field(told, "attribution");

    assertThat(word.verdict()).isEqualTo(Verdict.DIFFERENT);
    assertThat(word.sayings())
        .extracting(Saying::value)
        .anyMatch(value -> value.startsWith("unnamed official"))
        .anyMatch(value -> value.startsWith("official statement"));
  }

  @Test
  void aTextFromBeforeTheContactDoesNotContradictOneFromAfterIt() {
    Retold told =
        new Retold()
            .by(
                "BRA",
                "2025-10-06",
                "President Lula to meet the President of Paraguay",
                """
                President Luiz Inácio Lula da Silva of Brazil will meet President Santiago Peña of \
                Paraguay in Brasília on Tuesday.
                """)
            .by(
                "PRY",
                "2025-10-07",
                "President Peña meets President Lula",
                """
                President Santiago Peña of Paraguay met President Luiz Inácio Lula da Silva of Brazil \
                in Brazil on Tuesday.
                """);

    assertThat(field(told, "status").verdict()).isEqualTo(Verdict.SAME);
    assertThat(field(told, "status").notes()).containsExactly("Brazil wrote before it took place");
    assertThat(field(told, "place").verdict()).isEqualTo(Verdict.SAME);
    assertThat(field(told, "place").notes()).containsExactly("one is more exact than the other");
  }

  @Test
  void aListWithSemicolonsIsAStatementAMember() {
    Retold told =
        new Retold()
            .by(
                "BRA",
                "2025-10-07",
                "President Lula speaks with the President of Paraguay",
                """
                President Luiz Inácio Lula da Silva of Brazil spoke by phone with President Santiago \
                Peña of Paraguay on Tuesday. The presidents coordinated on the navigation of the \
                Paraguay River; the extradition of suspects; and the tariff of Itaipu.
                """)
            .by(
                "PRY",
                "2025-10-07",
                "President Peña speaks with President Lula",
                """
                President Santiago Peña of Paraguay spoke by phone with President Luiz Inácio Lula da \
                Silva of Brazil on Tuesday. They discussed the extradition of suspects.
                """);
    Comparison laid = Comparer.of(told.record()).compare(told.contact());

    assertThat(laid.points(Verdict.SAME))
        .filteredOn(Point::isStatement)
        .singleElement()
        .satisfies(
            point ->
                assertThat(point.sayings())
                    .extracting(Saying::words)
                    .allMatch(words -> words.endsWith("the extradition of suspects")));
    assertThat(words(laid.onlyBy(0))).anyMatch(words -> words.contains("navigation"));
    assertThat(words(laid.onlyBy(0))).anyMatch(words -> words.contains("tariff"));
  }

  private static Point field(Retold told, String aspect) {
    return Comparer.of(told.record()).compare(told.contact()).points().stream()
        .filter(point -> point.aspect().equals(aspect))
        .findFirst()
        .orElseThrow();
  }
}
