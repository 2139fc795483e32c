package org.dragoman.events.document;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.events.time.Interval;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.text.Document;
import org.dragoman.text.Span;

/**
 * A chronicle's page of one day ("Current events/2018 April 30"): what it reports without a date is
 * of that day.
 */
final class DayPage {

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?:19|20)\\d\\d\\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\\s+\\d{1,2}\\b");

  private DayPage() {}

  /** The date in the title, where the document is such a page and was published that day. */
  static Optional<ToldDate> find(Document document) {
    Matcher matcher = DAY.matcher(document.title());
    if (document.published() == null || !matcher.find()) {
      return Optional.empty();
    }
    Span span = new Span(matcher.start(), matcher.end());
    Interval day = Interval.on(document.published().day());
    return Optional.of(
        new ToldDate(new TimeExpression(span, false, (published, tense) -> day), Optional.of(day)));
  }
}
