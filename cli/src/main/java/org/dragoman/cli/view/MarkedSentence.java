package org.dragoman.cli.view;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.text.Span;

/**
 * A sentence in lines of a given width, with the words that carry a field coloured, or, without
 * colour, underlined with the field's name.
 */
final class MarkedSentence {

  private final String content;
  private final List<Mark> marks;
  private final Ink ink;
  private final int columns;

  MarkedSentence(String content, List<Mark> marks, Ink ink, int columns) {
    this.content = Safe.line(content);
    this.marks = marks;
    this.ink = ink;
    this.columns = columns;
  }

  /** The lines of the sentence at {@code span}. */
  List<String> lines(Span span) {
    List<String> lines = new ArrayList<>();
    for (Span line : Wrapping.of(content, span, columns)) {
      if (ink.isColored()) {
        lines.add(colored(line));
      } else {
        lines.add(line.of(content));
        String under = underline(line);
        if (!under.isEmpty()) {
          lines.add(under);
        }
      }
    }
    return lines;
  }

  private String colored(Span line) {
    StringBuilder words = new StringBuilder();
    int done = line.start();
    for (Mark mark : marks) {
      int start = Math.max(mark.span().start(), done);
      int end = Math.min(mark.span().end(), line.end());
      if (start < end) {
        words.append(content, done, start);
        words.append(ink.of(mark.field(), content.substring(start, end)));
        done = end;
      }
    }
    return words.append(content, done, line.end()).toString();
  }

  private String underline(Span line) {
    StringBuilder under = new StringBuilder();
    for (Mark mark : marks) {
      int start = Math.max(mark.span().start(), line.start());
      int end = Math.min(mark.span().end(), line.end());
      if (start < end) {
        int column = Wrapping.columns(content, line.start(), start);
        int length = Wrapping.columns(content, start, end);
        under.append(" ".repeat(Math.max(0, column - under.length())));
        under.append(stroke(mark.field(), length));
      }
    }
    return under.toString();
  }

  /** {@code who~~~~~}, as long as the words, the name cut where they are shorter than it. */
  private static String stroke(Field field, int length) {
    String label = field.label().replace(' ', '-');
    return label.length() >= length
        ? label.substring(0, length)
        : label + "~".repeat(length - label.length());
  }
}
