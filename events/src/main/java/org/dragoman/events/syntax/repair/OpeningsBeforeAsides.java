package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "On May 4, beginning at six, A met B": they met on that day, whatever began at six. */
final class OpeningsBeforeAsides implements Repair {

  private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    Token opening = tree.size() == 0 ? null : tree.token(0);
    if (opening == null || !opening.relation().equals("prep") || opening.head() < 2) {
      return;
    }
    Token participle = tree.token(opening.head());
    boolean isAside =
        PARTICIPLES.contains(participle.tag())
            && participle.relation().equals("advcl")
            && participle.head() > participle.index()
            && tree.token(participle.index() - 1).form().equals(",");
    if (isAside) {
      tree.attach(opening, participle.head(), "prep");
    }
  }
}
