package org.dragoman.site.account;

import java.time.Instant;

/**
 * A person with an account.
 *
 * @param id unique for ever
 * @param name by which it signs in and which others see
 * @param role what it may do
 * @param isLocked whether it may not sign in
 * @param version rises with each change that must end open sessions
 * @param createdAt when it was made
 */
public record Account(
    String id, String name, Role role, boolean isLocked, int version, Instant createdAt) {

  /** Whether it may write comments. */
  public boolean mayComment() {
    return role != Role.READER;
  }

  /** Whether it may change the record. */
  public boolean mayCurate() {
    return role == Role.CURATOR || role == Role.ADMINISTRATOR;
  }

  /** Whether it may decide on comments. */
  public boolean mayModerate() {
    return role == Role.MODERATOR || role == Role.ADMINISTRATOR;
  }

  /** Whether it may give out roles. */
  public boolean mayAdminister() {
    return role == Role.ADMINISTRATOR;
  }
}
