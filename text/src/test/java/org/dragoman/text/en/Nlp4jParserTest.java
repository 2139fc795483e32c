package org.dragoman.text.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Nlp4jParserTest {

  private final Nlp4jParser parser = Nlp4jParser.shared();

  /**
   * Word, tag, relation and head (from 1; 0 for none), as the models that NLP4J ships give them.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The minister called his colleague. | The/DT/det/2 minister/NN/nsubj/3 called/VBD/root/0 his/PRP$/poss/5 colleague/NN/dobj/3 ././punct/3
          They did not meet.                 | They/PRP/nsubj/4 did/VBD/aux/4 not/RB/neg/4 meet/VB/root/0 ././punct/4
          """)
  void findsTagsAndDependencies(String text, String expected) {
    assertThat(describe(parse(text))).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Türkiye’s envoy didn’t speak.      | Türkiye ’s envoy did n’t speak .
          The U.S.-EU talks “failed,” he said. | The U.S. - EU talks “ failed , ” he said .
          They cannot pay $10,000 at 5 p.m.  | They can not pay $ 10,000 at 5 p.m.
          """)
  void splitsWordsAsTheTreebankDoesAndKeepsTheirPlaces(String text, String words) {
    String content = "Before. " + text;
    Sentence sentence = parser.parse(content, new Span(8, content.length()));
    assertThat(sentence.tokens().stream().map(Token::form).collect(Collectors.joining(" ")))
        .isEqualTo(words);
    assertThat(sentence.tokens())
        .allSatisfy(token -> assertThat(token.span().of(content)).isEqualTo(token.form()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Gambia #39;s envoy spoke.          | Gambia 's envoy spoke .
          Gambia&#39;s envoy spoke.          | Gambia 's envoy spoke .
          He called it &quot;a start&quot;.  | He called it " a start " .
          He counted (#39) and left; she did not. | He counted ( # 39 ) and left ; she did not .
          """)
  void marksThatAnArchiveHasEscapedAreReadAsMarks(String text, String words) {
    assertThat(parse(text).tokens().stream().map(Token::form).collect(Collectors.joining(" ")))
        .isEqualTo(words);
  }

  @Test
  void lemmasAreInLowerCaseAndNumbersKeepTheirDigits() {
    assertThat(parse("Ministers held 12 meetings, I said.").tokens())
        .extracting(Token::lemma)
        .containsExactly("minister", "hold", "12", "meeting", ",", "i", "say", ".");
  }

  @Test
  void aHeadlineInCapitalsIsReadAsIfItHadUsualOnes() {
    Sentence sentence = parse("MINISTER TO MEET ENVOY IN MOSCOW");
    assertThat(sentence.token(2).lemma()).isEqualTo("meet");
    assertThat(sentence.token(2).tag()).isEqualTo("VB");
    assertThat(sentence.token(5).tag()).isEqualTo("NNP");
    assertThat(sentence.token(5).form()).isEqualTo("MOSCOW");
  }

  @Test
  void whatIsTooLongIsParsedInParts() {
    Sentence sentence = parse("word ".repeat(20_000).strip());
    assertThat(sentence.size()).isEqualTo(20_000);
    assertThat(sentence.tokens()).allMatch(token -> token.head() < 20_000);
    assertThat(parse("x".repeat(100_000)).size()).isPositive();
  }

  @Test
  void nothingButSpaceHasNoWords() {
    assertThat(parse("   ").tokens()).isEmpty();
  }

  @Test
  void manyThreadsShareOneParser() {
    String text = "The two ministers discussed the talks that their deputies had held in Oslo.";
    String alone = describe(parse(text));
    List<String> together =
        IntStream.range(0, 200).parallel().mapToObj(i -> describe(parse(text))).toList();
    assertThat(together).allMatch(alone::equals);
  }

  private Sentence parse(String text) {
    return parser.parse(text, new Span(0, text.length()));
  }

  private static String describe(Sentence sentence) {
    return sentence.tokens().stream()
        .map(t -> t.form() + "/" + t.tag() + "/" + t.relation() + "/" + (t.head() + 1))
        .collect(Collectors.joining(" "));
  }
}
