package org.dragoman.codebook;

/** What the text says of whether the event took place. */
public enum Status implements Term {
  /** It took place. */
  HELD("held"),
  /** It had begun and had not ended when the text was written. */
  UNDER_WAY("under-way"),
  /** It is announced or expected by those who take part. */
  PLANNED("planned"),
  /** One side or a third asked for it, offered it or considers it; no agreement is told. */
  PROPOSED("proposed"),
  /** It was planned and is put off. */
  POSTPONED("postponed"),
  /** It was planned and is called off. */
  CANCELLED("cancelled"),
  /** Somebody says that it did not take place or will not. */
  DENIED("denied"),
  /** One side declined it. */
  REFUSED("refused"),
  /** It is told as a possibility or condition alone. */
  HYPOTHETICAL("hypothetical"),
  /** A particular past event that the text recalls as history. */
  BACKGROUND("background");

  private final String wire;

  Status(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static Status of(String wire) {
    return Term.of(Status.class, wire);
  }
}
