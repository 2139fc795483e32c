package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * "spoke today to follow up on their recent meeting": an occasion that was before what its clause
 * tells, so that it has only a time of its own words.
 */
final class EarlierOccasion {

  private static final Set<String> EARLIER = WordLists.bundled("dates.tsv").of("earlier");

  private EarlierOccasion() {}

  /** Whether a match is such an occasion and none of the words of a time stands with its noun. */
  static boolean isApart(Clauses clauses, FrameMatch match, List<Token> time) {
    Token noun = match.trigger();
    boolean isEarlier =
        noun.relation().equals("pobj")
            && clauses.dependents(noun, "amod", "nmod").stream()
                .anyMatch(word -> EARLIER.contains(word.lemma()));
    boolean isFollowed = FollowedOccasion.isTold(clauses, noun);
    return (isEarlier || isFollowed)
        && time.stream()
            .noneMatch(
                word ->
                    clauses.isUnder(word, noun) || (isFollowed && isBehind(clauses, word, noun)));
  }

  /** Behind the noun; of "Building on A's call with B, C met D on Monday" before the main verb. */
  private static boolean isBehind(Clauses clauses, Token time, Token noun) {
    Token main = noun;
    while (!clauses.isRoot(main)) {
      main = clauses.above(main);
    }
    boolean isOpening = main.index() > noun.index() && time.index() > main.index();
    return time.index() > noun.index() && !isOpening;
  }
}
