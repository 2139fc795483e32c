package org.dragoman.cli.terminal;

import java.util.regex.Pattern;

/**
 * Words of others made safe to show: a document must not move the cursor, change colours, or turn
 * the direction of writing.
 */
public final class Safe {

  private static final Pattern CONTROLS =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]");

  private Safe() {}

  /** {@code words} with a blank for every control character; as long as before. */
  public static String line(String words) {
    return CONTROLS.matcher(words).replaceAll(" ");
  }
}
