package org.dragoman.events.explain;

import org.dragoman.events.action.ActionMention;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A frame that a word called up.
 *
 * @param trigger the word
 * @param frame the frame
 * @param match what fills its roles; null where it does not hold, or tells no contact
 * @param action the action that it tells; null where it does not hold, or tells a contact
 * @param why why nothing came of it; null where something did
 */
record Attempt(
    Token trigger,
    Frame frame,
    @Nullable FrameMatch match,
    @Nullable ActionMention action,
    @Nullable String why) {

  static Attempt refused(Token trigger, Frame frame, String why) {
    return new Attempt(trigger, frame, null, null, why);
  }

  static Attempt of(FrameMatch match, @Nullable String why) {
    return new Attempt(match.trigger(), match.frame(), match, null, why);
  }

  static Attempt of(ActionMention action) {
    return new Attempt(action.trigger(), action.frame().frame(), null, action, null);
  }

  /** Whether the frame holds, whatever came of it. */
  boolean holds() {
    return match != null || action != null;
  }

  /** For people: matches, matches but is refused, refused. */
  String outcome() {
    if (!holds()) {
      return "does not hold: " + why;
    }
    return why == null ? "matches" : "matches, but is refused: " + why;
  }
}
