package org.dragoman.actors.office;

import org.dragoman.codebook.Term;

/** What kind of word an office term is. */
public enum OfficeKind implements Term {
  /** A particular office: foreign minister, ambassador. */
  OFFICE("office"),
  /** A word for many offices: official, envoy, leader, counterpart. */
  GENERIC("generic"),
  /** A person who speaks for another: spokesperson, press secretary. */
  SPOKESPERSON("spokesperson"),
  /** A group or institution of a state: delegation, foreign ministry, parliament. */
  BODY("body");

  private final String wire;

  OfficeKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
