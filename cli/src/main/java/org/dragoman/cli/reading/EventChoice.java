package org.dragoman.cli.reading;

import java.util.Locale;

/** Which events the text form shows. */
enum EventChoice {
  /** Contacts alone. */
  CONTACTS,
  /** Contacts first, then a line for each other event. */
  ALL;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
