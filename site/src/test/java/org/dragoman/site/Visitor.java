package org.dragoman.site;

import java.util.Locale;
import java.util.Optional;
import org.dragoman.site.account.Role;

/** Whoever may knock: nobody known, or somebody of a role. */
public enum Visitor {
  ANONYMOUS,
  READER,
  COMMENTER,
  CURATOR,
  MODERATOR,
  ADMINISTRATOR;

  /** The role; none without an account. */
  public Optional<Role> role() {
    return this == ANONYMOUS
        ? Optional.empty()
        : Optional.of(Role.of(name().toLowerCase(Locale.ROOT)));
  }
}
