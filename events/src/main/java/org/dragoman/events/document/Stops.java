package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.List;

/** Tidies the stops of a journey: a stop that is only the venue for meeting somebody else is no visit of its own. */
final class Stops {

  private Stops() {}

  static List<Contact> tidy(List<Contact> contacts) {
    return new ArrayList<>(contacts);
  }
}
