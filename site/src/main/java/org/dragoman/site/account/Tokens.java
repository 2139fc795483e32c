package org.dragoman.site.account;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tokens of the API: shown once, kept as a hash alone, each with an end. */
@Repository
public class Tokens {

  private static final String PREFIX = "dgm_";
  private static final int BYTES = 32;
  private static final int MOST = 20;

  private final JdbcClient database;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  Tokens(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * A token as its account sees it.
   *
   * @param id its id
   * @param accountId whose it is
   * @param label what its owner calls it
   * @param scopes what it may be used for
   * @param expiresAt when it ends
   * @param usedAt when it was last used; null for never
   */
  public record Token(
      String id,
      String accountId,
      String label,
      Set<Scope> scopes,
      Instant expiresAt,
      @Nullable String usedAt) {

    public Token {
      scopes = Set.copyOf(scopes);
    }
  }

  /** Makes a token; what it gives is shown to its owner now and never again. */
  @Transactional
  public String create(Account account, String label, Set<Scope> scopes, int days) {
    if (label.isBlank() || label.length() > 80 || scopes.isEmpty() || days < 1 || days > 366) {
      throw new AccountException("mistake.token");
    }
    // Whoever makes another for the same account waits here: two would both find room for one.
    database
        .sql("update site_account set version = version where id = ?")
        .param(account.id())
        .update();
    if (list(account).size() >= MOST) {
      throw new AccountException("mistake.tokens", MOST);
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    database
        .sql(
            "insert into site_token (id, account_id, label, hash, scopes, created_at, expires_at)"
                + " values (?, ?, ?, ?, ?, ?, ?)")
        .params(
            UUID.randomUUID().toString(),
            account.id(),
            label.strip(),
            hash(secret),
            Scope.words(scopes),
            now.toString(),
            now.plus(Duration.ofDays(days)).toString())
        .update();
    return secret;
  }

  /** The token of that secret, where it has neither ended nor been taken back. */
  public Optional<Token> find(String secret) {
    if (!secret.startsWith(PREFIX) || secret.length() > 100) {
      return Optional.empty();
    }
    return database
        .sql(
            "select id, account_id, label, scopes, expires_at, used_at from site_token"
                + " where hash = ? and revoked_at is null")
        .param(hash(secret))
        .query(Tokens::token)
        .optional()
        .filter(token -> token.expiresAt().isAfter(clock.instant()));
  }

  /** The tokens of an account that have not been taken back. */
  public List<Token> list(Account account) {
    return database
        .sql(
            "select id, account_id, label, scopes, expires_at, used_at from site_token"
                + " where account_id = ? and revoked_at is null order by created_at")
        .param(account.id())
        .query(Tokens::token)
        .list();
  }

  /** Keeps the day on which a token was used. */
  public void used(Token token) {
    String today = clock.instant().truncatedTo(ChronoUnit.DAYS).toString();
    if (!today.equals(token.usedAt())) {
      database
          .sql("update site_token set used_at = ? where id = ?")
          .params(today, token.id())
          .update();
    }
  }

  /** Takes a token back. */
  @Transactional
  public void revoke(Account account, String tokenId) {
    database
        .sql("update site_token set revoked_at = ? where id = ? and account_id = ?")
        .params(clock.instant().toString(), tokenId, account.id())
        .update();
  }

  private static Token token(ResultSet row, int number) throws SQLException {
    return new Token(
        row.getString("id"),
        row.getString("account_id"),
        row.getString("label"),
        Scope.all(row.getString("scopes")),
        Instant.parse(row.getString("expires_at")),
        row.getString("used_at"));
  }

  private static String hash(String secret) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }
}
