package org.dragoman.events.action;

import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/**
 * How far from the main statement of its sentence a word stands. Speech, co-ordination and the
 * verbs that only say how an act goes on cost nothing.
 */
final class ClauseLevel {

  private static final Set<String> TRANSPARENT =
      Set.of(
          "say",
          "announce",
          "tell",
          "report",
          "add",
          "state",
          "confirm",
          "note",
          "declare",
          "begin",
          "start",
          "continue",
          "keep",
          "resume",
          "help",
          "manage",
          "insist",
          "stress",
          "reveal",
          "claim",
          "know",
          "acknowledge",
          "show",
          "believe",
          "explain",
          "write",
          "go",
          "proceed",
          "cease",
          "use",
          "quote",
          "seem",
          "appear",
          "be",
          "reiterate",
          "emphasize");

  private ClauseLevel() {}

  /** The cost of the way from {@code token} to the root. */
  static int of(Clauses clauses, Token token) {
    int cost = 0;
    Token at = token;
    for (int step = 0; step < 60 && !clauses.isRoot(at); step++) {
      Token above = clauses.above(at);
      cost += step(at, above);
      at = above;
    }
    return cost;
  }

  private static int step(Token at, Token above) {
    boolean isSpeech = TRANSPARENT.contains(above.lemma());
    return switch (at.relation()) {
      case "conj", "parataxis", "aux", "auxpass", "cc", "punct", "modal" -> 0;
      case "ccomp", "xcomp", "oprd", "acomp", "attr" -> isSpeech ? 0 : 2;
      case "dep" -> 1;
      case "nsubj", "nsubjpass", "dobj" -> 1;
      case "pobj" -> 1;
      case "prep", "agent" -> 1;
      case "advcl", "pcomp" -> 3;
      case "relcl", "acl" -> 4;
      default -> 2;
    };
  }
}
