package org.dragoman.site.discussion;

import java.util.Map;
import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Decision;
import org.dragoman.comments.Moderation;
import org.dragoman.site.account.Account;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The words that make comments wait, and the check that knows them. */
@Component
class WatchWords {

  private static final int LONGEST_TOLD = 20;

  private final CommentRows rows;
  private volatile Moderation moderation;

  WatchWords(CommentRows rows) {
    this.rows = rows;
    this.moderation = Moderation.with(Decision.HOLD, rows.watchWords());
  }

  /** The check with the words of the last {@link #refresh}. */
  Moderation moderation() {
    return moderation;
  }

  Map<String, ConductRule> list() {
    return rows.watchWords();
  }

  @Transactional
  public void add(Account moderator, String word, ConductRule rule, String at) {
    rows.watch(word, rule, moderator.name());
    rows.log(at, "-", moderator.name(), "watches " + word, rule.wire(), null);
  }

  @Transactional
  public void remove(Account moderator, String word, String at) {
    rows.unwatch(word);
    String told = word.length() <= LONGEST_TOLD ? word : word.substring(0, LONGEST_TOLD);
    rows.log(at, "-", moderator.name(), "unwatches " + told, null, null);
  }

  /**
   * Has the check know the words as they are now. It is for after a change is done, and one waits
   * for another: of two words added at once neither sees the other before that.
   */
  synchronized void refresh() {
    moderation = Moderation.with(Decision.HOLD, rows.watchWords());
  }
}
