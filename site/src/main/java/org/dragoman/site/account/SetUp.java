package org.dragoman.site.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.stereotype.Component;

/**
 * The first run: whoever started the site makes its first administrator, from the machine itself
 * and with the code that the start printed.
 */
@Component
public final class SetUp {

  private final Accounts accounts;
  private final String code;

  SetUp(Accounts accounts) {
    this.accounts = accounts;
    byte[] bytes = new byte[16];
    new SecureRandom().nextBytes(bytes);
    this.code = HexFormat.of().formatHex(bytes);
  }

  /** Whether the site has no administrator yet. */
  public boolean isOpen() {
    return accounts.isNew();
  }

  /** The code of this run. */
  public String code() {
    return code;
  }

  /** Makes the first administrator; one at a time, so that no second one is the first too. */
  synchronized Account administrator(String given, String name, String password) {
    boolean isRight =
        MessageDigest.isEqual(
            given.getBytes(StandardCharsets.UTF_8), code.getBytes(StandardCharsets.UTF_8));
    if (!isOpen() || !isRight) {
      throw new AccountException("mistake.set-up");
    }
    return accounts.create(name, password, Role.ADMINISTRATOR);
  }
}
