package org.dragoman.site.account;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What an account may do. */
public enum Role {
  /** Reads, and has tokens of the API. */
  READER,
  /** Also comments. */
  COMMENTER,
  /** Also mends the record. */
  CURATOR,
  /** Also decides on comments. */
  MODERATOR,
  /** Does all that, and gives out roles. */
  ADMINISTRATOR;

  /** The word for it in pages, addresses and tables. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of that word. */
  public static Role of(String wire) {
    return Arrays.stream(values())
        .filter(role -> role.wire().equals(wire))
        .findFirst()
        .orElseThrow(
            () ->
                new AccountException(
                    "mistake.no-role",
                    wire,
                    Arrays.stream(values()).map(Role::wire).collect(Collectors.joining(", "))));
  }
}
