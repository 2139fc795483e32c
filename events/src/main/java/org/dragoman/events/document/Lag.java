package org.dragoman.events.document;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.time.CalendarWords;
import org.dragoman.events.time.Interval;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * How long one contact is told to be after or before another: "met A on Tuesday, a day after talks
 * with B", where the talks were on Monday and elsewhere.
 *
 * @param days what is added to the day of the other; empty where weeks, months or years are too
 *     vague to count
 */
record Lag(Optional<Integer> days) {

  private static final Set<String> SPANS = WordLists.bundled("support.tsv").of("spans");

  /** The lag of a match whose noun stands behind such a span; empty where none does. */
  static Optional<Lag> of(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    Token noun = match.trigger();
    if (!noun.relation().equals("pobj") || clauses.isRoot(noun)) {
      return Optional.empty();
    }
    Token preposition = clauses.above(noun);
    String word = preposition.lemma();
    if (clauses.isRoot(preposition) || !(word.equals("after") || word.equals("before"))) {
      return Optional.empty();
    }
    // Parsers hang the span on the preposition, or the preposition on the span.
    return Stream.concat(
            clauses.dependents(preposition, "npadvmod", "advmod").stream(),
            Stream.of(clauses.above(preposition)))
        .filter(span -> SPANS.contains(span.lemma()))
        .findFirst()
        .map(span -> new Lag(days(clauses, span, word)));
  }

  private static Optional<Integer> days(Clauses clauses, Token span, String preposition) {
    int sign = preposition.equals("after") ? -1 : 1;
    return span.lemma().equals("day")
        ? clauses.dependents(span, "det", "nummod", "amod", "nmod").stream()
            .flatMapToInt(word -> CalendarWords.count(word.form()).stream())
            .mapToObj(count -> sign * count)
            .findFirst()
        : Optional.empty();
  }

  /** The day of the other moved by the lag; empty where it cannot be counted. */
  Optional<Interval> move(Interval other) {
    return days.filter(count -> other.start().equals(other.end()))
        .map(count -> Interval.on(other.start().plusDays(count)));
  }
}
