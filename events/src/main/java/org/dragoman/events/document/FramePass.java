package org.dragoman.events.document;

import java.util.BitSet;
import java.util.List;
import org.dragoman.actors.coreference.DocumentActors;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.events.Kinds;
import org.dragoman.events.action.ActionReader;
import org.dragoman.events.match.FrameMatcher;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.status.StatusReader;

/** A set of frames made ready to be held against the sentences that are admitted to it. */
final class FramePass {

  private final Admission admission;
  private final FrameMatcher matcher;
  private final ActionReader.Lexicon actions;

  FramePass(FrameSet frames, UnnamedGroups groups) {
    this.matcher = new FrameMatcher(frames.contacts());
    this.actions = frames.actions();
    this.admission = new Admission(frames.gate(), matcher, actions, groups);
  }

  Admission admission() {
    return admission;
  }

  FrameMatcher matcher() {
    return matcher;
  }

  /** A reader of the actions of one document. */
  ActionReader reader(DocumentActors actors, Organizations organizations, StatusReader statuses) {
    return actions.reader(actors, organizations, statuses);
  }

  /**
   * Whether a document may tell an event of some kinds: whether it has a contact, or mentions such
   * an act, be it told as an event or in passing.
   */
  boolean tellsOne(
      String content,
      List<SentenceScene> scenes,
      BitSet open,
      DocumentActors actors,
      ContactReader contacts,
      ActionReader actions,
      Kinds kinds) {
    for (SentenceScene scene : scenes) {
      if (open.get(scene.number()) && admission.mayMatch(content, scene, actors)) {
        contacts.read(scene, matcher.match(scene));
        if (!contacts.contacts().isEmpty() || actions.mentions(scene, kinds.types())) {
          return true;
        }
      }
    }
    return false;
  }
}
