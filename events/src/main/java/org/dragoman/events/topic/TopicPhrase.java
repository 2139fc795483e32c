package org.dragoman.events.topic;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Span;
import org.dragoman.text.Token;

/** The words of a topic: those that hang on its head, without asides, other topics and times. */
final class TopicPhrase {

  private static final int LONGEST_WORDS = 14;
  private static final Set<String> EDGES =
      Set.of("conj", "cc", "punct", "relcl", "appos", "preconj", "nsubj", "nsubjpass", "aux");

  private TopicPhrase() {}

  static Span of(SentenceScene scene, Token head) {
    int first = head.index();
    int last = head.index();
    List<Token> open = new ArrayList<>(List.of(head));
    while (!open.isEmpty()) {
      Token next = open.remove(open.size() - 1);
      for (Token token : scene.clauses().dependents(next)) {
        boolean isOutside =
            (EDGES.contains(token.relation()) && next.equals(head))
                || Set.of("conj", "cc", "punct").contains(token.relation())
                || isIncluding(token)
                || isTime(scene, token);
        if (!isOutside && Math.abs(token.index() - head.index()) <= LONGEST_WORDS) {
          first = Math.min(first, token.index());
          last = Math.max(last, token.index());
          open.add(token);
        }
      }
    }
    return new Span(
        scene.sentence().token(first).span().start(), scene.sentence().token(last).span().end());
  }

  /** "…, including the war in Gaza" tells topics of its own. */
  static boolean isIncluding(Token token) {
    return token.form().equalsIgnoreCase("including");
  }

  private static boolean isTime(SentenceScene scene, Token token) {
    if (!token.tag().equals("IN")) {
      return scene.times().stream()
          .anyMatch(time -> time.span().contains(token.span()) && isAdverbial(token));
    }
    return scene.clauses().dependents(token, "pobj").stream().anyMatch(scene::isOfTime);
  }

  private static boolean isAdverbial(Token token) {
    return token.relation().equals("npadvmod") || token.relation().equals("advmod");
  }
}
