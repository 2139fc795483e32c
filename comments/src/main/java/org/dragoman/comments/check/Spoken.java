package org.dragoman.comments.check;

import org.dragoman.comments.ConductRule;
import org.dragoman.comments.Decision;
import org.dragoman.comments.Finding;
import org.dragoman.comments.frame.Targets;
import org.dragoman.comments.lexicon.WordClass;
import org.dragoman.comments.plain.Plain;
import org.dragoman.text.Span;

/** One comment under the check: its plain words, whom it speaks of, and the writer's stance. */
public final class Spoken {
  private final Plain plain;
  private final Targets targets;
  private final Stance stance;

  public Spoken(Plain plain) {
    this.plain = plain;
    this.targets = Targets.of(plain);
    this.stance = new Stance(plain);
  }

  /** The comment's plain words. */
  public Plain plain() {
    return plain;
  }

  /** Whom it speaks of. */
  public Targets targets() {
    return targets;
  }

  Stance stance() {
    return stance;
  }

  /** A finding on the words from {@code start} to before {@code end}. */
  Finding finding(ConductRule rule, int start, int end, String reason, Decision decision) {
    return finding(rule, plain.span(start, end), reason, decision);
  }

  /** A finding on this stretch of the comment. */
  Finding finding(ConductRule rule, Span span, String reason, Decision decision) {
    return new Finding(rule, span, span.of(plain.comment()), reason, decision);
  }

  /** Whether a word of this class stands in the sentence of the word at {@code index}. */
  boolean sentenceHas(int index, WordClass wordClass) {
    if (!plain.has(wordClass)) {
      return false;
    }
    for (int i = plain.sentenceStart(index); plain.sameSentence(index, i); i++) {
      if (plain.mark(i, wordClass) != null) {
        return true;
      }
    }
    return false;
  }
}
