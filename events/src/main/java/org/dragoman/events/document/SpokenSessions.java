package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Sessions that others only speak of: "discussed trade and the climate summit" tells no session,
 * unless it is said to come ("the upcoming summit") or when it was.
 */
final class SpokenSessions {

  private static final Set<String> DISCUSSING = WordLists.bundled("status.tsv").of("discussing");

  /** "will commemorate the 1972 conference": that is history. */
  private static final Set<String> COMMEMORATING =
      WordLists.bundled("occasions.tsv").of("commemorating");

  /** Words for what is said of a session by who is not in it. */
  private static final Set<String> REGARDING = WordLists.bundled("occasions.tsv").of("regarding");

  /**
   * "migration and the Mercosur summit", "the COP28 summit": what stands below the topic's head.
   */
  private static final Set<String> WITHIN = Set.of("conj", "compound", "nmod");

  private SpokenSessions() {}

  static boolean isOne(ContactMention mention) {
    Clauses clauses = mention.scene().clauses();
    Token session = mention.match().trigger();
    boolean isHistory =
        mention.match().frame().is(Frame.Trait.SESSION)
            && clauses.isObjectOf(session, COMMEMORATING);
    boolean isOnlyNamed =
        mention.match().frame().is(Frame.Trait.BY_NAME)
            && mention.affiliations().size() == 1
            && mention.date().isEmpty();
    if (isHistory || (isOnlyNamed && isRegarded(clauses, session))) {
      return true;
    }
    boolean isAlone =
        mention.affiliations().size() == 1 || mention.match().frame().is(Frame.Trait.BY_NAME);
    return isAlone
        && mention.date().isEmpty()
        && mention.clause().status() == Status.HELD
        && isTopic(clauses, session);
  }

  /** "preparations for the NATO summit … issues to consider at the Summit": that of the body. */
  static boolean isKnown(ContactMention mention, List<ContactMention> before) {
    Clauses clauses = mention.scene().clauses();
    Token session = mention.match().trigger();
    boolean isPlain =
        mention.match().frame().is(Frame.Trait.SESSION)
            && session.tag().startsWith("N")
            && clauses.dependents(session, "amod", "nmod", "compound", "poss").isEmpty()
            && clauses.hasWord(session, "the", "det")
            && mention.parties().stream().noneMatch(SpokenSessions::isBody);
    return isPlain
        && before.stream()
            .filter(known -> known.match().frame().equals(mention.match().frame()))
            .anyMatch(known -> known.parties().stream().anyMatch(SpokenSessions::isBody));
  }

  /** "preparations for COP28", "congratulated the host on a successful COP28". */
  private static boolean isRegarded(Clauses clauses, Token session) {
    return clauses.isObjectOf(session, REGARDING)
        || clauses
            .governor(session, "for", "of", "on", "to", "from", "towards", "at")
            .filter(word -> REGARDING.contains(word.lemma()))
            .isPresent();
  }

  private static boolean isBody(Party party) {
    return party.affiliation().organization() != null && party.isBare();
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
    return clauses.isObjectOf(topic, DISCUSSING);
  }
}
