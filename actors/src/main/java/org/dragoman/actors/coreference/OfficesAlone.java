package org.dragoman.actors.coreference;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.office.Office;
import org.dragoman.actors.office.Offices;
import org.dragoman.codebook.Level;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Finds who holds an office that is told without a name: "the minister", "its president". */
final class OfficesAlone {

  private final Drafts drafts;
  private final KnownPersons persons;
  private final Offices offices;
  private final Voice voice;
  private final PersonsOffices owned;

  OfficesAlone(Drafts drafts, Offices offices, Voice voice) {
    this.drafts = drafts;
    this.persons = new KnownPersons(drafts);
    this.offices = offices;
    this.voice = voice;
    this.owned = new PersonsOffices(drafts);
  }

  /**
   * "the minister", "Türkiye's foreign minister": the last actor named that has the office and the
   * state.
   */
  void resolve(Sentence words, Mention mention, @Nullable Affiliation owner, List<Mention> seen) {
    String office = mention.office();
    if (office == null) {
      return;
    }
    boolean isOfHead = owner == null && mention.isDefinite() && office.equals(voice.office());
    ActorDraft beside = beside(words, mention, seen).orElse(null);
    if (isOfHead && (beside == null || !isAtHome(beside))) {
      Optional<ActorDraft> own = ownHead(mention);
      if (own.isPresent()) {
        drafts.put(mention, own.get());
        return;
      }
    }
    Optional<ActorDraft> held = heldBefore(mention, owner, seen, beside);
    if (held.isPresent()) {
      drafts.put(mention, held.get());
      return;
    }
    if (owner != null) {
      for (ActorDraft draft : drafts.all()) {
        boolean isSame =
            draft.name() != null
                && draft.affiliation() != null
                && draft.mayBelongTo(owner)
                && office.equals(draft.office());
        if (isSame) {
          drafts.put(mention, draft);
          return;
        }
      }
    }
    if (owner != null) {
      ActorDraft draft = drafts.add();
      draft.add(mention);
      draft.infer(null, null, owner);
      drafts.put(mention, draft);
    } else if ((mention.isDefinite() || isWithoutArticle(mention)) && voice.speaker() != null) {
      ownHead(mention).ifPresent(draft -> drafts.put(mention, draft));
    }
  }

  /** "PM call with President A": first in a sentence, as headlines of releases have it. */
  private boolean isWithoutArticle(Mention mention) {
    return voice.isRelease() && mention.first() == 0;
  }

  /** Who stands before "and the President": somebody else than he. */
  private Optional<ActorDraft> beside(Sentence words, Mention mention, List<Mention> seen) {
    Mention before = seen.isEmpty() ? mention : seen.get(seen.size() - 1);
    boolean isBeside =
        before.first() < mention.first()
            && mention.first() - before.last() == 2
            && words.token(mention.first() - 1).form().equals("and");
    return isBeside ? Optional.ofNullable(drafts.of(before)) : Optional.empty();
  }

  /**
   * The last one before who holds the office; of those with a longer title, the one who is at home
   * first: "the Secretary" of a department's own release is no other state's foreign secretary.
   */
  private Optional<ActorDraft> heldBefore(
      Mention mention,
      @Nullable Affiliation owner,
      List<Mention> seen,
      @Nullable ActorDraft other) {
    String office = Objects.requireNonNull(mention.office());
    Optional<ActorDraft> last = Optional.empty();
    for (int i = seen.size() - 1; i >= 0; i--) {
      ActorDraft draft = drafts.of(seen.get(i));
      if (draft == null
          || draft == other
          || !draft.mayBelongTo(owner)
          || !isHeldBy(office, draft, owner != null, mention.isDefinite())) {
        continue;
      }
      if (seen.get(i).isCounterpart() && draft.name() == null && owner == null) {
        // "The Counselor and his Vietnamese counterpart": the next "the Counselor" is the first
        continue;
      }
      boolean isClear = owner != null || voice.home() == null || isExactly(office, draft);
      if (isClear || isAtHome(draft)) {
        return Optional.of(draft);
      }
      last = last.isPresent() ? last : Optional.of(draft);
    }
    return last;
  }

  private boolean isExactly(String office, ActorDraft draft) {
    return draft.office() != null && offices.normal(draft.office()).equals(offices.normal(office));
  }

  private boolean isAtHome(ActorDraft draft) {
    String home = voice.home();
    return home != null
        && draft.affiliation() != null
        && home.equals(draft.affiliation().country());
  }

  /**
   * Whose office it is: of the state told with it, else, for "his minister", that of the owner, for
   * "its minister" the first state before, for an envoy who is sent the state that sends him.
   */
  @Nullable Affiliation ownerOf(Sentence words, Mention mention, List<Mention> seen, int before) {
    if (mention.affiliation() != null) {
      return mention.affiliation();
    }
    Token first = words.token(mention.first());
    List<Mention> here = seen.subList(before, seen.size());
    if (first.form().equalsIgnoreCase("its")) {
      return Neighbours.state(here).orElse(null);
    }
    if (first.tag().equals("PRP$")) {
      return persons
          .last(here)
          .or(() -> holder(here))
          .or(() -> persons.last(seen))
          .map(ActorDraft::affiliation)
          .orElse(null);
    }
    Optional<Affiliation> owner =
        here.isEmpty()
            ? Optional.empty()
            : owned.stateOf(words, here.get(here.size() - 1), mention);
    return owner.or(() -> Neighbours.sender(words, mention, here)).orElse(null);
  }

  /** "The Libyan premier sent his foreign minister": whose office alone is told. */
  private Optional<ActorDraft> holder(List<Mention> here) {
    return here.stream()
        .filter(mention -> mention.kind() == Mention.Kind.OFFICE && !mention.isPlural())
        .map(drafts::of)
        .filter(KnownPersons::isSomebody)
        .findFirst();
  }

  /**
   * "the President" of a government's own report, "the Foreign Minister" of its release, whom it
   * names later or not at all.
   */
  private Optional<ActorDraft> ownHead(Mention mention) {
    String office = Objects.requireNonNull(mention.office());
    Affiliation speaker = voice.speaker();
    if (speaker == null || !(voice.body() == null ? isOwn(mention) : isHeadOfBody(office))) {
      return Optional.empty();
    }
    for (ActorDraft draft : drafts.all()) {
      boolean isSame =
          office.equals(draft.office())
              && draft.affiliation() != null
              && speaker.key().equals(draft.affiliation().key());
      if (isSame) {
        return Optional.of(draft);
      }
    }
    ActorDraft unnamed = drafts.add();
    unnamed.infer(office, offices.level(office), speaker);
    return Optional.of(unnamed);
  }

  private boolean isOwn(Mention mention) {
    String office = Objects.requireNonNull(mention.office());
    return Leaders.OWN.contains(office)
        || (voice.isRelease()
            && (offices.findOffice(office).filter(Office::unique).isPresent() || isHigh(mention)));
  }

  /** "the Head of State", "the Minister of Labour and Cooperation": there is one of each. */
  private static boolean isHigh(Mention mention) {
    Level level = mention.level();
    return level != null && !mention.isPlural() && level.isOfGovernment();
  }

  /** "the Secretary-General" of a release by the United Nations. */
  private boolean isHeadOfBody(String office) {
    return voice.office() != null && offices.normal(office).equals(offices.normal(voice.office()));
  }

  private boolean isHeldBy(String office, ActorDraft draft, boolean isOwned, boolean isDefinite) {
    String held = draft.office();
    if (held == null) {
      return false;
    }
    if (isExactly(office, draft)) {
      return isOwned || isDefinite;
    }
    boolean isShort =
        held.startsWith(office + " ")
            || held.endsWith(" " + office)
            || held.contains(" " + office + " ");
    return isDefinite && isShort;
  }
}
