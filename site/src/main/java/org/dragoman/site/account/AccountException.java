package org.dragoman.site.account;

import org.dragoman.text.DragomanException;

/** An account cannot be made or changed so; the message says why and what to do. */
public class AccountException extends DragomanException {

  private static final long serialVersionUID = 1L;

  public AccountException(String message) {
    super(message);
  }
}
