package org.dragoman.codebook;

/** The rank of a participant. */
public enum Level implements Term {
  /** A president, monarch or other head of state. */
  HEAD_OF_STATE("head-of-state", 1),
  /** A prime minister, chancellor or premier. */
  HEAD_OF_GOVERNMENT("head-of-government", 2),
  /** A vice president or deputy prime minister. */
  DEPUTY_HEAD("deputy-head", 4),
  /** A member of the cabinet. */
  MINISTER("minister", 5),
  /** A deputy minister, state secretary or assistant secretary. */
  DEPUTY_MINISTER("deputy-minister", 6),
  /** An ambassador or other head of a mission. */
  AMBASSADOR("ambassador", 7),
  /** A special envoy or representative. */
  ENVOY("envoy", 8),
  /** Any other official, an officer or a diplomat. */
  OFFICIAL("official", 10),
  /** A member or speaker of a parliament. */
  LEGISLATOR("legislator", 9),
  /** The head of an international organisation. */
  ORGANIZATION_HEAD("organization-head", 3);

  private final String wire;
  private final int place;

  /**
   * @param place the place in the order of precedence, 1 for the highest
   */
  Level(String wire, int place) {
    this.wire = wire;
    this.place = place;
  }

  @Override
  public String wire() {
    return wire;
  }

  /** Whether who has it leads a state, its government or a ministry, deputies included. */
  public boolean isOfGovernment() {
    return compareTo(DEPUTY_MINISTER) <= 0;
  }

  /** The one that comes first in the order of precedence. */
  public static Level higher(Level one, Level other) {
    return one.place <= other.place ? one : other;
  }

  /** The one that comes last in the order of precedence. */
  public static Level lower(Level one, Level other) {
    return one.place >= other.place ? one : other;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static Level of(String wire) {
    return Term.of(Level.class, wire);
  }
}
