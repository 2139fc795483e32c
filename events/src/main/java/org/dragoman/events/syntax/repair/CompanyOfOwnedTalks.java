package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "discussed Chad's talks with the IMF": the talks are with it, and not what is discussed. */
final class CompanyOfOwnedTalks implements Repair {

  private static final Set<String> TALKS = WordLists.bundled("syntax.tsv").of("owned-talks");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token with : tree.snapshot()) {
      Token talks = with.index() > 0 ? tree.token(with.index() - 1) : with;
      boolean isBehindTalks =
          with.lemma().equals("with")
              && TALKS.contains(talks.lemma())
              && talks.relation().equals("dobj")
              && talks.head() == with.head()
              && tree.has(talks, "poss");
      if (isBehindTalks) {
        tree.attach(with, talks.index(), "prep");
      }
    }
  }
}
