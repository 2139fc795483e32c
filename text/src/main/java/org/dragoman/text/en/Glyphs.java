package org.dragoman.text.en;

/** The classes of characters that matter where sentences begin and end. */
final class Glyphs {

  private Glyphs() {}

  /** White space of any kind, control characters, zero-width marks. */
  static boolean isSpace(char c) {
    if (c <= ' ') {
      return true;
    }
    if (c < 0x7F) {
      return false;
    }
    return c <= 0xA0
        || c == '\u200B'
        || c == '\u200E'
        || c == '\u200F'
        || c == '\u2060'
        || c == '\uFEFF'
        || Character.isSpaceChar(c);
  }

  /** Ends a line: line feed, carriage return, and Unicode's separators. */
  static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }

  /** May end a sentence. */
  static boolean isStop(char c) {
    return c == '.' || c == '!' || c == '?' || c == '…' || c == '‼' || c == '⁇' || c == '⁈';
  }

  /** Closes a quotation or bracket; the straight quotes both open and close. */
  static boolean isCloser(char c) {
    return switch (c) {
      case '"', '\'', '”', '’', '»', '›', ')', ']', '}', '″' -> true;
      default -> false;
    };
  }

  /** Closes a quotation and never opens one. */
  static boolean isClosingQuote(char c) {
    return c == '”' || c == '’' || c == '»';
  }

  /** Opens a quotation or bracket. */
  static boolean isOpener(char c) {
    return switch (c) {
      case '"', '\'', '“', '‘', '„', '«', '‹', '(', '[', '{' -> true;
      default -> false;
    };
  }

  /** Begins an item of a list, where a space follows. */
  static boolean isBullet(char c) {
    return c == '•' || c == '‣' || c == '◦' || c == '▪' || c == '●' || c == '■' || c == '·';
  }

  /** Joins two parts of a word or clause. */
  static boolean isDash(char c) {
    return c == '-' || (c >= '\u2010' && c <= '\u2015');
  }
}
