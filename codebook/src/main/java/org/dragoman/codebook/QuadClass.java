package org.dragoman.codebook;

/** The four classes into which PLOVER and CAMEO divide events: word or deed, for or against. */
public enum QuadClass implements Term {
  /** Words of cooperation. */
  VERBAL_COOPERATION("verbal-cooperation", 1),
  /** Deeds of cooperation. */
  MATERIAL_COOPERATION("material-cooperation", 2),
  /** Words of conflict. */
  VERBAL_CONFLICT("verbal-conflict", 3),
  /** Deeds of conflict. */
  MATERIAL_CONFLICT("material-conflict", 4);

  private final String wire;
  private final int number;

  QuadClass(String wire, int number) {
    this.wire = wire;
    this.number = number;
  }

  @Override
  public String wire() {
    return wire;
  }

  /** The number, 1 to 4, that the exports write. */
  public int number() {
    return number;
  }
}
