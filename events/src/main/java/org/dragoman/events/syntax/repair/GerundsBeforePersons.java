package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "is open to meeting Putin", "ruled out visiting A": a verb, taken for a part of the name. */
final class GerundsBeforePersons implements Repair {

  private static final Map<String, String> VERBS =
      Map.of("meeting", "meet", "visiting", "visit", "hosting", "host", "seeing", "see");

  private static final Set<String> PARTS = Set.of("compound", "nmod", "amod");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      int at = mention.first() - 1;
      boolean isPerson = mention.name() != null || mention.office() != null;
      String lemma = at < 1 ? null : VERBS.get(tree.token(at).form());
      if (lemma == null || !isPerson) {
        continue;
      }
      Token gerund = tree.token(at);
      Token person = tree.token(mention.head());
      boolean isPart = PARTS.contains(gerund.relation()) && gerund.head() == person.index();
      if (isPart && person.head() >= 0 && isGoverned(tree, at, person)) {
        Token above = tree.token(person.head());
        boolean isBehindPreposition = person.relation().equals("pobj");
        String relation = isBehindPreposition ? "pcomp" : "xcomp";
        tree.rewrite(gerund, lemma, "VBG", above.index(), relation);
        tree.attach(person, at, "dobj");
      }
    }
  }

  /** Whether the preposition or verb right before it, or its particle, governs the person. */
  private static boolean isGoverned(TreeDraft tree, int at, Token person) {
    Token before = tree.token(at - 1);
    boolean isObject = person.relation().equals("dobj") || person.relation().equals("pobj");
    return isObject
        && (before.index() == person.head()
            || (before.head() == person.head() && before.tag().equals("RP")));
  }
}
