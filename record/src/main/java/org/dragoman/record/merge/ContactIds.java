package org.dragoman.record.merge;

import org.dragoman.text.Document;

/** The ids of contacts, made of the report that a contact is first known by. */
public final class ContactIds {

  private static final int DIGITS = 12;

  private ContactIds() {}

  /** The id of the contact that is first known by the report of that id. */
  public static String of(String reportId) {
    return "c" + Document.digest("", reportId).substring(0, DIGITS);
  }
}
