package org.dragoman.events.explain;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;

/** What was seen of one sentence. */
final class SentenceTrace {

  private final SentenceScene scene;
  private final boolean mayHoldEvent;
  private final List<Attempt> attempts = new ArrayList<>();

  SentenceTrace(SentenceScene scene, boolean mayHoldEvent) {
    this.scene = scene;
    this.mayHoldEvent = mayHoldEvent;
  }

  /** Whether it passed the gate, so that frames were tried. */
  boolean mayHoldEvent() {
    return mayHoldEvent;
  }

  SentenceScene scene() {
    return scene;
  }

  List<Attempt> attempts() {
    return attempts;
  }

  void add(Attempt attempt) {
    attempts.add(attempt);
  }

  /** What matched is refused after all; several stops of one journey may each be. */
  void refuse(FrameMatch match, String why) {
    attempts.replaceAll(
        attempt -> match.equals(attempt.match()) ? Attempt.of(match, why) : attempt);
  }
}
