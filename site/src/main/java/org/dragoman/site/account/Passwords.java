package org.dragoman.site.account;

import java.util.Locale;
import java.util.Set;

/** Which passwords are taken: long ones that are nobody's first guess. No other rule, no expiry. */
final class Passwords {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;

  private static final Set<String> GUESSED =
      Set.of(
          "123456789012",
          "1234567890123",
          "password1234",
          "passwordpassword",
          "qwertyuiop12",
          "qwertyuiopas",
          "administrator",
          "changemechangeme",
          "iloveyouiloveyou",
          "adminadminadmin",
          "dragomandragoman",
          "letmeinletmein",
          "welcomewelcome");

  private Passwords() {}

  /** Refuses a password that could be guessed; says what to choose instead. */
  static void check(String password, String name) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new AccountException(
          "A password has from "
              + SHORTEST
              + " to "
              + LONGEST
              + " characters; a sentence makes a good one.");
    }
    String folded = password.toLowerCase(Locale.ROOT);
    boolean isMonotonous = password.codePoints().distinct().count() < 5;
    if (GUESSED.contains(folded)
        || isMonotonous
        || folded.contains(name.toLowerCase(Locale.ROOT))) {
      throw new AccountException(
          "That password would be guessed early; take another, without the account's name.");
    }
  }
}
