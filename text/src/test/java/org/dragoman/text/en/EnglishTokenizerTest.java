package org.dragoman.text.en;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.component.tokenizer.Tokenizer;
import edu.emory.mathcs.nlp.component.tokenizer.token.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Words taken whole change nothing in what NLP4J's tokeniser makes of a sentence. */
class EnglishTokenizerTest {

  private static final int SENTENCES = 20_000;

  private static final String[] WORDS =
      """
      the ministers of Chad met in Lomé on a cannot gonna I x 5 12 No. no. U.S. Mr. etc. b. A. . .. ... ( ) [ ] { } (a) "The (No. 5) '90s
      90-95. 90.95. word.word word.word. Smith's states' don't 1, $5m U.S.-EU well-known and/or said, —and http://a.example/b. :-) GMT+3 10am"""
          .split("\\s+");

  private final EnglishTokenizer tokenizer = new EnglishTokenizer();
  private final Tokenizer alone = new edu.emory.mathcs.nlp.component.tokenizer.EnglishTokenizer();

  @Test
  void abbreviationsKeepTheirFullStopWhereTheyAreNotAlone() {
    assertThat(tokenizer.words("They met in the U.S.")).endsWith("the", "U.S.");
    assertThat(tokenizer.words("U.S.")).containsExactly("U.S", ".");
  }

  @Test
  void aLetterIsJoinedToTheBracketsAroundIt() {
    assertThat(tokenizer.words("point ( a ) of the text"))
        .containsExactly("point", "(a)", "of", "the", "text");
  }

  @Test
  void wordsThatTheTreebankCutsAreCut() {
    assertThat(tokenizer.words("they cannot come")).containsExactly("they", "can", "not", "come");
  }

  @Test
  void anAbbreviationBeforeAHyphenIsNoPrefix() {
    assertThat(tokenizer.words("UN-led talks")).containsExactly("UN", "-", "led", "talks");
    assertThat(tokenizer.words("un-American talks")).containsExactly("un-American", "talks");
  }

  @Test
  void anySentenceIsSplitAsByTheTokeniserAlone() {
    Random random = new Random(1);
    for (int i = 0; i < SENTENCES; i++) {
      String sentence = sentence(random);
      assertThat(tokenizer.words(sentence))
          .as(sentence)
          .isEqualTo(alone.tokenize(sentence).stream().map(Token::getWordForm).toList());
    }
  }

  private static String sentence(Random random) {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(9); i >= 0; i--) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(random.nextInt(9) == 0 ? "  " : " ", words);
  }
}
