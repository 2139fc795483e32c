package org.dragoman.site.discussion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.dragoman.comments.ConductRule;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of comments. */
@Repository
class CommentRows {

  private static final String SELECT =
      "select c.*, a.name as author from site_comment c join site_account a on a.id = c.account_id ";

  /** Three digits of the second always, so that times in order are texts in order. */
  private static final DateTimeFormatter TIME =
      new DateTimeFormatterBuilder().appendInstant(3).toFormatter(Locale.ROOT);

  private final JdbcClient database;

  CommentRows(JdbcClient database) {
    this.database = database;
  }

  void insert(Comment comment) {
    database
        .sql(
            "insert into site_comment (id, subject, parent_id, account_id, text, state, rule,"
                + " reason, decided_by, created_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .params(
            Arrays.asList(
                comment.id(),
                comment.subject(),
                comment.parentId(),
                comment.accountId(),
                comment.text(),
                comment.state().wire(),
                comment.rule(),
                comment.reason(),
                comment.decidedBy(),
                TIME.format(comment.createdAt())))
        .update();
  }

  /** Keeps others from changing the comment until this transaction is done. */
  void hold(String id) {
    database.sql("update site_comment set reports = reports where id = ?").param(id).update();
  }

  /** Gives it other words, and what the check made of them; who reported it still waits. */
  void edit(
      String id,
      String text,
      String at,
      State state,
      @Nullable String rule,
      @Nullable String reason,
      @Nullable String decidedBy) {
    database
        .sql(
            "update site_comment set text = ?, edited_at = ?, state = ?, rule = ?, reason = ?,"
                + " decided_by = ? where id = ?")
        .params(Arrays.asList(text, at, state.wire(), rule, reason, decidedBy, id))
        .update();
  }

  void decide(
      String id,
      State state,
      @Nullable String rule,
      @Nullable String reason,
      @Nullable String decidedBy) {
    database
        .sql(
            "update site_comment set state = ?, rule = ?, reason = ?, decided_by = ?, reports = 0"
                + " where id = ?")
        .params(Arrays.asList(state.wire(), rule, reason, decidedBy, id))
        .update();
  }

  void appeal(String id, String words) {
    database
        .sql("update site_comment set state = ?, appeal = ? where id = ?")
        .params(State.APPEALED.wire(), words, id)
        .update();
  }

  /** Counts a report; the second one of the same account counts nothing. */
  void report(String id, String accountId) {
    int added =
        database
            .sql(
                "insert into site_comment_report (comment_id, account_id) values (?, ?)"
                    + " on conflict do nothing")
            .params(id, accountId)
            .update();
    if (added == 1) {
      database.sql("update site_comment set reports = reports + 1 where id = ?").param(id).update();
    }
  }

  Optional<Comment> find(String id) {
    return database.sql(SELECT + "where c.id = ?").param(id).query(CommentRows::comment).optional();
  }

  List<Comment> on(String subject) {
    return database
        .sql(SELECT + "where c.subject = ? and c.state = 'published' order by c.created_at, c.id")
        .param(subject)
        .query(CommentRows::comment)
        .list();
  }

  List<Comment> of(String accountId) {
    return database
        .sql(SELECT + "where c.account_id = ? order by c.created_at desc, c.id limit 200")
        .param(accountId)
        .query(CommentRows::comment)
        .list();
  }

  /** Whether a comment of that account has been published before. */
  boolean isKnown(String accountId) {
    return database
            .sql("select count(*) from site_comment where account_id = ? and state = 'published'")
            .param(accountId)
            .query(Long.class)
            .single()
        > 0;
  }

  /** What waits for a moderator: held, appealed, reported; the oldest first. */
  List<Comment> waiting(int limit) {
    return database
        .sql(
            SELECT
                + "where c.state in ('held', 'appealed') or (c.state = 'published' and c.reports >"
                + " 0) order by c.created_at, c.id limit ?")
        .param(limit)
        .query(CommentRows::comment)
        .list();
  }

  /** The latest entries of the log, the newest first. */
  List<LogEntry> log(int limit) {
    return database
        .sql(
            "select at, comment_id, actor, action, rule, reason from site_moderation_log order by"
                + " sequence desc limit ?")
        .param(limit)
        .query(LogEntry.class)
        .list();
  }

  void log(
      String at,
      String commentId,
      String actor,
      String action,
      @Nullable String rule,
      @Nullable String reason) {
    database
        .sql(
            "insert into site_moderation_log (at, comment_id, actor, action, rule, reason)"
                + " values (?, ?, ?, ?, ?, ?)")
        .params(Arrays.asList(at, commentId, actor, action, rule, reason))
        .update();
  }

  Map<String, ConductRule> watchWords() {
    Map<String, ConductRule> words = new TreeMap<>();
    database
        .sql("select word, rule from site_watch_word")
        .query((row, number) -> words.put(row.getString(1), ConductRule.of(row.getString(2))))
        .list();
    return words;
  }

  void watch(String word, ConductRule rule, String by) {
    database
        .sql(
            "insert into site_watch_word (word, rule, added_by) values (?, ?, ?) on conflict (word)"
                + " do update set rule = excluded.rule, added_by = excluded.added_by")
        .params(word, rule.wire(), by)
        .update();
  }

  void unwatch(String word) {
    database.sql("delete from site_watch_word where word = ?").param(word).update();
  }

  private static Comment comment(ResultSet row, int number) throws SQLException {
    String edited = row.getString("edited_at");
    return new Comment(
        row.getString("id"),
        row.getString("subject"),
        row.getString("parent_id"),
        row.getString("account_id"),
        row.getString("author"),
        row.getString("text"),
        State.of(row.getString("state")),
        row.getString("rule"),
        row.getString("reason"),
        row.getString("decided_by"),
        row.getString("appeal"),
        row.getInt("reports"),
        Instant.parse(row.getString("created_at")),
        edited == null ? null : Instant.parse(edited));
  }
}
