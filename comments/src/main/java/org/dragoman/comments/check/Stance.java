package org.dragoman.comments.check;

import java.util.Set;
import org.dragoman.comments.frame.Match;
import org.dragoman.comments.lexicon.WordClass;
import org.dragoman.comments.plain.Plain;
import org.dragoman.comments.plain.Plain.Mark;
import org.dragoman.comments.plain.Word;

/**
 * Whether the writer means what the words say: not when the words are quoted or reported in order
 * to condemn them, and not when they are negated.
 */
final class Stance {
  private static final int NEGATION_REACH = 12;
  private static final Set<String> WRITER = Set.of("i", "we", "will", "would", "let", "just");

  private final Plain plain;
  private final boolean[] turning;

  Stance(Plain plain) {
    this.plain = plain;
    this.turning = new boolean[plain.size()];
    mark(WordClass.NEGATOR, true);
    mark(WordClass.NOT_NEGATING, false);
  }

  private void mark(WordClass wordClass, boolean value) {
    if (!plain.has(wordClass)) {
      return;
    }
    for (int i = 0; i < plain.size(); i++) {
      Mark mark = plain.mark(i, wordClass);
      for (int k = i; mark != null && k < mark.end(); k++) {
        turning[k] = value;
      }
    }
  }

  /** Whether the words from {@code start} to {@code end} are only told, to be condemned. */
  boolean isToldToCondemn(int start, int end) {
    int quote = plain.words().get(start).quote();
    if (quote > 0) {
      return quotationIsCondemned(quote);
    }
    return plain.has(WordClass.SPEECH)
        && plain.has(WordClass.CONDEMN)
        && isReported(start, end)
        && isCondemnedOutside(start, end);
  }

  private boolean quotationIsCondemned(int quote) {
    for (int i = 0; i < plain.size(); i++) {
      if (plain.words().get(i).quote() != quote
          && (plain.mark(i, WordClass.SPEECH) != null
              || plain.mark(i, WordClass.CONDEMN) != null)) {
        return true;
      }
    }
    return false;
  }

  /** A verb of saying, not the writer's own, opens before the words end. */
  private boolean isReported(int start, int end) {
    for (int i = 0; i < end; i++) {
      if (plain.mark(i, WordClass.SPEECH) != null
          && (i < start || i > start)
          && !WRITER.contains(plain.text(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean isCondemnedOutside(int start, int end) {
    for (int i = 0; i < plain.size(); i++) {
      Mark condemns = plain.mark(i, WordClass.CONDEMN);
      if (condemns != null && (i < start || i >= end || condemns.end() > end)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a negation turns round what the frame says. */
  boolean isNegated(Match match) {
    if (match.frame().ownNegation()) {
      return false;
    }
    int first = Math.max(plain.sentenceStart(match.start()), match.start() - NEGATION_REACH);
    for (int i = match.end() - 1; i >= first; i--) {
      if (turning[i]) {
        return true;
      }
      Word word = plain.words().get(i);
      boolean breaks = word.afterComma() || word.text().equals("but");
      if (i <= match.start() && breaks) {
        return false;
      }
    }
    return false;
  }
}
