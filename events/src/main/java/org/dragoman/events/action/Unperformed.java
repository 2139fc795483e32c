package org.dragoman.events.action;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Acts that a sentence names without telling that anybody performs them: what did not take place or
 * has ended, what is rare or common, what was averted, what is only remembered or feared, how
 * something may be done, what is done without or rather than, and what a denied report says.
 */
final class Unperformed {

  private static final WordLists STATUS = WordLists.bundled("status.tsv");

  private static final Set<String> TAKING_PLACE =
      Set.of("take", "happen", "occur", "materialize", "materialise");
  private static final Set<String> DENYING = STATUS.of("denying");
  private static final Set<String> SAYINGS = STATUS.of("tellings");
  private static final Set<String> QUESTIONS = Set.of("how", "where", "when", "whether", "what");
  private static final Set<String> STAYING = Set.of("be", "become", "remain", "stay");
  private static final Set<String> FREQUENT =
      Set.of(
          "rare", "common", "frequent", "infrequent", "unusual", "routine", "widespread", "rife");
  private static final Set<String> INSTEAD = Set.of("than", "without", "instead");

  private final Set<String> ceasing;
  private final Set<String> averting;
  private final Set<String> distance;

  private Unperformed(Set<String> ceasing, Set<String> averting, Set<String> distance) {
    this.ceasing = ceasing;
    this.averting = averting;
    this.distance = distance;
  }

  /** With the bundled classes {@code ceasing}, {@code averting} and {@code distance}. */
  static Unperformed load() {
    WordClasses classes = WordClasses.load();
    return new Unperformed(
        words(classes, "ceasing"), words(classes, "averting"), words(classes, "distance"));
  }

  private static Set<String> words(WordClasses classes, String name) {
    return new HashSet<>(classes.find(name).orElse(List.of()));
  }

  /** Whether the words around a noun say that its act is not performed. */
  boolean isOfNoun(Clauses clauses, Token noun) {
    Token head = clauses.firstListed(noun);
    if (clauses.isRoot(head)) {
      return false;
    }
    Token above = clauses.above(head);
    return switch (head.relation()) {
      case "nsubj", "nsubjpass" ->
          ceasing.contains(above.lemma())
              || isGeneral(clauses, above)
              || (TAKING_PLACE.contains(above.lemma()) && clauses.has(above, "neg"));
      case "dobj" -> averting.contains(above.lemma());
      case "pobj" -> !clauses.isRoot(above) && distance.contains(clauses.above(above).lemma());
      default -> false;
    };
  }

  /** "Bombings have become rare". */
  private static boolean isGeneral(Clauses clauses, Token verb) {
    return STAYING.contains(verb.lemma())
        && clauses.dependents(verb, "acomp", "oprd", "attr").stream()
            .anyMatch(word -> FREQUENT.contains(word.lemma()));
  }

  /** Whether the words around the verb of an act say that it is not performed. */
  boolean isOfVerb(Clauses clauses, Token verb) {
    return isQuestion(clauses, verb) || isInstead(clauses, verb) || isDeniedReport(clauses, verb);
  }

  /** "discussed how to deliver vaccines". */
  private static boolean isQuestion(Clauses clauses, Token verb) {
    return clauses.hasWord(verb, "to", "aux")
        && clauses.dependents(verb, "advmod", "mark", "dobj").stream()
            .anyMatch(word -> QUESTIONS.contains(word.lemma()) && word.index() < verb.index());
  }

  /** "rather than applying tariffs", "without arresting anybody". */
  private static boolean isInstead(Clauses clauses, Token verb) {
    if (!verb.relation().equals("pcomp") || clauses.isRoot(verb)) {
      return false;
    }
    Token preposition = clauses.above(verb);
    boolean isOfInstead =
        !clauses.isRoot(preposition) && INSTEAD.contains(clauses.above(preposition).lemma());
    return INSTEAD.contains(preposition.lemma())
        || (preposition.lemma().equals("of") && isOfInstead);
  }

  /** "denied a report that he refused". */
  private static boolean isDeniedReport(Clauses clauses, Token verb) {
    boolean isClause = Set.of("ccomp", "acl", "relcl").contains(verb.relation());
    if (!isClause || clauses.isRoot(verb)) {
      return false;
    }
    Token saying = clauses.above(verb);
    boolean isObject = saying.relation().equals("dobj") || saying.relation().equals("nsubjpass");
    return SAYINGS.contains(saying.lemma())
        && isObject
        && !clauses.isRoot(saying)
        && DENYING.contains(clauses.above(saying).lemma())
        && !clauses.has(clauses.above(saying), "neg");
  }
}
