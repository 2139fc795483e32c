package org.dragoman.comments;

import java.util.Locale;

/** What happens to a comment, from the mildest to the strictest. */
public enum Decision {
  /** Nothing found: the comment appears. */
  PUBLISH,
  /** Unclear, or rude without more: a person decides. */
  HOLD,
  /** A clear breach: the comment does not appear; its author sees why and can appeal. */
  REJECT;

  /** The name that stands in outputs, such as {@code hold}. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The stricter of the two. */
  public Decision or(Decision other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
