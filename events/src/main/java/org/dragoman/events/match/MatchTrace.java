package org.dragoman.events.match;

import java.util.function.Supplier;
import org.dragoman.events.frame.Frame;
import org.dragoman.text.Token;

/**
 * Looks on while frames are held against a sentence, so that {@code explain} can tell which were
 * tried and why they were refused.
 */
public interface MatchTrace {

  /** Looks on at nothing. */
  MatchTrace NONE = new MatchTrace() {};

  /**
   * {@code trigger} called up {@code frame}, which does not hold here because of {@code why}, told
   * when asked.
   */
  default void refused(SentenceScene scene, Token trigger, Frame frame, Supplier<String> why) {}

  /** {@code match} holds. */
  default void matched(SentenceScene scene, FrameMatch match) {}
}
