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

  private static final Set<String> MARKS = Set.of("after", "before");

  /** The lag of a match whose noun or clause stands behind such a span; empty where none does. */
  static Optional<Lag> of(SentenceScene scene, FrameMatch match) {
    Clauses clauses = scene.clauses();
    Token trigger = match.trigger();
    Optional<Token> mark =
        trigger.relation().equals("pobj") ? preposition(clauses, trigger) : mark(clauses, trigger);
    return mark.flatMap(
        word ->
            spans(clauses, word)
                .filter(span -> SPANS.contains(span.lemma()) && span.index() < word.index())
                .findFirst()
                .map(span -> new Lag(days(clauses, span, word.lemma()))));
  }

  private static Optional<Token> preposition(Clauses clauses, Token noun) {
    return Optional.of(noun)
        .filter(pobj -> !clauses.isRoot(pobj))
        .map(clauses::above)
        .filter(word -> MARKS.contains(word.lemma()) && !clauses.isRoot(word));
  }

  /** "two days before the president is to visit": the word that joins the clause of a verb. */
  private static Optional<Token> mark(Clauses clauses, Token trigger) {
    Token verb = trigger;
    while (verb.relation().equals("xcomp")) {
      verb = clauses.above(verb);
    }
    return verb.relation().equals("advcl")
        ? clauses.dependents(verb, "mark").stream()
            .filter(word -> MARKS.contains(word.lemma()))
            .findFirst()
        : Optional.empty();
  }

  /** Parsers hang the span on the preposition or the verb, or the preposition on the span. */
  private static Stream<Token> spans(Clauses clauses, Token mark) {
    return Stream.of(
            clauses.dependents(mark, "npadvmod", "advmod").stream(),
            Stream.of(clauses.above(mark)),
            clauses.dependents(clauses.above(mark), "npadvmod").stream())
        .flatMap(words -> words);
  }

  private static Optional<Integer> days(Clauses clauses, Token span, String preposition) {
    int sign = preposition.equals("after") ? -1 : 1;
    return span.lemma().equals("day") && !clauses.hasWord(span, "few", "amod", "nmod")
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
