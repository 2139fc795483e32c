package org.dragoman.actors.office;

import org.dragoman.codebook.Term;

/** What kind of word of respect it is. */
public enum HonorificKind implements Term {
  /** A courtesy: Mr., Dr., Excellency. */
  COURTESY("courtesy"),
  /** A rank of arms: General, Adm. */
  MILITARY("military"),
  /** A noble or royal title: Sheikh, Prince. */
  NOBLE("noble"),
  /** A religious title: Ayatollah, Cardinal. */
  RELIGIOUS("religious"),
  /** An office short before a name: Sen., Gov., King. */
  OFFICE("office"),
  /** What follows a name: Jr., KCMG. */
  SUFFIX("suffix");

  private final String wire;

  HonorificKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
