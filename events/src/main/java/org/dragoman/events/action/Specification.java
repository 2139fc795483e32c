package org.dragoman.events.action;

import java.util.List;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Token;

/** Whether a sentence tells enough of an act to count as a report of it. */
final class Specification {

  private static final Set<String> EMPTY =
      Set.of("det", "punct", "cc", "conj", "case", "neg", "preconj", "predet");

  private Specification() {}

  static boolean suffices(
      SentenceScene scene,
      ActionMatch match,
      List<ActionParty> actors,
      List<ActionParty> recipients) {
    ActionFrame frame = match.frame();
    if (frame.is(ActionFrame.Trait.AGENT) && actors.isEmpty()) {
      return false;
    }
    boolean isBareNoun = match.isNominal() && match.verb().equals(match.trigger());
    if (!frame.is(ActionFrame.Trait.SPECIFIED) || !isBareNoun) {
      return true;
    }
    boolean isKnown =
        !isInPhrase(match.trigger())
            && (actors.stream().anyMatch(ActionParty::isKnown)
                || recipients.stream().anyMatch(ActionParty::isKnown));
    return hasVerb(scene) && (isKnown || isDescribed(scene, match.trigger()));
  }

  /** "Since the attack the port of Aden has been shut": parties elsewhere are not the attack's. */
  private static boolean isInPhrase(Token noun) {
    return noun.relation().equals("pobj");
  }

  private static boolean hasVerb(SentenceScene scene) {
    return scene.sentence().tokens().stream().anyMatch(token -> token.tag().startsWith("VB"));
  }

  private static boolean isDescribed(SentenceScene scene, Token noun) {
    boolean isOpening = isOpening(scene, noun);
    return scene.clauses().dependents(noun).stream()
        .filter(token -> !(isOpening && token.relation().equals("relcl")))
        .anyMatch(token -> !EMPTY.contains(token.relation()));
  }

  /** "Since the attack the port has been shut": parsers hang the statement itself on the noun. */
  private static boolean isOpening(SentenceScene scene, Token noun) {
    Token at = noun;
    while (at.relation().equals("pobj") || at.relation().equals("prep")) {
      at = scene.clauses().above(at);
    }
    return scene.clauses().isRoot(at) && at.tag().equals("IN");
  }
}
