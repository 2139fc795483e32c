package org.dragoman.site.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the site. */
@Repository
public class Accounts {

  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{1,38}");
  private static final String COLUMNS =
      "select id, name, role, is_locked, version, created_at from site_account ";

  private final JdbcClient database;
  private final PasswordEncoder encoder;
  private final Clock clock;

  Accounts(JdbcClient database, PasswordEncoder encoder, Clock clock) {
    this.database = database;
    this.encoder = encoder;
    this.clock = clock;
  }

  /**
   * Makes an account.
   *
   * @throws AccountException where name or password cannot be taken
   */
  @Transactional
  public Account create(String name, String password, Role role) {
    String shown = Normalizer.normalize(name.strip(), Normalizer.Form.NFKC);
    if (!NAME.matcher(shown).matches()) {
      throw new AccountException("mistake.account-name");
    }
    Passwords.check(password, shown);
    Account account =
        new Account(
            UUID.randomUUID().toString(),
            shown,
            role,
            false,
            0,
            clock.instant().truncatedTo(ChronoUnit.SECONDS));
    int added =
        database
            .sql(
                "insert into site_account (id, name, folded_name, password, role, is_locked,"
                    + " version, created_at) values (?, ?, ?, ?, ?, ?, ?, ?)"
                    + " on conflict (folded_name) do nothing")
            .params(
                account.id(),
                shown,
                folded(shown),
                encoder.encode(password),
                role.wire(),
                false,
                0,
                account.createdAt().toString())
            .update();
    if (added == 0) {
      throw new AccountException("mistake.account-taken");
    }
    return account;
  }

  /** The account of that id. */
  public Optional<Account> find(String id) {
    return database.sql(COLUMNS + "where id = ?").param(id).query(Accounts::account).optional();
  }

  /** The account of that name, in any case. */
  public Optional<Account> findByName(String name) {
    return database
        .sql(COLUMNS + "where folded_name = ?")
        .param(folded(name))
        .query(Accounts::account)
        .optional();
  }

  /** The hash of the password of that account. */
  public Optional<String> findPassword(String id) {
    return database
        .sql("select password from site_account where id = ?")
        .param(id)
        .query(String.class)
        .optional();
  }

  /** All accounts, by name. */
  public List<Account> list() {
    return database.sql(COLUMNS + "order by folded_name").query(Accounts::account).list();
  }

  /** Whether nobody administers the site yet. */
  public boolean isNew() {
    return database
            .sql("select count(*) from site_account where role = ?")
            .param(Role.ADMINISTRATOR.wire())
            .query(Long.class)
            .single()
        == 0;
  }

  /**
   * Gives a role; open sessions of the account end. Two administrators who take each other's role
   * at once cannot both succeed: the database refuses one of them.
   */
  @Transactional(isolation = Isolation.SERIALIZABLE)
  public void give(String id, Role role) {
    Account account = get(id);
    keepAnAdministrator(account, role == Role.ADMINISTRATOR);
    update("role = ?, version = version + 1", id, role.wire());
  }

  /** Locks an account out or lets it in again, as {@link #give} a role; open sessions end. */
  @Transactional(isolation = Isolation.SERIALIZABLE)
  public void lock(String id, boolean isLocked) {
    keepAnAdministrator(get(id), !isLocked);
    update("is_locked = ?, version = version + 1", id, isLocked);
  }

  /**
   * Changes the password; open sessions of the account end.
   *
   * @throws AccountException where the old password is wrong or the new one cannot be taken
   */
  @Transactional
  public void changePassword(String id, String old, String password) {
    Account account = get(id);
    prove(id, old);
    Passwords.check(password, account.name());
    update("password = ?, version = version + 1", id, String.valueOf(encoder.encode(password)));
  }

  /**
   * Ends all open sessions of the account.
   *
   * @throws AccountException where the password is wrong
   */
  @Transactional
  public void endSessions(String id, String password) {
    prove(id, password);
    database.sql("update site_account set version = version + 1 where id = ?").param(id).update();
  }

  /**
   * Whoever knows the password is taken for the owner of the account.
   *
   * @throws AccountException where the password is wrong
   */
  public void prove(String id, String password) {
    if (!encoder.matches(password, findPassword(id).orElseThrow())) {
      throw new AccountException("mistake.old-password");
    }
  }

  /** Keeps the moment at which the account signed in. */
  @Transactional
  public void signedIn(String id) {
    update("signed_in_at = ?", id, now());
  }

  private void keepAnAdministrator(Account account, boolean remains) {
    boolean isLast =
        account.role() == Role.ADMINISTRATOR
            && !account.isLocked()
            && list().stream()
                    .filter(other -> other.role() == Role.ADMINISTRATOR && !other.isLocked())
                    .count()
                == 1;
    if (isLast && !remains) {
      throw new AccountException("mistake.last-administrator", account.name());
    }
  }

  private Account get(String id) {
    return find(id).orElseThrow(() -> new AccountException("mistake.no-account", id));
  }

  private void update(String assignment, String id, Object value) {
    database
        .sql("update site_account set " + assignment + " where id = ?")
        .params(value, id)
        .update();
  }

  private String now() {
    return clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static String folded(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static Account account(ResultSet row, int number) throws SQLException {
    return new Account(
        row.getString("id"),
        row.getString("name"),
        Role.of(row.getString("role")),
        row.getBoolean("is_locked"),
        row.getInt("version"),
        Instant.parse(row.getString("created_at")));
  }
}
