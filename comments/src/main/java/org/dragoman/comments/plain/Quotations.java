package org.dragoman.comments.plain;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;

/** The stretches of a comment that stand between quotation marks; an unclosed mark opens none. */
record Quotations(List<Span> spans) {

  static Quotations of(String comment) {
    List<Span> spans = new ArrayList<>();
    int open = -1;
    char closing = 0;
    for (int i = 0; i < comment.length(); i++) {
      char c = comment.charAt(i);
      if (open >= 0 && (c == closing || (closing == '"' && c == '\u201d'))) {
        spans.add(new Span(open, i));
        open = -1;
      } else if (open < 0 && closes(c) != 0) {
        open = i + 1;
        closing = closes(c);
      }
    }
    return new Quotations(List.copyOf(spans));
  }

  private static char closes(char opening) {
    return switch (opening) {
      case '"' -> '"';
      case '\u201c' -> '\u201d';
      case '\u201e' -> '\u201d';
      case '\u00ab' -> '\u00bb';
      case '\u2018' -> '\u2019';
      default -> 0;
    };
  }

  /** The number of the quotation at {@code offset}, from 1; 0 outside. */
  int at(int offset) {
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).start() <= offset && offset < spans.get(i).end()) {
        return i + 1;
      }
    }
    return 0;
  }
}
