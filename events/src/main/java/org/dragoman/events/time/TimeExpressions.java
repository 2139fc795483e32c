package org.dragoman.events.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.dragoman.text.Span;

/** Finds the expressions of time in a sentence; the longest of those that overlap stands. */
public final class TimeExpressions {

  private static final List<TimeRule> RULES =
      Stream.of(CalendarDates.rules(), Weekdays.rules(), RelativeTimes.rules(), Seasons.rules())
          .flatMap(List::stream)
          .toList();

  private TimeExpressions() {}

  /**
   * Finds every expression of time.
   *
   * @param content the document's content
   * @param sentence the stretch to search
   * @return the expressions, in order, none overlapping another
   */
  public static List<TimeExpression> find(String content, Span sentence) {
    List<TimeExpression> found = new ArrayList<>();
    for (TimeRule rule : RULES) {
      Matcher matcher = rule.pattern().matcher(content).region(sentence.start(), sentence.end());
      matcher.useTransparentBounds(true);
      while (matcher.find()) {
        MatchResult match = matcher.toMatchResult();
        Span span = new Span(match.start(), match.end());
        rule.reading()
            .read(match)
            .ifPresent(
                resolver -> found.add(new TimeExpression(span, rule.isRelative(), resolver)));
      }
    }
    return withoutOverlaps(found);
  }

  private static List<TimeExpression> withoutOverlaps(List<TimeExpression> found) {
    found.sort(
        Comparator.comparingInt((TimeExpression e) -> -e.span().length())
            .thenComparing(TimeExpression::span));
    List<TimeExpression> kept = new ArrayList<>();
    for (TimeExpression expression : found) {
      if (kept.stream().noneMatch(other -> other.span().overlaps(expression.span()))) {
        kept.add(expression);
      }
    }
    kept.sort(Comparator.comparing(TimeExpression::span));
    return kept;
  }
}
