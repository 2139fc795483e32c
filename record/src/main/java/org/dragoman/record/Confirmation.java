package org.dragoman.record;

import org.dragoman.codebook.Term;

/** Which of a contact's sides stand by it, in their own readouts or through their officials. */
public enum Confirmation implements Term {
  /** No side has spoken: outlets alone tell it. */
  NONE("none"),
  /** One side, or several but not all of those that took part, has confirmed it. */
  ONE("one"),
  /** Both sides, or all of several, have confirmed it. */
  BOTH("both"),
  /** At least one side denies it. */
  DENIED_BY_ONE("denied-by-one");

  private final String wire;

  Confirmation(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static Confirmation of(String wire) {
    return Term.of(Confirmation.class, wire);
  }
}
