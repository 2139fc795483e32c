package org.dragoman.events.match;

import java.util.Optional;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.frame.Trigger;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/**
 * A frame whose words stand in a sentence: what its roles are looked for from.
 *
 * @param trigger the word that tells the event
 * @param support how a noun hangs on its verb; empty where a verb tells the event
 */
record Occurrence(SentenceScene scene, Token trigger, Frame frame, Optional<Support> support) {

  static Occurrence of(SentenceScene scene, Token trigger, Frames.Candidate candidate) {
    boolean isNoun = candidate.trigger().kind() == Trigger.Kind.NOUN;
    return new Occurrence(
        scene,
        trigger,
        candidate.frame(),
        isNoun ? Optional.of(Support.of(trigger, scene)) : Optional.empty());
  }

  Clauses clauses() {
    return scene.clauses();
  }

  /** The verb that tells the event or carries its noun. */
  Token verb() {
    return support.map(Support::verb).orElse(trigger);
  }

  boolean isJourney() {
    return frame.is(Frame.Trait.JOURNEY);
  }

  boolean isSession() {
    return frame.is(Frame.Trait.SESSION);
  }
}
