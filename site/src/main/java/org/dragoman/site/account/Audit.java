package org.dragoman.site.account;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The log of what matters to the site's safety; entries are only ever added. */
@Repository
public class Audit {

  private static final int LONGEST = 2000;

  private final JdbcClient database;
  private final Clock clock;

  Audit(JdbcClient database, Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /**
   * An entry.
   *
   * @param sequence its number
   * @param at when, ISO 8601
   * @param actor who did it
   * @param action what was done
   * @param subject to whom or what
   * @param detail what else must be known
   */
  public record Entry(
      long sequence, String at, String actor, String action, String subject, String detail) {}

  /** Adds an entry. */
  @Transactional
  public void add(String actor, String action, String subject, String detail, String address) {
    database
        .sql(
            "insert into site_audit (at, actor, action, subject, detail, address)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(
            clock.instant().truncatedTo(ChronoUnit.SECONDS).toString(),
            bounded(actor, 40),
            bounded(action, 60),
            bounded(subject, 200),
            bounded(detail, LONGEST),
            bounded(address, 60))
        .update();
  }

  /** The newest entries. */
  public List<Entry> list(int limit) {
    return database
        .sql(
            "select sequence, at, actor, action, subject, detail from site_audit"
                + " order by sequence desc limit ?")
        .param(limit)
        .query(Entry.class)
        .list();
  }

  private static String bounded(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }
}
