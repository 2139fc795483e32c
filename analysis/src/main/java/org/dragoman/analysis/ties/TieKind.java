package org.dragoman.analysis.ties;

import org.dragoman.codebook.Term;

/** What binds two states. */
public enum TieKind implements Term {
  /** Both belong to the same organisation or forum. */
  MEMBERSHIP("membership"),
  /** A treaty or agreement that binds. */
  TREATY("treaty"),
  /** A political declaration. */
  DECLARATION("declaration");

  private final String wire;

  TieKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
