package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "ensuring grain can leave the port": the noun right before the modal is its verb's subject, and
 * no object of the verb above.
 */
final class SubjectsBeforeModals implements Repair {

  private static final Set<String> LOOSE = Set.of("advcl", "xcomp", "ccomp", "dep");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token modal : tree.snapshot()) {
      boolean isBehindNoun = modal.tag().equals("MD") && modal.head() > 0 && modal.index() > 0;
      if (!isBehindNoun) {
        continue;
      }
      Token verb = tree.token(modal.head());
      Token noun = tree.token(modal.index() - 1);
      boolean isLost =
          LOOSE.contains(verb.relation())
              && !tree.hasSubject(verb)
              && noun.relation().equals("dobj")
              && noun.head() == verb.head()
              && verb.index() > noun.index();
      if (isLost) {
        tree.attach(noun, verb.index(), "nsubj");
        tree.attach(tree.token(verb.index()), verb.head(), "ccomp");
      }
    }
  }
}
