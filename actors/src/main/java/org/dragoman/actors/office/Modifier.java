package org.dragoman.actors.office;

import org.dragoman.codebook.Term;

/**
 * A word before or after an office that changes it.
 *
 * @param text as it is written, in lower case
 * @param effect what it does
 * @param position where it stands
 * @param normal the form that the normalised office keeps; empty where it is dropped
 */
public record Modifier(String text, Effect effect, Position position, String normal) {

  /** What a modifier does to an office. */
  public enum Effect implements Term {
    /** It names the office below: deputy, vice. */
    DEPUTY("deputy"),
    /** It names an office of the same kind further below: assistant, under. */
    ASSISTANT("assistant"),
    /** The holder holds it for the time being: acting, interim. */
    ACTING("acting"),
    /** The holder has left it: former. */
    FORMER("former"),
    /** The holder does not hold it yet: elect, designate. */
    ELECT("elect"),
    /** It tells the rank among several: first, senior, principal. */
    RANK("rank"),
    /** It says nothing about the office: visiting, new. */
    PASSING("passing");

    private final String wire;

    Effect(String wire) {
      this.wire = wire;
    }

    @Override
    public String wire() {
      return wire;
    }
  }

  /** Where a modifier stands. */
  public enum Position implements Term {
    /** Before the office. */
    BEFORE("before"),
    /** After the office, with or without a hyphen. */
    AFTER("after");

    private final String wire;

    Position(String wire) {
      this.wire = wire;
    }

    @Override
    public String wire() {
      return wire;
    }
  }
}
