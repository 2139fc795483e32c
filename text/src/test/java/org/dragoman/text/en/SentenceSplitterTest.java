package org.dragoman.text.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dragoman.text.Document;
import org.dragoman.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {

  private final SentenceSplitter splitter = new SentenceSplitter();

  /** A bar stands where the splitter must cut; it is taken out, with the space after it kept. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The ministers met in Ankara.| They discussed trade.",
        "U.S. Secretary of State Antony J. Blinken met Gen. Mark A. Milley.| Both left on Monday.",
        "He flew to the U.S. on Jan. 5, 2024.| The visit lasted until 5 p.m. Tuesday.",
        "Talks resumed in the U.S.| The delegations left.",
        "The minister met the king in Washington, D.C.| Secretary Lee left.",
        "They saw Washington, D.C. Mayor Bowser and U.S. Secretary Lee.",
        "The call began at 9 a.m.| Moscow said it lasted an hour.",
        "Mr. Demir saw Dr. Yilmaz of Orion Corp. and Sen. Lee, R-Utah, at No. 10 Downing St. in May.",
        "Inflation fell to 3.5 percent.| Rates rose 0.25 points.",
        "\"We agree.\"| The envoy left.",
        "“We agree,” he said.| “We will sign.”| Then he left.",
        "“Will you sign?” she asked.| No one answered!| Why?",
        "He said no.| President Arda nodded.",
        "The minister (who called on Friday.) agreed.",
        "They waited ... and left.| Nobody came...| The hall emptied.",
        "WASHINGTON (Reuters) - The president will meet the king.| Talks follow.",
        "Envoys met on Tuesday.| (BBC)",
        "The talks ended late.|The two sides will meet again.",
        "They voted for Plan B.| The minister agreed with George W. Bush.",
        "He met Ms. Kaya vs. the rest, e.g. Mr. Ito.",
        "They met . . .| Then they parted.",
        "He called it “ a success . ”| She did not .",
      })
  void cutsAtTheEndsOfSentences(String marked) {
    String text = marked.replace("|", "");
    assertThat(sentences(text))
        .containsExactly(
            List.of(marked.split("\\|")).stream().map(String::strip).toArray(String[]::new));
  }

  @Test
  void theTitleIsASentenceOfItsOwn() {
    Document document = Document.of("Readout of the call", "The two spoke.");
    List<Span> spans = splitter.split(document);
    assertThat(spans).containsExactly(new Span(0, 19), new Span(21, 35));
    assertThat(splitter.split(Document.of("", ""))).isEmpty();
  }

  /** A bar stands behind the topic. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Gambian civil war:| The president met the king.",
        "2024 clashes in South Fiji:| Police arrest five men.",
        "2012–2013 Fijian financial crisis:| Banks open.",
      })
  void theTopicOfAnEntryIsASentenceOfItsOwn(String marked) {
    Document document = Document.of("", marked.replace("|", ""));
    assertThat(splitter.split(document).stream().map(span -> span.of(document.content())))
        .containsExactly(
            marked.substring(0, marked.indexOf('|')), marked.substring(marked.indexOf('|') + 2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The minister said: Talks go on.",
        "Talks in Suva: the ministers met.",
        "President Marin: Fiji will help.",
        "Suva harbour bombings: Hour by hour",
      })
  void whatElseStandsBeforeAColonIsNoTopic(String text) {
    assertThat(splitter.split(Document.of("", text))).hasSize(1);
  }

  /** A bar stands behind the dateline. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "BEIJING (Agency) -| The president met the king.",
        "SUVA, June 14 (Joint Press) --| The talks go on.",
        "LOMÉ/SUVA —| The ministers met.",
        "MOSCOW. Jan 11 (Agency) -| The leaders are holding talks.",
        "New Delhi, Mar 28 (AGY)| Defence Minister Anand left today.",
        "(AGENCY) - Rome, February 22 -| The premier spoke by telephone.",
      })
  void aDatelineIsASentenceOfItsOwn(String marked) {
    String text = marked.replace("|", "");
    Document document = Document.of("", text);
    assertThat(splitter.dateline(document).map(span -> span.of(document.content())))
        .contains(marked.substring(0, marked.indexOf('|')));
    assertThat(splitter.split(document)).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The president met the king - for the third time.",
        "President Marin - who had flown in - met the king.",
        "(Agency) President Marin met the king.",
        "CHINA - JAPAN TALKS END",
        "Senator Marin (D) said so.",
        "MODERATOR: I thank the minister.",
      })
  void otherBeginningsAreNone(String text) {
    assertThat(splitter.dateline(Document.of("", text))).isEmpty();
  }

  @Test
  void aHeadingEndsAtItsLine() {
    assertThat(
            sentences("Office of the Speaker\nThe text is by the speaker:\nThe minister called."))
        .containsExactly(
            "Office of the Speaker", "The text is by the speaker:", "The minister called.");
  }

  @Test
  void aWrappedLineDoesNotEndASentence() {
    String text =
        """
        The foreign minister of Norway telephoned his colleague in Chile on Friday, and Foreign
        Minister Soto thanked him for the help that the government in Oslo had offered after the
        earthquake of last week.

        A second call is planned
        """;
    assertThat(sentences(text)).hasSize(2);
  }

  @Test
  void itemsOfAListAreSentences() {
    assertThat(sentences("The sides agreed to:\n- open embassies\n- 1. exchange envoys\n• trade"))
        .hasSize(4);
  }

  @Test
  void whatNeverEndsIsCut() {
    String text = "ab ".repeat(100_000);
    assertThat(splitter.split(text)).allMatch(span -> span.length() <= SentenceSplitter.LONGEST);
    assertThat(splitter.split("x".repeat(1_000_000))).hasSize(500);
  }

  @ParameterizedTest
  @ValueSource(strings = {".", "\"", ".\"", "\n", " \n", "a\n", ". (", "• ", "A. ", "x"})
  @Timeout(20)
  void garbageTakesNoLongerThanText(String garbage) {
    assertCovered("Begin. " + garbage.repeat(500_000) + " End.");
  }

  @Test
  void spansAreOrderedAndCoverAllButSpace() {
    Random random = new Random(7);
    String[] parts = {
      ".",
      "!",
      "?",
      "…",
      " ",
      "  ",
      "\n",
      "\r\n",
      "\n\n",
      "\"",
      "“",
      "”",
      "’",
      "(",
      ")",
      "U.S.",
      "Gen",
      "a",
      "The",
      "12",
      "3.5",
      "•",
      "-",
      "\u00A0",
      "\u0003",
      "\uD83D\uDE00",
      "Mr.",
      ",",
      ":"
    };
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(60); i > 0; i--) {
        text.append(parts[random.nextInt(parts.length)]);
      }
      assertCovered(text.toString());
    }
  }

  private void assertCovered(String text) {
    int place = 0;
    for (Span span : splitter.split(text)) {
      assertThat(span.start()).isGreaterThanOrEqualTo(place);
      assertThat(span.length()).isPositive();
      assertOnlySpace(text, place, span.start());
      place = span.end();
    }
    assertOnlySpace(text, place, text.length());
  }

  private static void assertOnlySpace(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Glyphs.isSpace(text.charAt(i))) {
        throw new AssertionError(
            "not covered: " + i + " of " + text.substring(0, Math.min(200, text.length())));
      }
    }
  }

  private String[] sentences(String text) {
    return splitter.split(text).stream().map(span -> span.of(text)).toArray(String[]::new);
  }
}
