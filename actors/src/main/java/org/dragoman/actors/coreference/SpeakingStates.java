package org.dragoman.actors.coreference;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.GrammarWords;
import org.dragoman.actors.mention.Mention;

/** A state that speaks, and names its own officials without saying so. */
final class SpeakingStates {

  private static final Set<String> SPEAKING = GrammarWords.load().words("speaking");

  private final Drafts drafts;

  SpeakingStates(Drafts drafts) {
    this.drafts = drafts;
  }

  /**
   * "Peru's foreign ministry said that President Campos …", "The Kremlin denied that Presidential
   * Aide Ivanov …": he is of the state that speaks.
   */
  void complete(SentenceTree tree, List<Mention> sentence) {
    if (sentence.isEmpty()) {
      return;
    }
    Mention speaker = sentence.get(0);
    Affiliation affiliation = speaker.affiliation();
    boolean isState =
        speaker.kind() == Mention.Kind.PARTY && !Mention.ADJECTIVE.equals(speaker.body());
    if (!isState || affiliation == null || affiliation.country() == null) {
      return;
    }
    for (Mention mention : sentence) {
      if (isOtherState(mention, affiliation)) {
        // "Nigeria said that it would leave Chad unless President A …"
        return;
      }
      ActorDraft draft = drafts.of(mention);
      if (draft != null
          && draft.affiliation() == null
          && HomeOfficials.isOne(draft)
          && tree.isSubject(speaker.head(), "nsubj"::equals)
          && (speaker.body() != null || SPEAKING.contains(tree.lemmaAbove(speaker.head())))) {
        draft.infer(null, null, affiliation);
      }
    }
  }

  private static boolean isOtherState(Mention mention, Affiliation speaker) {
    Affiliation told = mention.affiliation();
    return mention.kind() == Mention.Kind.PARTY
        && !Mention.ADJECTIVE.equals(mention.body())
        && told != null
        && !told.key().equals(speaker.key());
  }
}
