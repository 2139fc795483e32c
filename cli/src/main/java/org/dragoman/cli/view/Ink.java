package org.dragoman.cli.view;

/**
 * Colours words by the escape sequences of ECMA-48, or leaves them plain.
 *
 * @param isColored whether it colours
 */
public record Ink(boolean isColored) {

  private static final String RESET = "\u001b[0m";

  /** No colour. */
  public static final Ink PLAIN = new Ink(false);

  /** Words that stand out. */
  public String bold(String words) {
    return colored("1", words);
  }

  public String faint(String words) {
    return colored("2", words);
  }

  String of(Field field, String words) {
    return colored(field.color(), words);
  }

  private String colored(String code, String words) {
    return isColored && !words.isEmpty() ? "\u001b[" + code + "m" + words + RESET : words;
  }
}
