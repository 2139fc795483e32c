package org.dragoman.comments.plain;

import java.util.Arrays;
import org.dragoman.text.Span;

/** A comment's folded characters with the way back to the comment as written. */
final class Folded {
  private final char[] chars;
  private final int[] starts;
  private final int[] ends;

  private Folded(char[] chars, int[] starts, int[] ends) {
    this.chars = chars;
    this.starts = starts;
    this.ends = ends;
  }

  int length() {
    return chars.length;
  }

  /** The folded character at {@code index}; a space beyond either end. */
  char at(int index) {
    return index < 0 || index >= chars.length ? ' ' : chars[index];
  }

  String text(int start, int end) {
    return new String(chars, start, end - start);
  }

  /** The stretch of the comment from which the folded {@code [start, end)} came. */
  Span span(int start, int end) {
    return new Span(starts[start], ends[end - 1]);
  }

  /** Collects folded characters; folding one character gives at most a few. */
  static final class Builder {
    private char[] chars;
    private int[] starts;
    private int[] ends;
    private int length;

    Builder(String comment) {
      int capacity = comment.length() + 16;
      chars = new char[capacity];
      starts = new int[capacity];
      ends = new int[capacity];
    }

    void add(String text, int start, int end) {
      for (int i = 0; i < text.length(); i++) {
        add(text.charAt(i), start, end);
      }
    }

    void add(char c, int start, int end) {
      if (length == chars.length) {
        chars = Arrays.copyOf(chars, length * 2);
        starts = Arrays.copyOf(starts, length * 2);
        ends = Arrays.copyOf(ends, length * 2);
      }
      chars[length] = c;
      starts[length] = start;
      ends[length] = end;
      length++;
    }

    Folded build() {
      return new Folded(
          Arrays.copyOf(chars, length), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }
  }
}
