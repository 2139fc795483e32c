package org.dragoman.site.discussion;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Finding;
import org.dragoman.comments.Moderation;
import org.dragoman.comments.Verdict;
import org.dragoman.site.account.Account;
import org.dragoman.site.fault.Sentence;
import org.dragoman.site.settings.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The readers' discussion: a comment is checked when it is written, waits where it is its author's
 * first or unclear, and whatever is decided is told to its author with rule and reason.
 */
@Component
public class Discussion {

  /** Who decides before any person does. */
  static final String CHECK = "automatic check";

  private static final Pattern SUBJECT =
      Pattern.compile(
          "/((contacts/[^/?#]+|dyads/[^/?#]+/[^/?#]+)(/brief)?|week/\\d{4}-\\d{2}-\\d{2})");
  private static final int LONGEST_REASON = 1000;
  private static final int QUEUE = 100;

  private final CommentRows rows;
  private final WatchWords words;
  private final SiteSettings settings;
  private final Clock clock;

  Discussion(CommentRows rows, WatchWords words, SiteSettings settings, Clock clock) {
    this.rows = rows;
    this.words = words;
    this.settings = settings;
    this.clock = clock;
  }

  /** The published comments on a page, the oldest first. */
  public List<Comment> on(String subject) {
    return rows.on(subject);
  }

  /** All comments of an account, the newest first, with what was decided of each. */
  public List<Comment> of(Account account) {
    return rows.of(account.id());
  }

  /** What waits for a moderator. */
  public List<Comment> waiting() {
    return rows.waiting(QUEUE);
  }

  /** What was decided of late, the newest first. */
  public List<LogEntry> log() {
    return rows.log(QUEUE);
  }

  /** The words that make comments wait, each with the rule that is named. */
  public Map<String, ConductRule> watchWords() {
    return words.list();
  }

  /** The comment of that id. */
  public Comment get(String id) {
    return rows.find(id).orElseThrow(() -> new CommentException("mistake.no-comment", id));
  }

  /** Writes a comment on the page {@code subject}; gives it with what the check decided. */
  @Transactional
  public Comment write(Account account, String subject, @Nullable String parentId, String text) {
    if (!SUBJECT.matcher(subject).matches()) {
      throw new CommentException("mistake.comment-place");
    }
    if (parentId != null && !get(parentId).subject().equals(subject)) {
      throw new CommentException("mistake.comment-parent");
    }
    String words = bounded(text);
    Verdict verdict = check(words);
    Finding worst = worst(verdict);
    State state = state(verdict, rows.isKnown(account.id()));
    Comment comment =
        new Comment(
            UUID.randomUUID().toString(),
            subject,
            parentId,
            account.id(),
            account.name(),
            words,
            state,
            worst == null ? null : worst.rule().wire(),
            worst == null ? null : reason(worst),
            worst == null ? null : CHECK,
            null,
            0,
            now(),
            null);
    rows.insert(comment);
    log(comment.id(), CHECK, state.wire(), comment.rule(), comment.reason());
    return comment;
  }

  /** Whether that account may change the comment now. */
  public boolean isChangeable(Comment comment, Account account) {
    Duration allowed = Duration.ofMinutes(settings.comments().editMinutes());
    return comment.accountId().equals(account.id())
        && !comment.createdAt().plus(allowed).isBefore(clock.instant())
        && comment.state() != State.APPEALED
        && comment.state() != State.CLOSED;
  }

  /** Changes a comment within the time that the site gives; it is checked again. */
  @Transactional
  public Comment edit(Account account, String id, String text) {
    Comment comment = own(account, id);
    if (!isChangeable(comment, account)) {
      throw new CommentException("mistake.comment-closed");
    }
    String words = bounded(text);
    Verdict verdict = check(words);
    Finding worst = worst(verdict);
    boolean mayStand = comment.state() == State.PUBLISHED;
    State state = state(verdict, mayStand);
    rows.edit(
        id,
        words,
        now().toString(),
        state,
        worst == null ? null : worst.rule().wire(),
        worst == null ? null : reason(worst),
        worst == null ? null : CHECK);
    log(id, account.name(), "edited, " + state.wire(), null, null);
    return get(id);
  }

  /** A reader says that a comment breaks a rule; it stays and a moderator looks. */
  @Transactional
  public Comment report(Account account, String id) {
    Comment comment = get(id);
    rows.report(id, account.id());
    log(id, account.name(), "reported", null, null);
    return comment;
  }

  /** The author says why the rejection is wrong; another moderator decides. */
  @Transactional
  public void appeal(Account account, String id, String words) {
    Comment comment = own(account, id);
    if (comment.state() != State.REJECTED) {
      throw new CommentException("mistake.no-decision");
    }
    rows.appeal(id, bounded(words, LONGEST_REASON));
    log(id, account.name(), "appealed", null, words);
  }

  /**
   * A moderator decides.
   *
   * @param rule the rule that is broken; null where the comment is published
   * @param reason why, for the author; needed where it is rejected
   */
  @Transactional
  public void decide(
      Account moderator, String id, boolean publish, @Nullable ConductRule rule, String reason) {
    Comment comment = hold(id);
    boolean isAppeal = comment.state() == State.APPEALED;
    if (isAppeal && moderator.name().equals(comment.decidedBy())) {
      throw new CommentException("mistake.same-moderator");
    }
    if (comment.accountId().equals(moderator.id())) {
      throw new CommentException("mistake.own-comment");
    }
    if (!publish && (rule == null || reason.isBlank())) {
      throw new CommentException("mistake.rejection");
    }
    State state = publish ? State.PUBLISHED : isAppeal ? State.CLOSED : State.REJECTED;
    String told =
        bounded(reason.isBlank() ? Sentence.say("moderation.fits") : reason, LONGEST_REASON);
    String wire = publish || rule == null ? null : rule.wire();
    rows.decide(id, state, wire, told, moderator.name());
    log(id, moderator.name(), state.wire(), wire, told);
  }

  /** Makes comments with that word wait. */
  public void watch(Account moderator, String word, ConductRule rule) {
    String folded = word.strip().toLowerCase(Locale.ROOT);
    if (folded.isEmpty() || folded.length() > 60 || folded.contains(" ")) {
      throw new CommentException("mistake.watch-word");
    }
    words.add(moderator, folded, rule, now().toString());
    words.refresh();
  }

  /** No longer makes comments with that word wait. */
  public void unwatch(Account moderator, String word) {
    words.remove(moderator, word, now().toString());
    words.refresh();
  }

  /** The comment as it is now, and until this change is done nobody changes it: all others wait. */
  private Comment hold(String id) {
    rows.hold(id);
    return get(id);
  }

  private Comment own(Account account, String id) {
    Comment comment = hold(id);
    if (!comment.accountId().equals(account.id())) {
      throw new CommentException("mistake.anothers-comment");
    }
    return comment;
  }

  /** Checks the words as they are written and as readers see them; the sterner verdict holds. */
  private Verdict check(String text) {
    Moderation moderation = words.moderation();
    Verdict written = moderation.check(text);
    Verdict seen = moderation.check(CommentMarkdown.unmarked(text));
    return seen.decision().compareTo(written.decision()) > 0 ? seen : written;
  }

  private static State state(Verdict verdict, boolean isKnown) {
    return switch (verdict.decision()) {
      case PUBLISH -> isKnown ? State.PUBLISHED : State.HELD;
      case HOLD -> State.HELD;
      case REJECT -> State.REJECTED;
    };
  }

  private static @Nullable Finding worst(Verdict verdict) {
    Finding worst = null;
    for (Finding finding : verdict.findings()) {
      if (worst == null || finding.decision().compareTo(worst.decision()) > 0) {
        worst = finding;
      }
    }
    return worst;
  }

  private static String reason(Finding finding) {
    return bounded(finding.reason() + ": “" + finding.words() + "”", LONGEST_REASON);
  }

  private String bounded(String text) {
    String words = text.replace("\r\n", "\n").strip();
    if (words.isEmpty() || words.length() > settings.comments().longest()) {
      throw new CommentException("mistake.comment-length", settings.comments().longest());
    }
    return words;
  }

  private static String bounded(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  private void log(
      String id, String actor, String action, @Nullable String rule, @Nullable String reason) {
    rows.log(now().toString(), id, actor, action, rule, reason);
  }
}
