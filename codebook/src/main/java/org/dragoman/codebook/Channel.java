package org.dragoman.codebook;

/**
 * The way in which two parties were in touch. An event with a channel is a contact of the record.
 */
public enum Channel implements Term {
  /** A telephone call, of two or of several parties. */
  PHONE("phone"),
  /** A call with pictures, of two or of several parties. */
  VIDEO("video"),
  /** An encounter in person of two parties. */
  MEETING("meeting"),
  /** A journey of one side to the other, with all that happens on it. */
  VISIT("visit"),
  /** A meeting of two sides at the highest level that is called a summit. */
  SUMMIT("summit"),
  /** A session of three or more states or organisations, or of one body of many members. */
  MULTILATERAL("multilateral"),
  /** A letter, a note, a message, a congratulation in writing. */
  LETTER("letter"),
  /** A round of talks between delegations towards an agreement. */
  NEGOTIATION("negotiation"),
  /** Talks that a third party brings about or chairs. */
  MEDIATION("mediation"),
  /** An ambassador or envoy called in by the host government. */
  SUMMONS("summons"),
  /** A contact of which the text does not tell the way. */
  UNSPECIFIED("unspecified");

  private final String wire;

  Channel(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /** 0 not told, 1 in person, 2 by wire, 3 in writing, 4 a summons. */
  public int family() {
    return switch (this) {
      case UNSPECIFIED -> 0;
      case MEETING, VISIT, SUMMIT, MULTILATERAL, NEGOTIATION, MEDIATION -> 1;
      case PHONE, VIDEO -> 2;
      case LETTER -> 3;
      case SUMMONS -> 4;
    };
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static Channel of(String wire) {
    return Term.of(Channel.class, wire);
  }
}
