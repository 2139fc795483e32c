package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "to Israel and the West Bank June 11": an article stands for the place behind it, lost to a day.
 */
final class NounsBehindArticles implements Repair {

  private static final Set<String> AS_NOUN = Set.of("pobj", "conj", "dobj", "nsubj");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token head = tree.token(mention.head());
      Token first = tree.token(mention.first());
      int before = first.tag().equals("DT") ? mention.first() : mention.first() - 1;
      if (before < 0 || head.head() <= mention.last()) {
        continue;
      }
      Token article = tree.token(before);
      if (article.tag().equals("DT")
          && AS_NOUN.contains(article.relation())
          && article.head() >= 0
          && article.head() < before) {
        tree.attach(head, article.head(), article.relation());
        tree.attach(article, head.index(), "det");
      }
    }
  }
}
