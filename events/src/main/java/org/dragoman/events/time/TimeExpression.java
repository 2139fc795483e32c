package org.dragoman.events.time;

import java.time.LocalDate;
import java.util.Optional;
import org.dragoman.text.Span;

/**
 * Words that tell a time, and how to resolve them.
 *
 * @param span where the words stand
 * @param isRelative whether the day of publication is needed
 * @param resolver gives the interval for a day of publication and a tense
 */
public record TimeExpression(Span span, boolean isRelative, Resolver resolver) {

  /** Gives the interval for a day of publication (null when unknown) and a tense. */
  @FunctionalInterface
  public interface Resolver {
    /** Resolves; called with a day of publication whenever the expression is relative. */
    Interval resolve(LocalDate published, Tense tense);
  }

  /** The interval told; empty where it is relative and the day of publication is not known. */
  public Optional<Interval> resolve(Optional<LocalDate> published, Tense tense) {
    if (isRelative && published.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(resolver.resolve(published.orElse(LocalDate.EPOCH), tense));
  }
}
