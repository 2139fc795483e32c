package org.dragoman.events.syntax.repair;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "the G7 Climate, Energy and Environment Ministerial": one session, named by all that is listed
 * before it; parsers list the session beside its first topic.
 */
final class SessionsBehindTopics implements Repair {

  private static final Set<String> SESSIONS = WordLists.bundled("occasions.tsv").of("session");

  private static final Set<String> LINKS = Set.of("and", "&", ",", "'s", "'", "’s", "’");

  @Override
  public void mend(TreeDraft tree, List<Mention> mentions) {
    for (Mention body : mentions) {
      int topic = body.isOrganization() ? tree.token(body.head()).head() : -1;
      if (topic > body.last() && !tree.token(topic).relation().equals("conj")) {
        mend(tree, tree.token(topic), session(tree, body.last() + 1), body);
      }
    }
  }

  private static void mend(TreeDraft tree, Token topic, int session, Mention body) {
    // "the G7 Climate Ministerial on May 26": parsers hang the session on the day as well
    boolean isListed =
        session > topic.index()
            && (tree.token(session).head() > session || tree.reaches(tree.token(session), topic));
    boolean isTopic = topic.tag().startsWith("N") && !SESSIONS.contains(topic.lemma());
    if (!isListed || !isTopic || topic.head() < 0) {
      return;
    }
    // the topic's place is the session's, unless that one stands above it
    tree.attach(tree.token(session), topic.head(), topic.relation());
    if (tree.token(session).head() != topic.head()) {
      return;
    }
    tree.attach(topic, session, "compound");
    tree.attach(tree.token(body.head()), session, "compound");
    for (Token below : tree.snapshot()) {
      boolean isOfAll = below.relation().equals("det") || below.index() > session;
      if (below.head() == topic.index() && isOfAll) {
        tree.attach(below, session, below.relation());
      }
    }
  }

  /** The noun of a session at the end of a list of nouns that begins at {@code first}; else -1. */
  private static int session(TreeDraft tree, int first) {
    boolean isList = false;
    int last = -1;
    for (int i = first; i < tree.size(); i++) {
      Token word = tree.token(i);
      boolean isLink = LINKS.contains(word.form());
      isList |= isLink;
      if (!isLink && !word.tag().startsWith("N") && !word.tag().equals("JJ")) {
        return last;
      }
      if (isList && SESSIONS.contains(word.lemma())) {
        last = i;
      } else if (last >= 0) {
        return last;
      }
    }
    return last;
  }
}
