package org.dragoman.events.match;

import java.util.List;
import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Tells those behind "with" who are no side: "with Cuba and Norway as guarantors", "with Taiwan and
 * trade on the table".
 */
final class Bystanders {

  /** What somebody is who is there and no side. */
  private static final Set<String> LOOKING_ON = WordLists.bundled("mediation.tsv").of("looking-on");

  private static final Set<String> AGENDAS = Set.of("agenda", "table");

  /** Words from what is on the agenda to that word. */
  private static final int LONGEST_AGENDA = 12;

  private Bystanders() {}

  /** Whether a word behind "with" is one of them. */
  static boolean isOne(SentenceScene scene, Token with) {
    return isOnTheAgenda(scene, with) || isInAnotherPart(scene, with);
  }

  /** They look on, wherever parsers hang "as". */
  private static boolean isInAnotherPart(SentenceScene scene, Token with) {
    Clauses clauses = scene.clauses();
    return clauses.expand(List.of(clauses.firstListed(with))).stream()
        .anyMatch(
            one ->
                isWord(scene, one.index() + 1, "as")
                    && scene.sentence().tokens().stream()
                        .skip(one.index() + 2L)
                        .limit(2)
                        .anyMatch(part -> LOOKING_ON.contains(part.lemma())));
  }

  /** What it was about. */
  private static boolean isOnTheAgenda(SentenceScene scene, Token with) {
    Token preposition = scene.clauses().above(scene.clauses().firstListed(with));
    boolean isApart = isWord(scene, preposition.index() - 1, ",");
    return isApart
        && scene.sentence().tokens().stream()
            .skip(with.index())
            .limit(LONGEST_AGENDA)
            .anyMatch(word -> AGENDAS.contains(word.lemma()));
  }

  private static boolean isWord(SentenceScene scene, int index, String lemma) {
    return index >= 0
        && index < scene.sentence().size()
        && scene.sentence().token(index).lemma().equals(lemma);
  }
}
