package org.dragoman.record;

import org.dragoman.codebook.Term;

/** What sort of source a report is; the earlier constant outranks the later one. */
public enum SourceClass implements Term {
  /** A side's own official text about the contact: a readout, a release, a statement. */
  READOUT("readout"),
  /** A story of a news agency. */
  AGENCY("agency"),
  /** An outlet's own story. */
  OUTLET("outlet"),
  /** An outlet's near-copy of another report, counted once with it as a source. */
  COPY("copy"),
  /** A row of another event data set, kept to compare with. */
  DATASET("dataset");

  private final String wire;

  SourceClass(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }

  /**
   * The value written as {@code wire}; throws {@link IllegalArgumentException} where there is none.
   */
  public static SourceClass of(String wire) {
    return Term.of(SourceClass.class, wire);
  }
}
