package org.dragoman.actors.coreference;

import org.dragoman.actors.mention.Mention;

/** "The Ministry summoned the ambassador", in a ministry's own release: that of its state. */
final class OwnBodies {

  private final Drafts drafts;
  private final Voice voice;

  OwnBodies(Drafts drafts, Voice voice) {
    this.drafts = drafts;
    this.voice = voice;
  }

  /** Gives a ministry that is told without a state the state that speaks. */
  void resolve(Mention mention) {
    boolean isOwn =
        mention.isMinistry()
            && mention.affiliation() == null
            && mention.isDefinite()
            && voice.isRelease()
            && voice.body() == null
            && voice.speaker() != null
            && drafts.of(mention) == null;
    if (isOwn) {
      ActorDraft draft = drafts.add();
      draft.infer(null, null, voice.speaker());
      drafts.put(mention, draft);
    }
  }
}
