package org.dragoman.actors.coreference;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.text.Sentence;

/** "Yameen's special envoy", "the president's spokesman": of the state that the person is of. */
final class PersonsOffices {

  private static final Set<String> SERVING = Set.of("of", "to");

  private final Drafts drafts;

  PersonsOffices(Drafts drafts) {
    this.drafts = drafts;
  }

  /** Gives those right behind a person's "'s" in a sentence the person's state. */
  void complete(Sentence words, List<Mention> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      complete(words, sentence.get(i - 1), sentence.get(i));
      completeSent(words, sentence.get(i - 1), sentence.get(i));
    }
  }

  /** "special envoy of President A", "an adviser to President A": of the state that A is of. */
  private void completeSent(Sentence words, Mention office, Mention sender) {
    ActorDraft sent = drafts.of(office);
    ActorDraft known = drafts.of(sender);
    boolean isOf =
        office.office() != null
            && sender.kind() == Mention.Kind.PERSON
            && sender.first() == office.last() + 2
            && SERVING.contains(words.token(office.last() + 1).form());
    if (isOf && sent != null && sent.affiliation() == null && known != null) {
      sent.infer(null, null, known.affiliation());
    }
  }

  /** As {@link #complete(Sentence, List)}, for one of them and the mention before. */
  void complete(Sentence words, Mention owner, Mention office) {
    ActorDraft owned = drafts.of(office);
    if (owned != null && owned.affiliation() == null) {
      stateOf(words, owner, office).ifPresent(state -> owned.infer(null, null, state));
    }
  }

  /** Whose an office is right behind a person's "'s"; empty where it is nobody's. */
  Optional<Affiliation> stateOf(Sentence words, Mention owner, Mention office) {
    ActorDraft known = drafts.of(owner);
    boolean isOwned =
        office.office() != null
            && !office.isCounterpart()
            && office.first() == owner.last() + 2
            && words.token(owner.last() + 1).isPossessiveEnding();
    return isOwned && known != null ? Optional.ofNullable(known.affiliation()) : Optional.empty();
  }
}
