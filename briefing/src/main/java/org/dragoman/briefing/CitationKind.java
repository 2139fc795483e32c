package org.dragoman.briefing;

import org.dragoman.codebook.Term;

/** What a sentence of a brief rests on. */
public enum CitationKind implements Term {
  /** A report of the record. */
  REPORT("report"),
  /** A figure counted over the record. */
  FIGURE("figure"),
  /** A treaty, declaration or membership of the list of ties. */
  TIE("tie");

  private final String wire;

  CitationKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
