package org.dragoman.site.fault;

import org.dragoman.text.DragomanException;

/** What the address names is not in the record. */
public class NotFoundException extends DragomanException {

  private static final long serialVersionUID = 1L;

  public NotFoundException(String message) {
    super(message);
  }

  /** No such contact. */
  public static NotFoundException contact(String id) {
    return new NotFoundException("The record has no contact " + id + ".");
  }

  /** No such document. */
  public static NotFoundException document(String id) {
    return new NotFoundException("The record has no document " + id + ".");
  }

  /** No such person. */
  public static NotFoundException person(String id) {
    return new NotFoundException("The record knows no person " + id + ".");
  }

  /** No such side. */
  public static NotFoundException side(String words) {
    return new NotFoundException("No state or organisation is called " + words + ".");
  }
}
