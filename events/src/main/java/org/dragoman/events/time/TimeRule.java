package org.dragoman.events.time;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One way of telling time.
 *
 * @param pattern the words
 * @param isRelative whether the day of publication is needed
 * @param reading makes a resolver of a match; empty where the words turn out not to be a date
 */
record TimeRule(Pattern pattern, boolean isRelative, Reading reading) {

  /** Makes a resolver of a match. */
  @FunctionalInterface
  interface Reading {
    Optional<TimeExpression.Resolver> read(MatchResult match);
  }

  static TimeRule relative(String regex, Reading reading) {
    return new TimeRule(compile(regex), true, reading);
  }

  static TimeRule absolute(String regex, Reading reading) {
    return new TimeRule(compile(regex), false, reading);
  }

  private static Pattern compile(String regex) {
    return Pattern.compile(
        regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  }
}
