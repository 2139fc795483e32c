package org.dragoman.codebook;

/** The rank of a participant. */
public enum Level implements Term {
  /** A president, monarch or other head of state. */
  HEAD_OF_STATE("head-of-state"),
  /** A prime minister, chancellor or premier. */
  HEAD_OF_GOVERNMENT("head-of-government"),
  /** A vice president or deputy prime minister. */
  DEPUTY_HEAD("deputy-head"),
  /** A member of the cabinet. */
  MINISTER("minister"),
  /** A deputy minister, state secretary or assistant secretary. */
  DEPUTY_MINISTER("deputy-minister"),
  /** An ambassador or other head of a mission. */
  AMBASSADOR("ambassador"),
  /** A special envoy or representative. */
  ENVOY("envoy"),
  /** Any other official, an officer or a diplomat. */
  OFFICIAL("official"),
  /** A member or speaker of a parliament. */
  LEGISLATOR("legislator"),
  /** The head of an international organisation. */
  ORGANIZATION_HEAD("organization-head");

  private final String wire;

  Level(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static Level of(String wire) {
    return Term.of(Level.class, wire);
  }
}
