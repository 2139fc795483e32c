package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "Yesterday, Minister A and other officials met B": nobody is another word for a day. */
final class SubjectsBesideDays implements Repair {

  private static final Set<String> RELATIVE = Set.of("yesterday", "today", "tomorrow", "tonight");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tree.token(mention.head());
      boolean isBesideDay =
          mention.kind() == Mention.Kind.PERSON
              && head.relation().equals("appos")
              && head.head() < mention.first()
              && isDay(tree.token(head.head()));
      int verb = isBesideDay ? tree.token(head.head()).head() : -1;
      if (verb > mention.last() && tree.isFinite(tree.token(verb))) {
        attach(tree, head, tree.token(verb));
      }
    }
  }

  /** The subject told so far is the last of those who did it. */
  private static void attach(TreeDraft tree, Token head, Token verb) {
    for (Token subject : tree.snapshot()) {
      if (subject.head() == verb.index() && subject.relation().startsWith("nsubj")) {
        tree.attach(subject, head.index(), "conj");
      }
    }
    tree.attach(head, verb.index(), "nsubj");
  }

  private static boolean isDay(Token word) {
    return RELATIVE.contains(word.lemma()) || Days.NAMES.contains(word.form());
  }
}
