package org.dragoman.events.document;

import java.util.Set;
import org.dragoman.actors.mention.ActorLexicon;
import org.dragoman.codebook.EventType;
import org.dragoman.events.Kinds;
import org.dragoman.events.action.ActionReader;
import org.dragoman.events.frame.Frames;
import org.dragoman.events.gate.Gate;
import org.dragoman.events.gate.WordGate;

/**
 * Frames that are tried together, and the gate that is made from them.
 *
 * @param contacts the frames of contacts
 * @param actions the frames and words of actions
 * @param gate the gate before both
 */
public record FrameSet(Frames contacts, ActionReader.Lexicon actions, Gate gate) {

  /** These frames behind a gate of their own. */
  public static FrameSet gated(Frames contacts, ActionReader.Lexicon actions, ActorLexicon words) {
    return new FrameSet(contacts, actions, WordGate.before(contacts, actions, words));
  }

  /** Those of these frames that may tell an event of some kinds, behind a gate of their own. */
  public FrameSet telling(Kinds kinds, ActorLexicon words) {
    Set<EventType> types = kinds.types();
    boolean hasContacts =
        kinds.contacts() || EventWriter.typesOfContacts().stream().anyMatch(types::contains);
    return gated(hasContacts ? contacts : Frames.none(), actions.telling(types), words);
  }
}
