package org.dragoman.events.explain;

import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * A frame that a word called up.
 *
 * @param trigger the word
 * @param frame the frame
 * @param match what fills its roles; null where it does not hold
 * @param why why nothing came of it; null where something did
 */
record Attempt(Token trigger, Frame frame, @Nullable FrameMatch match, @Nullable String why) {

  /** For people: matches, matches but is refused, refused. */
  String outcome() {
    if (match == null) {
      return "does not hold: " + why;
    }
    return why == null ? "matches" : "matches, but is refused: " + why;
  }
}
