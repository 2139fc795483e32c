package org.dragoman.events.document;

import java.util.BitSet;
import java.util.List;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.events.action.ActionReader;
import org.dragoman.events.frame.Presence;
import org.dragoman.events.gate.Gate;
import org.dragoman.events.match.FrameMatcher;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Document;
import org.dragoman.text.Span;

/**
 * Which documents and sentences frames are tried in: each step asks for more, and what it asks for
 * comes from the frames themselves, so that no sentence that tells an event is turned away.
 */
final class Admission {

  private final Gate gate;
  private final FrameMatcher contacts;
  private final ActionReader.Lexicon actions;

  /**
   * The admission to these frames.
   *
   * @param gate made from the same frames
   */
  Admission(Gate gate, FrameMatcher contacts, ActionReader.Lexicon actions) {
    this.gate = gate;
    this.contacts = contacts;
    this.actions = actions;
  }

  /** Whether the document may hold an event by its letters. */
  boolean mayHoldEvent(Document document) {
    return gate.mayHoldEvent(document);
  }

  /** The numbers of the sentences that may hold an event by their letters. */
  BitSet byLetters(String content, int titleEnd, List<Span> sentences) {
    BitSet open = new BitSet();
    for (int i = 0; i < sentences.size(); i++) {
      Span span = sentences.get(i);
      boolean isHeadline = span.end() <= titleEnd;
      open.set(i, gate.mayHoldEvent(content, span, isHeadline));
    }
    return open;
  }

  /**
   * Whether a frame may match one of these sentences, by what each tells alone: whoever has no
   * state in it may have any by the rest of the document, which is not looked at yet.
   */
  boolean mayMatchAny(BitSet open, DocumentScenes document) {
    if (gate.isOpen()) {
      return true;
    }
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      if (!document.isSettled(i)) {
        return true;
      }
      SentenceScene scene = document.alone(i);
      Presence presence =
          ScenePresence.alone(scene, document::mayBeKnown, actions::hasGenericActor);
      if (mayMatch(document.content(), scene, presence)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a frame may match, now that it is known who is named and how words are tagged. */
  boolean mayMatch(String content, SentenceScene scene, DocumentActors actors) {
    return mayMatch(content, scene, ScenePresence.of(scene, actors, actions::hasGenericActor));
  }

  private boolean mayMatch(String content, SentenceScene scene, Presence presence) {
    return gate.mayHoldEvent(content, scene.span(), presence)
        && (gate.isOpen()
            || contacts.mayMatch(scene, presence)
            || actions.mayMatch(scene, presence));
  }
}
