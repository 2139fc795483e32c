package org.dragoman.events.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.actors.mention.MentionFinder;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.dragoman.text.en.Nlp4jParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Parsers make trees of any kind; none of them stops the reader. */
class ParseRepairTest {

  private final MentionFinder finder = new MentionFinder(ActorLexicon.load());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Of the talks between the government of Chad and the rebels nothing was told.",
        "They welcomed the launch this week of the dialogue with Peru, to be held in Lima.",
        "The minister, who met A on Monday and B on Tuesday, discussed Chile's talks with the IMF.",
        "Said aid would be sent soon, in a call with the Kenyan president, at the summit.",
        "On 12 May the visit to Oslo by the prime minister of Peru, along with his deputy, began."
      })
  void anyWordMayBeTheRoot(String text) {
    Sentence sentence = Nlp4jParser.shared().parse(text, new Span(0, text.length()));
    for (int root = 0; root < sentence.size(); root++) {
      Sentence mended = ParseRepair.repair(rooted(sentence, root), finder.find(text, sentence));

      assertThat(mended.tokens()).extracting(Token::form).isEqualTo(forms(sentence));
    }
  }

  /** The tree with one word that hangs on nothing, though its relation stays. */
  private static Sentence rooted(Sentence sentence, int root) {
    List<Token> tokens = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      int head = t.index() == root ? -1 : t.head();
      tokens.add(new Token(t.index(), t.span(), t.form(), t.lemma(), t.tag(), head, t.relation()));
    }
    return new Sentence(sentence.span(), tokens);
  }

  private static List<String> forms(Sentence sentence) {
    return sentence.tokens().stream().map(Token::form).toList();
  }
}
