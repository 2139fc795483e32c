package org.dragoman.site.discussion;

import java.util.Locale;

/** Where a comment stands. */
public enum State {
  /** Everybody sees it. */
  PUBLISHED,
  /** It waits for a moderator; its author sees that. */
  HELD,
  /** It does not appear; its author sees the rule and the reason, and may appeal. */
  REJECTED,
  /** Its author has appealed: another moderator decides, for good. */
  APPEALED,
  /** A second moderator has upheld the rejection. */
  CLOSED;

  /** The word for it. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  static State of(String wire) {
    return valueOf(wire.toUpperCase(Locale.ROOT));
  }
}
