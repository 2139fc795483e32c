package org.dragoman.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;

/** Breaks text into lines at its spaces. */
final class Wrapping {

  private Wrapping() {}

  /**
   * Stretches of {@code content} within {@code span} that fit in {@code columns}, without the
   * spaces around them; a longer word is cut.
   */
  static List<Span> of(String content, Span span, int columns) {
    List<Span> lines = new ArrayList<>();
    int start = skip(content, span.start(), span.end());
    while (start < span.end()) {
      int end = end(content, start, span.end(), columns);
      lines.add(new Span(start, trim(content, start, end)));
      start = skip(content, end, span.end());
    }
    return lines;
  }

  private static int end(String content, int start, int limit, int columns) {
    int end = start;
    int used = 0;
    int lastBlank = -1;
    while (end < limit && used < columns) {
      if (content.charAt(end) == ' ') {
        lastBlank = end;
      }
      int next = Math.min(limit, end + Character.charCount(content.codePointAt(end)));
      used += columns(content, end, next);
      end = next;
    }
    boolean fits = end == limit || content.charAt(end) == ' ';
    return fits || lastBlank <= start ? end : lastBlank;
  }

  /** How many columns of a terminal the characters take; combining marks take none. */
  static int columns(String content, int start, int end) {
    return (int)
        content
            .substring(start, end)
            .codePoints()
            .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
            .count();
  }

  private static int skip(String content, int from, int end) {
    int i = from;
    while (i < end && content.charAt(i) == ' ') {
      i++;
    }
    return i;
  }

  private static int trim(String content, int start, int end) {
    int i = end;
    while (i > start + 1 && content.charAt(i - 1) == ' ') {
      i--;
    }
    return i;
  }
}
