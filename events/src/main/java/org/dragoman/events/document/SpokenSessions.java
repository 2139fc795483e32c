package org.dragoman.events.document;

import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Sessions that others only speak of: "discussed trade and the climate summit" tells no session,
 * unless it is said to come ("the upcoming summit") or when it was.
 */
final class SpokenSessions {

  private static final Set<String> DISCUSSING = WordLists.bundled("status.tsv").of("discussing");

  /**
   * "migration and the Mercosur summit", "the COP28 summit": what stands below the topic's head.
   */
  private static final Set<String> WITHIN = Set.of("conj", "compound", "nmod");

  private SpokenSessions() {}

  static boolean isOne(ContactMention mention) {
    return mention.affiliations().size() == 1
        && mention.date().isEmpty()
        && mention.clause().status() == Status.HELD
        && isTopic(mention.scene().clauses(), mention.match().trigger());
  }

  private static boolean isTopic(Clauses clauses, Token session) {
    Token topic = session;
    while (WITHIN.contains(topic.relation()) && !clauses.isRoot(topic)) {
      topic = clauses.above(topic);
    }
    if (topic.relation().equals("pobj")
        && Set.of("include", "including").contains(clauses.above(topic).lemma())) {
      topic = clauses.above(clauses.above(topic));
    }
    return topic.relation().equals("dobj")
        && !clauses.isRoot(topic)
        && DISCUSSING.contains(clauses.above(topic).lemma());
  }
}
