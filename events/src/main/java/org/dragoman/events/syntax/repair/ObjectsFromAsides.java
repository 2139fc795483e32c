package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/**
 * "co-hosted with Cambodia the first meeting": the object right behind the company, hung on it as
 * if it said who that is.
 */
final class ObjectsFromAsides implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token company = tree.token(mention.head());
      int next = mention.last() + 1;
      if (!company.relation().equals("pobj")
          || next >= tree.size()
          || !tree.token(next).tag().equals("DT")) {
        continue;
      }
      Token preposition = tree.token(company.head());
      boolean isWith = preposition.lemma().equals("with") && preposition.head() >= 0;
      Token article = tree.token(next);
      boolean isAside =
          isWith
              && article.head() > next
              && tree.token(article.head()).head() == company.index()
              && tree.token(article.head()).relation().equals("appos");
      if (isAside) {
        Token verb = tree.token(preposition.head());
        if (verb.tag().startsWith("VB") && !tree.hasObject(verb)) {
          tree.attach(tree.token(article.head()), verb.index(), "dobj");
        }
      }
    }
  }
}
