package org.dragoman.evaluation.report;

import java.util.Locale;

/** Words and numbers made safe for a page. */
final class Html {

  private Html() {}

  /** {@code words} with everything escaped that a page could take for its own. */
  static String text(String words) {
    StringBuilder safe = new StringBuilder(words.length() + 16);
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> safe.append("&amp;");
        case '<' -> safe.append("&lt;");
        case '>' -> safe.append("&gt;");
        case '"' -> safe.append("&quot;");
        default -> safe.append(Character.isISOControl(c) ? ' ' : c);
      }
    }
    return safe.toString();
  }

  /** A coordinate. */
  static String at(double number) {
    return String.format(Locale.ROOT, "%.1f", number);
  }
}
