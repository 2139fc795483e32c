package org.dragoman.actors.place;

import org.dragoman.codebook.Term;

/** What kind of place it is. */
public enum PlaceKind implements Term {
  /** A capital. */
  CAPITAL("capital"),
  /** Any other city or town. */
  CITY("city"),
  /** A palace, villa or ranch where guests are received: Camp David. */
  RESIDENCE("residence"),
  /** A building or site for meetings: Palais des Nations. */
  VENUE("venue"),
  /** A resort: Sharm el-Sheikh. */
  RESORT("resort"),
  /** A state of a federation, a province, an island or other region. */
  REGION("region"),
  /** An airport, air base or other base. */
  AIRPORT("airport");

  private final String wire;

  PlaceKind(String wire) {
    this.wire = wire;
  }

  @Override
  public String wire() {
    return wire;
  }
}
