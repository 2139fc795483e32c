package org.dragoman.events.syntax.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dragoman.text.Sentence;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.junit.jupiter.api.Test;

/** Trees as parsers leave them of words that end before they are done. */
class OccasionsOfSpeechTest {

  /** "he said which call, in": the preposition is the last word, its noun stands before it. */
  @Test
  void aPrepositionThatEndsTheSentenceIsLeftAlone() {
    Sentence sentence =
        new Sentence(
            new Span(0, 20),
            List.of(
                token(0, "he", "PRP", 1, "nsubj"),
                token(1, "said", "VBD", -1, "root"),
                token(2, "call", "NN", 4, "pobj"),
                token(3, ",", ",", 1, "punct"),
                token(4, "in", "IN", 1, "prep")));
    TreeDraft tree = new TreeDraft(sentence);

    new OccasionsOfSpeech().mend(tree, List.of());

    assertThat(tree.snapshot()).isEqualTo(sentence.tokens());
  }

  private static Token token(int index, String form, String tag, int head, String relation) {
    Span span = new Span(index * 4, index * 4 + form.length());
    return new Token(index, span, form, form, tag, head, relation);
  }
}
