package org.dragoman.actors.data;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Spelling without its accidents: no diacritics, one apostrophe, one hyphen. {@code Erdoğan} and
 * {@code Erdogan} fold to the same, and so do {@code Côte d’Ivoire} and {@code Cote d'Ivoire}.
 */
public final class Folding {

  private Folding() {}

  /** The folded form of {@code text}; upper and lower case are kept. */
  public static String fold(String text) {
    return isAscii(text) ? text : foldAll(text);
  }

  /** Names as they are compared: folded, in lower case, without hyphens, apostrophes and stops. */
  public static String foldName(String text) {
    return fold(text).toLowerCase(Locale.ROOT).replace('-', ' ').replace("'", "").replace(".", "");
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 127) {
        return false;
      }
    }
    return true;
  }

  private static String foldAll(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    for (int i = 0; i < decomposed.length(); i++) {
      char c = decomposed.charAt(i);
      if (Character.getType(c) != Character.NON_SPACING_MARK) {
        append(folded, c);
      }
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, char c) {
    switch (c) {
      case '\u2019', '\u2018', '\u02BC', '\u02BB', '`', '\u00B4' -> folded.append('\'');
      case '\u2010', '\u2011', '\u2012', '\u2013' -> folded.append('-');
      case '\u00A0', '\u202F' -> folded.append(' ');
      case '\u0131' -> folded.append('i');
      case '\u00F8' -> folded.append('o');
      case '\u00D8' -> folded.append('O');
      case '\u0142' -> folded.append('l');
      case '\u0141' -> folded.append('L');
      case '\u0111' -> folded.append('d');
      case '\u0110' -> folded.append('D');
      case '\u0259' -> folded.append('a');
      case '\u018F' -> folded.append('A');
      case '\u00E6' -> folded.append("ae");
      case '\u00C6' -> folded.append("AE");
      case '\u00DF' -> folded.append("ss");
      case '\u00FE' -> folded.append("th");
      case '\u00DE' -> folded.append("Th");
      case '\u00F0' -> folded.append('d');
      default -> folded.append(c);
    }
  }
}
