package org.dragoman.events.frame;

/** Whom a sentence must name before a frame can find its parties there: what the gate asks for. */
public enum Need {
  /** Nobody: a bombing is one whoever did it. */
  NOBODY,
  /** One party that matters in politics. */
  PARTY,
  /** An official, and a place that lies in a state. */
  TRAVELLER,
  /** Two officials, of two sides. */
  TWO_OFFICIALS,
  /** Two sides. */
  TWO_SIDES,
  /** Two sides, or one international body. */
  SESSION
}
