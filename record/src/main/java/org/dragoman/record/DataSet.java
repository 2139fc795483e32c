package org.dragoman.record;

import org.dragoman.codebook.Term;

/** Another event data set whose reports are kept beside the record, to compare with. */
public enum DataSet implements Term {
  /** GDELT 2.0: events and their mentions. */
  GDELT("gdelt"),
  /** ICEWS. */
  ICEWS("icews"),
  /** POLECAT. */
  POLECAT("polecat"),
  /** Records in PLOVER's JSON Lines. */
  PLOVER("plover");

  private final String wire;

  DataSet(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static DataSet of(String wire) {
    return Term.of(DataSet.class, wire);
  }
}
