package org.dragoman.text.en;

import org.dragoman.text.Span;

/** Typographic characters written as the treebank writes them, one for one. */
final class PlainText {

  private PlainText() {}

  /** A copy of the words of {@code span}, as long as it, for the eyes of the tagger alone. */
  static String of(String content, Span span) {
    char[] characters = new char[span.length()];
    content.getChars(span.start(), span.end(), characters, 0);
    for (int i = 0; i < characters.length; i++) {
      characters[i] = plain(characters[i]);
      if (characters[i] == ';') {
        EscapedMarks.write(characters, i);
      }
    }
    return new String(characters);
  }

  private static char plain(char c) {
    if (Glyphs.isSpace(c)) {
      return ' ';
    }
    return switch (c) {
      case '‘', '’', '‛', '‚', '′', 'ʼ', 'ʻ', '´', '`' -> '\'';
      case '“', '”', '‟', '„', '«', '»', '″' -> '"';
      case '‐', '‑' -> '-';
      case '―' -> '—';
      default -> c;
    };
  }
}
