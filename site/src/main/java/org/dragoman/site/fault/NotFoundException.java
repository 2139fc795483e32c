package org.dragoman.site.fault;

import org.jspecify.annotations.Nullable;

/** What the address names is not in the record. */
public class NotFoundException extends Mistake {

  private static final long serialVersionUID = 1L;

  public NotFoundException(String key, @Nullable Object... arguments) {
    super(key, arguments);
  }

  /** No such contact. */
  public static NotFoundException contact(String id) {
    return new NotFoundException("mistake.no-contact", id);
  }

  /** No such document. */
  public static NotFoundException document(String id) {
    return new NotFoundException("mistake.no-document", id);
  }

  /** No such person. */
  public static NotFoundException person(String id) {
    return new NotFoundException("mistake.no-person", id);
  }

  /** No such side. */
  public static NotFoundException side(String words) {
    return new NotFoundException("mistake.no-side", words);
  }
}
