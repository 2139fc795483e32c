package org.dragoman.events.document;

import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.mention.Mention;
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
  private final Prospects prospects;

  /**
   * The admission to these frames.
   *
   * @param gate made from the same frames
   */
  Admission(Gate gate, FrameMatcher contacts, ActionReader.Lexicon actions, UnnamedGroups groups) {
    this.prospects = new Prospects(groups);
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
   * Whether one of these sentences may tell an event, by what it tells itself and by the sentences
   * that may tell more of those whom it names; the rest of the document is not looked at yet.
   */
  boolean mayTellAny(BitSet open, DocumentScenes document) {
    if (gate.isOpen()) {
      return true;
    }
    NamedElsewhere elsewhere = new NamedElsewhere(document);
    for (int i = open.nextSetBit(0); i >= 0; i = open.nextSetBit(i + 1)) {
      if (mayTell(document.scene(i), document.content(), elsewhere)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayTell(SentenceScene scene, String content, NamedElsewhere elsewhere) {
    if (!mayMatch(
        content, scene, alone(scene, mention -> elsewhere.mayStandElsewhere(scene, mention)))) {
      return false;
    }
    Presence presence = alone(scene, elsewhere::mayBeKnown);
    return mayMatch(content, scene, presence)
        && (actions.mayMatch(scene, presence)
            || prospects.mayBeContact(scene, contacts.match(scene), elsewhere::mayBeKnown));
  }

  private Presence alone(SentenceScene scene, Predicate<Mention> mayBeKnown) {
    return ScenePresence.alone(scene, mayBeKnown, actions::hasGenericActor);
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
