package org.dragoman.analysis.alert;

import org.dragoman.codebook.Term;

/** What makes a dyad worth a look. */
public enum AlertKind implements Term {
  /** A side denies a contact, or refused one. */
  DENIAL("denial"),
  /** More contacts than the pace before lets expect. */
  CONTACTS("contacts"),
  /** No contact for longer than the pace before lets expect. */
  SILENCE("silence"),
  /** A contact at a higher level than any for long. */
  LEVEL("level"),
  /** A topic that the two have not had before. */
  TOPIC("topic"),
  /** One side starts nearly all contacts. */
  ASYMMETRY("asymmetry");

  private final String wire;

  AlertKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
