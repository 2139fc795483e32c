package org.dragoman.actors.coreference;

import java.util.List;
import java.util.Optional;
import org.dragoman.actors.mention.Mention;
import org.jspecify.annotations.Nullable;

/** Those of a document's mentions that stand for one known person. */
final class KnownPersons {

  private final Drafts drafts;

  KnownPersons(Drafts drafts) {
    this.drafts = drafts;
  }

  /** The actor that a mention stands for; null where none is known. */
  @Nullable ActorDraft of(Mention mention) {
    return drafts.of(mention);
  }

  /** The last person named with state or organisation. */
  Optional<ActorDraft> last(List<Mention> seen) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      ActorDraft draft = drafts.of(seen.get(i));
      if (isPerson(draft)) {
        return Optional.ofNullable(draft);
      }
    }
    return Optional.empty();
  }

  /** The person that a mention names; null where it names none. */
  @Nullable ActorDraft named(Mention mention) {
    ActorDraft draft = drafts.of(mention);
    return isPerson(draft) ? draft : null;
  }

  /** A person, or an office of a state that one person holds: "the President" of a release. */
  static boolean isSomebody(@Nullable ActorDraft draft) {
    return draft != null
        && draft.affiliation() != null
        && (draft.name() != null || draft.office() != null);
  }

  /** A person whose name and state or organisation are known. */
  static boolean isPerson(@Nullable ActorDraft draft) {
    return draft != null && draft.name() != null && draft.affiliation() != null;
  }
}
