package org.dragoman.text;

/**
 * A stretch {@code [start, end)} of a document's {@linkplain Document#content() content}, in UTF-16
 * code units, so that {@link String#substring(int, int)} gives the words back.
 */
public record Span(int start, int end) implements Comparable<Span> {

  public Span {
    if (start < 0) {
      throw new IllegalArgumentException(
          "start must be zero or greater: [" + start + ", " + end + ")");
    }
    if (end < start) {
      throw new IllegalArgumentException(
          "end must not lie before start: [" + start + ", " + end + ")");
    }
  }

  /** The number of code units covered. */
  public int length() {
    return end - start;
  }

  /** The words of {@code content} that this span covers. */
  public String of(String content) {
    return content.substring(start, end);
  }

  /** Whether all of {@code other} lies within this span. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** Whether both spans have at least one code unit in common. */
  public boolean overlaps(Span other) {
    return start < other.end && other.start < end;
  }

  /** The smallest span that holds both. */
  public Span cover(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }

  /** This span moved by {@code offset} code units. */
  public Span shift(int offset) {
    return new Span(start + offset, end + offset);
  }

  @Override
  public int compareTo(Span other) {
    return start != other.start
        ? Integer.compare(start, other.start)
        : Integer.compare(end, other.end);
  }
}
