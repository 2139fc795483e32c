package org.dragoman.events.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** Tells which day is a noun's by its place, wherever parsers hang it: right behind its words. */
final class DaysBehindNouns {

  private static final Set<String> AHEAD = WordLists.bundled("dates.tsv").of("ahead");

  /** "briefed him on her trip". */
  private static final Set<String> OCCASIONS = WordLists.bundled("occasions.tsv").of("placed");

  private static final Set<String> JOURNEYS = WordLists.bundled("support.tsv").of("journeys");

  private DaysBehindNouns() {}

  /**
   * Whether a time begins right behind a noun's own words, "the visit to Oslo next week"; of what
   * is still ahead, "ahead of the summit on 28 June", behind "on" as well.
   */
  static boolean isBehind(SentenceScene scene, Token noun, Token time) {
    Clauses clauses = scene.clauses();
    int last = lastBelow(clauses, noun, 0);
    boolean isPhrase =
        time.index() == last + 2
            && scene.sentence().token(last + 1).lemma().equals("on")
            && isAhead(clauses, noun);
    return time.index() == last + 1 || isPhrase;
  }

  /** "met ahead of the summit on 28 June": the day of the month is the summit's. */
  static boolean isOfWhatIsAhead(SentenceScene scene, FrameMatch match, List<Token> time) {
    Clauses clauses = scene.clauses();
    return match.trigger().tag().startsWith("VB")
        && time.stream().anyMatch(word -> word.tag().equals("CD"))
        && scene.sentence().tokens().stream()
            .anyMatch(noun -> isAhead(clauses, noun) && isBehind(scene, noun, time.get(0)));
  }

  /** "briefed him on her trip to Oslo last month": the month is the trip's. */
  static boolean isOfWhatIsToldOf(SentenceScene scene, FrameMatch match, List<Token> time) {
    Clauses clauses = scene.clauses();
    return match.trigger().tag().startsWith("VB")
        && !time.isEmpty()
        && Stream.concat(Stream.of(match.trigger()), clauses.objects(match.trigger()).stream())
            .flatMap(bearer -> clauses.after(bearer, "on").stream())
            .filter(noun -> OCCASIONS.contains(noun.lemma()) || JOURNEYS.contains(noun.lemma()))
            .anyMatch(noun -> isBehind(scene, noun, time.get(0)));
  }

  private static boolean isAhead(Clauses clauses, Token noun) {
    return clauses.governor(noun, "of").filter(word -> AHEAD.contains(word.lemma())).isPresent();
  }

  private static int lastBelow(Clauses clauses, Token token, int depth) {
    int last = token.index();
    if (depth < 6) {
      for (Token part : clauses.dependents(token)) {
        if (!part.tag().startsWith("VB") && !part.relation().equals("punct")) {
          last = Math.max(last, lastBelow(clauses, part, depth + 1));
        }
      }
    }
    return last;
  }
}
