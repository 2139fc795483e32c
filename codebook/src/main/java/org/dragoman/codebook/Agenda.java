package org.dragoman.codebook;

/** How much of the subject of a contact the text tells. */
public enum Agenda implements Term {
  /** Specific topics are told. */
  DISCLOSED("disclosed"),
  /** Only stock phrases are told, such as bilateral relations. */
  GENERAL("general"),
  /** The text tells nothing, or says that the topics are not public. */
  UNDISCLOSED("undisclosed");

  private final String wire;

  Agenda(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static Agenda of(String wire) {
    return Term.of(Agenda.class, wire);
  }
}
