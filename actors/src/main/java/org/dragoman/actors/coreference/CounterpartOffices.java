package org.dragoman.actors.coreference;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.office.Offices;
import org.dragoman.text.Sentence;

/** Gives "his counterpart" the office of the one whose counterpart he is. */
final class CounterpartOffices {

  private final Drafts drafts;
  private final Offices offices;

  CounterpartOffices(Drafts drafts, Offices offices) {
    this.drafts = drafts;
    this.offices = offices;
  }

  /** Resolves a mention by those seen before it, or else by its sentence. */
  void resolve(Sentence words, Mention mention, List<Mention> seen, List<Mention> sentence) {
    Optional<String> office =
        officeBefore(
                mention,
                seen,
                other -> sentence.contains(other) && Neighbours.isCompanion(words, other))
            .or(() -> officeBefore(mention, sentence, other -> false));
    ActorDraft known = drafts.of(mention);
    ActorDraft draft = known == null ? drafts.add() : known;
    drafts.put(mention, draft);
    draft.add(mention);
    if (office.isPresent()) {
      String own = Counterparts.of(office.get(), mention.affiliation());
      draft.add(withOffice(mention, own));
    }
  }

  private Mention withOffice(Mention mention, String office) {
    return new Mention(
        mention.kind(),
        mention.first(),
        mention.last(),
        mention.head(),
        mention.span(),
        mention.name(),
        office,
        offices.level(office),
        mention.affiliation(),
        mention.body(),
        mention.isPlural(),
        mention.isDefinite(),
        false,
        mention.isPlaceName());
  }

  private Optional<String> officeBefore(
      Mention mention, List<Mention> candidates, Predicate<Mention> isPassed) {
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Mention other = candidates.get(i);
      ActorDraft draft = drafts.of(other);
      boolean isOther =
          !other.equals(mention) && !other.isCounterpart() && other.kind() != Mention.Kind.PARTY;
      boolean isForeign =
          mention.affiliation() == null
              || other.affiliation() == null
              || !mention.affiliation().key().equals(other.affiliation().key());
      if (isOther && isForeign && !isPassed.test(other)) {
        String office = draft != null && draft.office() != null ? draft.office() : other.office();
        if (office != null) {
          return Optional.of(office);
        }
      }
    }
    return Optional.empty();
  }
}
