package org.dragoman.codebook;

/** The part that a participant has in an event. */
public enum Role implements Term {
  /** The party that called, wrote, asked for the contact or summoned. */
  INITIATOR("initiator"),
  /**
   * The party that was called, written to, summoned; of an event that is no contact, the one it is
   * done to.
   */
  RECIPIENT("recipient"),
  /** The party on whose ground the contact takes place. */
  HOST("host"),
  /** The party that came to the host. */
  GUEST("guest"),
  /** The party that brings others together. */
  MEDIATOR("mediator"),
  /** A party of which nothing more is told. */
  PARTICIPANT("participant"),
  /** The party that does what the event tells, where the event is no contact. */
  ACTOR("actor");

  private final String wire;

  Role(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static Role of(String wire) {
    return Term.of(Role.class, wire);
  }
}
