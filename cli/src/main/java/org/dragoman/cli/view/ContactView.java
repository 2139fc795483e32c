package org.dragoman.cli.view;

import org.dragoman.events.Reading;

/** A form of readings. Safe for use by several threads. */
public interface ContactView {

  /** What stands before the first reading. */
  default String opening() {
    return "";
  }

  /**
   * The reading, ready to print.
   *
   * @param shownId what to call its document to people
   */
  String of(Reading reading, String shownId);
}
