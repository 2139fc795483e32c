package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "discussed with the minister ways to …": with the minister, and the ways. */
final class CompanyFromTopics implements Repair {

  private static final WordLists WORDS = WordLists.bundled("syntax.tsv");

  /** What is discussed with somebody, told behind him. */
  private static final Set<String> TOPICS = WORDS.of("topics");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention mention : mentions) {
      Token person = tree.token(mention.head());
      int topic = mention.last() + 1;
      boolean isBeforeTopic =
          mention.kind() != Mention.Kind.PARTY
              && topic < tree.size()
              && person.head() == topic
              && TOPICS.contains(tree.token(topic).lemma())
              && tree.token(topic).relation().equals("pobj");
      if (!isBeforeTopic) {
        continue;
      }
      int preposition = tree.token(topic).head();
      int verb = tree.token(preposition).head();
      if (RepairWords.COMPANY.contains(tree.token(preposition).lemma())
          && verb >= 0
          && tree.token(verb).tag().startsWith("VB")) {
        tree.attach(person, preposition, "pobj");
        tree.attach(tree.token(topic), verb, "dobj");
      }
    }
  }
}
