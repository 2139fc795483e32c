package org.dragoman.events.syntax.repair;

import java.util.List;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Token;

/** "Putin says that war is unlikely but refuses to meet": Putin refuses, not war. */
final class SharedSpeakers implements Repair {

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Token verb : tree.snapshot()) {
      if (!verb.relation().equals("conj") || !tree.isFinite(verb) || tree.hasSubject(verb)) {
        continue;
      }
      Token said = tree.token(verb.head());
      boolean isSaid = said.relation().equals("ccomp") && said.head() >= 0;
      Token saying = isSaid ? tree.token(said.head()) : said;
      boolean isSpeakers =
          isSaid
              && RepairWords.SAYING.contains(saying.lemma())
              && saying.tag().equals(verb.tag())
              && !hasPartySubject(tree, said, mentions)
              && hasPartySubject(tree, saying, mentions);
      if (isSpeakers) {
        tree.attach(verb, saying.index(), "conj");
      }
    }
  }

  private static boolean hasPartySubject(TreeDraft tree, Token verb, List<Mention> mentions) {
    return tree.stream()
        .filter(t -> t.head() == verb.index() && t.relation().startsWith("nsubj"))
        .anyMatch(t -> NamedParties.isOfMention(mentions, t.index()));
  }
}
