package org.dragoman.site.curation;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.record.HistoryEntry;
import org.dragoman.record.RecordStore;
import org.dragoman.site.account.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What curators have found right as it is. A review holds until its contact changes again. */
@Repository
public class Reviews {

  private final JdbcClient database;
  private final RecordStore record;
  private final Clock clock;

  Reviews(JdbcClient database, RecordStore record, Clock clock) {
    this.database = database;
    this.record = record;
    this.clock = clock;
  }

  /** Keeps that somebody has looked. */
  @Transactional
  public void add(Queue queue, String subject, Account curator) {
    database
        .sql(
            "insert into site_review (queue, subject, reviewed_by, at) values (?, ?, ?, ?)"
                + " on conflict (queue, subject)"
                + " do update set reviewed_by = excluded.reviewed_by, at = excluded.at")
        .params(
            queue.wire(),
            subject,
            curator.name(),
            clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
        .update();
  }

  /** Those that nobody has looked at since they last changed. */
  List<Waiting> open(Queue queue, List<Waiting> all) {
    if (all.isEmpty()) {
      return List.of();
    }
    Map<String, Instant> reviews = new HashMap<>();
    database
        .sql("select subject, at from site_review where queue = :queue and subject in (:subjects)")
        .param("queue", queue.wire())
        .param("subjects", all.stream().map(Waiting::subject).toList())
        .query((row, number) -> reviews.put(row.getString(1), Instant.parse(row.getString(2))))
        .list();
    return all.stream().filter(waiting -> isOpen(waiting, reviews.get(waiting.subject()))).toList();
  }

  private boolean isOpen(Waiting waiting, @Nullable Instant reviewed) {
    return reviewed == null || changed(waiting.contact().id()).isAfter(reviewed);
  }

  private Instant changed(String contact) {
    List<HistoryEntry> history = record.listHistory(contact);
    return history.isEmpty() ? Instant.EPOCH : history.get(history.size() - 1).at();
  }
}
