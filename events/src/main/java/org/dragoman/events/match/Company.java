package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.frame.Path;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/**
 * With or by whom, where the phrase hangs on another word of the clause than the trigger: "held
 * calls to discuss the launch with the Japanese envoy", "the visit to Oslo later this week by the
 * prime minister". Persons only: one cooperates with states as well.
 */
final class Company {

  private static final Set<String> OWN_CLAUSE = Set.of("nsubj", "nsubjpass");

  private Company() {}

  static List<Mention> of(SentenceScene scene, Token trigger, Token verb, List<Path> paths) {
    boolean isWith = paths.stream().anyMatch(path -> path.word().equals("with"));
    boolean isBy =
        paths.stream().anyMatch(path -> path.word().equals("by"))
            && !scene.clauses().isPassive(verb)
            && !trigger.equals(verb);
    List<Mention> found = new ArrayList<>();
    Clauses clauses = scene.clauses();
    for (Token word : scene.sentence().tokens()) {
      boolean isAsked =
          (isWith && word.lemma().equals("with")) || (isBy && word.lemma().equals("by"));
      if (!isAsked || word.index() < trigger.index() || !hangsOn(clauses, word, trigger, verb)) {
        continue;
      }
      for (Token object : clauses.expand(clauses.dependents(word, "pobj"))) {
        for (Mention mention : Members.of(scene, object)) {
          if (mention.kind() == Mention.Kind.PERSON || mention.kind() == Mention.Kind.OFFICE) {
            found.add(mention);
          }
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  /** Whether the way up leads to the trigger or its verb without leaving their clause. */
  private static boolean hangsOn(Clauses clauses, Token word, Token trigger, Token verb) {
    Token at = word;
    while (!clauses.isRoot(at)) {
      at = clauses.above(at);
      if (at.equals(trigger) || at.equals(verb)) {
        return true;
      }
      if (at.relation().equals("dobj") && SupportWords.WITH_OTHERS.contains(at.lemma())) {
        return false;
      }
      boolean isOtherClause =
          at.tag().startsWith("VB")
              && clauses.dependents(at).stream().anyMatch(d -> OWN_CLAUSE.contains(d.relation()));
      if (isOtherClause) {
        return false;
      }
    }
    return false;
  }
}
