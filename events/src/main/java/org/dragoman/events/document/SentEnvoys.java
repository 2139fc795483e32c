package org.dragoman.events.document;

import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.match.Filler;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "Togo sent envoys to Accra", "asked Togo to send a delegation": they are of those who send. */
final class SentEnvoys {

  private static final WordLists WORDS = WordLists.bundled("journeys.tsv");

  private static final Set<String> SENDING = WORDS.of("sending");

  private static final Set<String> ERRANDS = WORDS.of("errand");

  /** "sent experts to Accra": to help, and to speak for nobody. */
  private static final Set<String> HELPERS = WORDS.of("helping");

  private SentEnvoys() {}

  /** Envoys of whom no state is told, as those of the sender; empty where nobody sends them. */
  static Optional<Party> of(
      SentenceScene scene, Filler filler, Parties parties, DocumentActors actors) {
    Mention envoys = filler.mention();
    Optional<Actor> actor = actors.findActor(envoys);
    if (!mayBeSent(scene, envoys) || actor.map(Actor::affiliation).isPresent()) {
      return Optional.empty();
    }
    Clauses clauses = scene.clauses();
    Token object = clauses.firstListed(scene.sentence().token(envoys.head()));
    return clauses.isObjectOf(object, SENDING) && !isOtherErrand(clauses, object, envoys)
        ? clauses.subjects(clauses.above(object)).stream()
            .flatMap(subject -> scene.mentions().stream().filter(m -> m.head() == subject.index()))
            .flatMap(sender -> parties.party(new Filler(filler.role(), sender)).stream())
            .findFirst()
            .map(
                sender ->
                    new Party(filler.role(), actor.orElse(null), sender.affiliation(), envoys))
        : Optional.empty();
  }

  /** "sent officials to Accra to investigate the attack": no envoys, and no talks. */
  private static boolean isOtherErrand(Clauses clauses, Token object, Mention officials) {
    return officials.isPlural()
        && "official".equals(officials.office())
        && clauses.dependents(clauses.above(object), "advcl").stream()
            .filter(purpose -> clauses.hasWord(purpose, "to", "aux"))
            .anyMatch(purpose -> !ERRANDS.contains(purpose.lemma()));
  }

  /** Whether words before them may tell who sends them; asked before the tree is grown. */
  static boolean mayBeSent(SentenceScene scene, Mention envoys) {
    boolean isOpen =
        envoys.affiliation() == null
            && scene.span().contains(envoys.span())
            && (envoys.kind() == Mention.Kind.OFFICE
                || envoys.kind() == Mention.Kind.PERSON
                || "delegation".equals(envoys.body()));
    boolean areHelpers =
        envoys.office() != null && envoys.isPlural() && HELPERS.contains(envoys.office());
    return isOpen
        && !areHelpers
        && scene.words().tokens().subList(0, envoys.first()).stream()
            .anyMatch(word -> SENDING.contains(word.lemma()));
  }
}
