package org.dragoman.events.document;

import org.dragoman.events.Event;
import org.dragoman.events.action.ActionMention;
import org.dragoman.events.confidence.Features;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.MatchTrace;
import org.dragoman.events.match.SentenceScene;

/** Looks on while a document is read: what {@code explain} shows and {@code calibrate} learns. */
public interface ReadingTrace extends MatchTrace {

  /** Looks on at nothing. */
  ReadingTrace NONE =
      new ReadingTrace() {
        @Override
        public boolean looksBehindTheGate() {
          return false;
        }
      };

  /**
   * Whether it wants the words of documents and sentences too that the gate stops and that nobody
   * else looks at; where not, reading is as fast as without it.
   */
  default boolean looksBehindTheGate() {
    return true;
  }

  /**
   * A document was cut into sentences.
   *
   * @param all how many there are
   * @param mayHoldEvent how many of them may hold an event by their letters
   */
  default void sentences(int all, int mayHoldEvent) {}

  /** So many sentences of a document were split into words and tagged. */
  default void tagged(int sentences) {}

  /**
   * A sentence was split into words and its parties were found.
   *
   * @param mayHoldEvent whether it passed the gate, so that frames are tried in it
   */
  default void scene(SentenceScene scene, boolean mayHoldEvent) {}

  /** A frame matches, but what it tells is no event because of {@code why}. */
  default void refused(SentenceScene scene, FrameMatch match, String why) {}

  /** A sentence tells an action. */
  default void action(ActionMention action) {}

  /** An event was written; its confidence rests on {@code features}. */
  default void event(Event event, Features features) {}
}
