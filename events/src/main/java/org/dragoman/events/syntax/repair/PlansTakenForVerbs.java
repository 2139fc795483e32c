package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "A visit by A planned for May has been put off": what was planned was put off; parsers take
 * "planned" for the verb of the sentence and leave the other without a subject.
 */
final class PlansTakenForVerbs implements Repair {

  private static final Set<String> PLANNING = Set.of("plan", "schedule", "expect", "set", "slate");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token planned : tree.snapshot()) {
      boolean isVerb = planned.tag().equals("VBD") && PLANNING.contains(planned.lemma());
      if (isVerb && !tree.hasObject(planned)) {
        part(tree, planned);
      }
    }
  }

  private static void part(TreeDraft tree, Token planned) {
    List<Token> subjects =
        tree.stream()
            .filter(word -> word.head() == planned.index() && word.relation().equals("nsubj"))
            .filter(word -> word.index() < planned.index())
            .toList();
    if (subjects.size() != 1) {
      return;
    }
    tree.stream()
        .filter(verb -> verb.index() > planned.index())
        .filter(verb -> isPassiveWithoutSubject(tree, verb))
        .findFirst()
        .ifPresent(verb -> join(tree, subjects.get(0), planned, verb));
  }

  /** "has been put off". */
  private static boolean isPassiveWithoutSubject(TreeDraft tree, Token verb) {
    return verb.tag().equals("VBN")
        && tree.has(verb, "auxpass")
        && !tree.has(verb, "nsubj", "nsubjpass", "cc");
  }

  private static void join(TreeDraft tree, Token noun, Token planned, Token verb) {
    int above = planned.head();
    tree.attach(noun, verb.index(), "nsubjpass");
    if (above >= 0 || verb.head() == planned.index()) {
      tree.rewrite(verb, verb.lemma(), verb.tag(), above, planned.relation());
    }
    tree.rewrite(planned, planned.lemma(), "VBN", noun.index(), "acl");
  }
}
