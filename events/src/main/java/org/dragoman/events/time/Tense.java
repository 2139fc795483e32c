package org.dragoman.events.time;

/** Where the clause around an expression of time stands, seen from the day of writing. */
public enum Tense {
  /** The clause tells of something over. */
  PAST,
  /** The clause tells of something going on, or is a headline in the present. */
  PRESENT,
  /** The clause tells of something to come. */
  FUTURE
}
