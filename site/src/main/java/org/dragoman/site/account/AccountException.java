package org.dragoman.site.account;

import org.dragoman.site.fault.Mistake;
import org.jspecify.annotations.Nullable;

/** An account cannot be made or changed so; its sentence says why and what to do. */
public class AccountException extends Mistake {

  private static final long serialVersionUID = 1L;

  public AccountException(String key, @Nullable Object... arguments) {
    super(key, arguments);
  }
}
