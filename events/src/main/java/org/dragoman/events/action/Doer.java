package org.dragoman.events.action;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/**
 * What the subject of a verb says against its act: that nobody does it, or that a thing does, which
 * can neither ask nor threaten nor promise.
 */
final class Doer {

  private static final Set<String> NOBODY =
      Set.of("none", "nobody", "no-one", "neither", "nothing", "no");

  /** Endings of what is thought, done or so: "competition", "weakness", "agreement". */
  private static final List<String> ABSTRACT =
      List.of("tion", "sion", "ment", "ness", "ity", "ship", "ism", "ance", "ence", "ure", "cy");

  private final Set<String> things;
  private final Set<String> voices;

  private Doer(Set<String> things, Set<String> voices) {
    this.things = things;
    this.voices = voices;
  }

  /** With the bundled classes {@code thing} and {@code voice}. */
  static Doer load() {
    WordClasses classes = WordClasses.load();
    return new Doer(
        new HashSet<>(classes.find("thing").orElse(List.of())),
        new HashSet<>(classes.find("voice").orElse(List.of())));
  }

  /** "None of the soldiers fired", "no group has claimed": the act is denied. */
  static boolean isNobody(Clauses clauses, Token verb) {
    return clauses.dependents(verb, "nsubj", "nsubjpass").stream()
        .anyMatch(
            subject ->
                NOBODY.contains(subject.lemma())
                    || clauses.dependents(subject, "det", "neg", "preconj").stream()
                        .anyMatch(word -> NOBODY.contains(word.lemma())));
  }

  /** "The project encourages the city", "exports threaten businesses". */
  boolean isThing(SentenceScene scene, ClauseRoles roles, PartyFinder parties, ActionMatch match) {
    boolean isVerb = match.pattern().kind() == Pattern.Kind.VERB;
    if (!isVerb || roles.isReducedPassive(match.trigger())) {
      return false;
    }
    List<Token> subjects = roles.subjects(match.trigger());
    return !subjects.isEmpty()
        && subjects.stream().allMatch(subject -> isThing(scene, parties, subject));
  }

  private boolean isThing(SentenceScene scene, PartyFinder parties, Token subject) {
    boolean isCommon = subject.tag().equals("NN") || subject.tag().equals("NNS");
    if (!isCommon || !parties.at(scene, subject).isEmpty()) {
      return false;
    }
    String lemma = subject.lemma();
    return things.contains(lemma)
        || (!voices.contains(lemma) && ABSTRACT.stream().anyMatch(lemma::endsWith));
  }
}
