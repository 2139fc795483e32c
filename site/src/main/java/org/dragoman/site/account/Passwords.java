package org.dragoman.site.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.List;
import java.util.Locale;

/**
 * Which passwords are taken: long ones that nobody guesses early. How many guesses one takes is
 * estimated by zxcvbn (Wheeler, USENIX Security 2016), which knows the 30,000 passwords most used,
 * names, words, keyboards and repetitions. No rule about kinds of characters, no expiry.
 */
final class Passwords {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;

  /** Ten thousand million guesses: more than an attack over the network makes in years. */
  private static final double GUESSES = 1e10;

  /** How much of a password is weighed; the estimate of longer ones takes long. */
  private static final int WEIGHED = 64;

  /** Words that are tried first here: of the site, its roles and its subject. */
  private static final List<String> OF_THE_SITE =
      List.of(
          "dragoman",
          "administrator",
          "moderator",
          "curator",
          "commenter",
          "reader",
          "diplomat",
          "diplomatic",
          "embassy",
          "ministry",
          "record");

  private static final Zxcvbn ESTIMATE = new Zxcvbn();

  private Passwords() {}

  /** Refuses a password that could be guessed; says what to choose instead. */
  static void check(String password, String name) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new AccountException("mistake.password-length", SHORTEST, LONGEST);
    }
    List<String> tried =
        java.util.stream.Stream.concat(
                OF_THE_SITE.stream(), java.util.stream.Stream.of(name.toLowerCase(Locale.ROOT)))
            .toList();
    String weighed = password.substring(0, Math.min(password.length(), WEIGHED));
    if (password.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT))
        || ESTIMATE.measure(weighed, tried).getGuesses() < GUESSES) {
      throw new AccountException("mistake.password-guessed");
    }
  }
}
