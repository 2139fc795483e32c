package org.dragoman.codebook;

/** On whose word the text tells an event. */
public enum AttributionKind implements Term {
  /** A statement, readout or release of a government or organisation. */
  OFFICIAL_STATEMENT("official-statement"),
  /** An official who is named. */
  NAMED_OFFICIAL("named-official"),
  /** An official or a source that is not named. */
  UNNAMED_OFFICIAL("unnamed-official"),
  /** A news agency. */
  AGENCY("agency"),
  /** A newspaper, broadcaster or site. */
  OUTLET("outlet"),
  /** A post on a social network. */
  SOCIAL_MEDIA("social-media");

  private final String wire;

  AttributionKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static AttributionKind of(String wire) {
    return Term.of(AttributionKind.class, wire);
  }
}
