package org.dragoman.actors.coreference;

import java.util.List;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.jspecify.annotations.Nullable;

/**
 * "The delegation will go on to Tunis", "the head of the mission, A": of those who sent the
 * delegation that was told before.
 */
final class Missions {

  private static final String DELEGATION = "delegation";
  private static final Set<String> ENDINGS = Set.of(" delegation", " mission", " team");

  private final Drafts drafts;
  private @Nullable Affiliation sender;

  Missions(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Whether an office is one of a delegation whose sender it does not tell. */
  static boolean isOffice(String office) {
    return ENDINGS.stream().anyMatch(office::endsWith);
  }

  /** Completes a sentence; they are asked for in the order of the text. */
  void complete(List<Mention> sentence) {
    for (Mention mention : sentence) {
      boolean isDelegation =
          mention.kind() == Mention.Kind.PARTY && DELEGATION.equals(mention.body());
      if (isDelegation && mention.affiliation() != null) {
        sender = mention.affiliation();
      } else if (isDelegation && mention.isDefinite() && drafts.of(mention) == null) {
        infer(mention);
      } else if (mention.office() != null && isOffice(mention.office())) {
        infer(mention);
      }
    }
  }

  private void infer(Mention mention) {
    Affiliation of = sender;
    if (of == null || mention.affiliation() != null) {
      return;
    }
    ActorDraft draft = drafts.of(mention);
    if (draft == null) {
      draft = drafts.add();
      drafts.put(mention, draft);
    }
    if (draft.affiliation() == null) {
      draft.infer(mention.office(), mention.level(), of);
    }
  }
}
