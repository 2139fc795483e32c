package org.dragoman.site.factor;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.dragoman.site.account.AccountException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which accounts sign in with a code besides their password. A code is taken once; for the day the
 * device is lost there are ten codes of use once, of which hashes alone are kept.
 */
@Repository
public class SecondFactors {

  private static final int SECRET_BYTES = 20;
  private static final int RECOVERY_BYTES = 10;
  private static final int RECOVERY_CODES = 10;

  private final JdbcClient database;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  SecondFactors(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** A new secret for an app, in writing. */
  public String newSecret() {
    return Base32.write(bytes(SECRET_BYTES));
  }

  /** Whether the account signs in with a code. */
  public boolean isOn(String accountId) {
    return find(accountId).isPresent();
  }

  /**
   * From now on the account signs in with a code; gives its recovery codes, once. Empty where
   * {@code code} is none of that secret: then nothing is changed.
   *
   * @throws AccountException where it signs in with a code already
   */
  @Transactional
  public List<String> turnOn(String accountId, String secret, String code) {
    OptionalLong step =
        Totp.matching(Base32.read(secret), tidy(code), clock.instant(), Long.MIN_VALUE);
    if (step.isEmpty()) {
      return List.of();
    }
    int added =
        database
            .sql(
                "insert into site_second_factor (account_id, secret, last_step, since)"
                    + " values (?, ?, ?, ?) on conflict (account_id) do nothing")
            .params(
                accountId,
                secret,
                step.getAsLong(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
            .update();
    if (added == 0) {
      throw new AccountException("mistake.factor-is-on");
    }
    List<String> codes = new ArrayList<>();
    for (int i = 0; i < RECOVERY_CODES; i++) {
      String written = Base32.write(bytes(RECOVERY_BYTES)).toLowerCase(Locale.ROOT);
      codes.add(written.replaceAll("(.{4})(?=.)", "$1-"));
      database
          .sql("insert into site_recovery_code (account_id, hash) values (?, ?)")
          .params(accountId, hash(written))
          .update();
    }
    return codes;
  }

  /** The account signs in with its password alone again. */
  @Transactional
  public void turnOff(String accountId) {
    database.sql("delete from site_recovery_code where account_id = ?").param(accountId).update();
    database.sql("delete from site_second_factor where account_id = ?").param(accountId).update();
  }

  /** How many recovery codes are left. */
  public int countRecoveryCodes(String accountId) {
    return database
        .sql("select count(*) from site_recovery_code where account_id = ?")
        .param(accountId)
        .query(Integer.class)
        .single();
  }

  /** Takes a code of the app, or a recovery code; each is taken once. */
  @Transactional
  public boolean take(String accountId, String code) {
    Optional<Factor> factor = find(accountId);
    if (factor.isEmpty()) {
      return false;
    }
    String told = tidy(code);
    OptionalLong step =
        Totp.matching(
            Base32.read(factor.get().secret()), told, clock.instant(), factor.get().lastStep());
    if (step.isPresent()) {
      return database
              .sql(
                  "update site_second_factor set last_step = ? where account_id = ? and last_step <"
                      + " ?")
              .params(step.getAsLong(), accountId, step.getAsLong())
              .update()
          == 1;
    }
    return database
            .sql("delete from site_recovery_code where account_id = ? and hash = ?")
            .params(accountId, hash(told))
            .update()
        == 1;
  }

  private Optional<Factor> find(String accountId) {
    return database
        .sql("select secret, last_step from site_second_factor where account_id = ?")
        .param(accountId)
        .query((row, number) -> new Factor(row.getString("secret"), row.getLong("last_step")))
        .optional();
  }

  private record Factor(String secret, long lastStep) {}

  private byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    random.nextBytes(bytes);
    return bytes;
  }

  private static String tidy(String code) {
    return code.replaceAll("[\\s-]", "").toLowerCase(Locale.ROOT);
  }

  /** Recovery codes are 80 random bits, so that a plain digest hides them. */
  private static String hash(String code) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(code.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256", e);
    }
  }
}
