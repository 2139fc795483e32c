package org.dragoman.events.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.dragoman.events.Event;
import org.dragoman.events.action.ActionMention;
import org.dragoman.events.confidence.Features;
import org.dragoman.events.document.ReadingTrace;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Token;

/** Gathers what the reader does with a text. */
public final class Explanation implements ReadingTrace {

  /**
   * An event and what its confidence rests on.
   *
   * @param event the event
   * @param features its features
   */
  record Weighed(Event event, Features features) {}

  private final Map<Integer, SentenceTrace> sentences = new LinkedHashMap<>();
  private final List<Weighed> events = new ArrayList<>();

  @Override
  public void scene(SentenceScene scene, boolean mayHoldEvent) {
    sentences.put(scene.number(), new SentenceTrace(scene, mayHoldEvent));
  }

  @Override
  public void refused(SentenceScene scene, Token trigger, Frame frame, Supplier<String> why) {
    of(scene).add(Attempt.refused(trigger, frame, why.get()));
  }

  @Override
  public void matched(SentenceScene scene, FrameMatch match) {
    of(scene).add(Attempt.of(match, null));
  }

  @Override
  public void refused(SentenceScene scene, FrameMatch match, String why) {
    of(scene).refuse(match, why);
  }

  @Override
  public void action(ActionMention action) {
    of(action.scene()).add(Attempt.of(action));
  }

  @Override
  public void event(Event event, Features features) {
    events.add(new Weighed(event, features));
  }

  private SentenceTrace of(SentenceScene scene) {
    return sentences.computeIfAbsent(scene.number(), number -> new SentenceTrace(scene, true));
  }

  List<SentenceTrace> sentences() {
    return List.copyOf(sentences.values());
  }

  List<Weighed> events() {
    return events;
  }
}
