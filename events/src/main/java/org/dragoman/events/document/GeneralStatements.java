package org.dragoman.events.document;

import java.util.Set;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Token;

/**
 * Tells a statement on a relationship from a contact: "the two states maintain a constant
 * dialogue", "regular contacts are a feature of …" are no occasion.
 */
final class GeneralStatements {

  private static final Set<String> KEEPING =
      Set.of("maintain", "keep", "sustain", "enjoy", "ensure", "strengthen", "deepen", "intensify");

  private static final Set<String> LASTING =
      Set.of("constant", "regular", "routine", "frequent", "continuous", "permanent", "everyday");

  /** "agreed to consult closely". */
  private static final Set<String> HABITUAL =
      Set.of("closely", "regularly", "frequently", "routinely", "often", "constantly");

  private GeneralStatements() {}

  static boolean isOne(SentenceScene scene, FrameMatch match) {
    Token trigger = match.trigger();
    if (!trigger.tag().startsWith("N")) {
      return scene.clauses().dependents(trigger, "advmod").stream()
          .anyMatch(word -> HABITUAL.contains(word.lemma()));
    }
    boolean isKept = KEEPING.contains(match.verb().lemma()) && trigger.relation().equals("dobj");
    boolean isLasting =
        scene.clauses().dependents(trigger, "amod", "nmod").stream()
            .anyMatch(word -> LASTING.contains(word.lemma()));
    return isKept || isLasting;
  }
}
