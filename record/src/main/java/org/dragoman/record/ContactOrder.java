package org.dragoman.record;

/** In which order contacts are given. */
public enum ContactOrder {
  /** By day and then id, the latest first; those without a day come last. */
  NEWEST_FIRST,
  /** By day and then id, the earliest first; those without a day come first. */
  OLDEST_FIRST,
  /** As is quickest for the store: for whoever counts all of them. */
  ANY
}
