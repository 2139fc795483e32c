package org.dragoman.events.document;

import java.util.Optional;
import java.util.Set;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** "The call follows their meeting in May", "talks that build on the visit": that was before. */
final class FollowedOccasion {

  private static final Set<String> FOLLOWING = WordLists.bundled("occasions.tsv").of("following");

  private static final Set<String> BEFORE_AND_AFTER =
      WordLists.bundled("occasions.tsv").of("before-and-after");

  private static final Set<String> POINTED_AT = WordLists.bundled("occasions.tsv").of("pointed-at");

  private FollowedOccasion() {}

  /** "Following the meeting, A met B": what the verb tells was not that meeting. */
  static boolean isPointedAt(Clauses clauses, Token verb) {
    return clauses.dependents(verb, "prep", "advcl").stream()
        .filter(word -> BEFORE_AND_AFTER.contains(word.lemma()))
        .flatMap(word -> clauses.dependents(word, "pobj", "dobj").stream())
        .anyMatch(
            noun ->
                POINTED_AT.contains(noun.lemma())
                    && clauses.dependents(noun).size() == 1
                    && clauses.dependents(noun).get(0).tag().endsWith("DT"));
  }

  /** "Building on the talks in May, A met B": what opens a sentence has its own time. */
  static boolean isOpening(Token word) {
    return word.index() == 0 && FOLLOWING.contains(word.lemma());
  }

  /** Whether a noun for an occasion is what such an opening goes on from. */
  static boolean isOfOpening(Clauses clauses, Token noun) {
    return follower(clauses, noun).filter(FollowedOccasion::isOpening).isPresent();
  }

  /**
   * Whether a word stands with what the occasion of {@code match} follows: "Their meeting followed
   * up on the June call". When and how that was says nothing of the meeting.
   */
  static boolean isOfFollowed(Clauses clauses, FrameMatch match, Token word) {
    return word.tag().startsWith("N")
        && isToldByOccasion(clauses, word)
        && !clauses.isUnder(match.trigger(), word);
  }

  /** Whether another occasion follows that of {@code noun}. */
  static boolean isTold(Clauses clauses, Token noun) {
    return isFollowed(clauses, noun) || follower(clauses, noun).isPresent();
  }

  /** Whether a noun for an occasion stands as what follows: "The meeting built on the talks". */
  static boolean isToldByOccasion(Clauses clauses, Token noun) {
    return isFollowed(clauses, noun)
        || follower(clauses, noun).filter(word -> isOfOccasion(clauses, word)).isPresent();
  }

  private static boolean isFollowed(Clauses clauses, Token noun) {
    return clauses.isObjectOf(noun, Set.of("follow"));
  }

  private static Optional<Token> follower(Clauses clauses, Token noun) {
    return clauses.governor(noun, "on", "upon").filter(word -> FOLLOWING.contains(word.lemma()));
  }

  private static boolean isOfOccasion(Clauses clauses, Token verb) {
    boolean isBehindNoun =
        !clauses.isRoot(verb)
            && verb.relation().equals("acl")
            && POINTED_AT.contains(clauses.above(verb).lemma());
    return isBehindNoun
        || (isOpening(verb) && verb.tag().startsWith("V"))
        || clauses.subjects(verb).stream().anyMatch(word -> POINTED_AT.contains(word.lemma()));
  }
}
