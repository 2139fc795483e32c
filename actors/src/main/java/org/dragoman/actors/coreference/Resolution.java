package org.dragoman.actors.coreference;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.office.Office;
import org.dragoman.actors.office.Offices;
import org.dragoman.codebook.Level;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom offices alone, "his counterpart", "he" and "I" mean, in reading order, after the named
 * actors have been completed.
 */
final class Resolution {

  /** Whoever speaks, of himself. */
  private static final Set<String> SPEAKERS = Set.of("I", "me", "my", "My");

  private final Drafts drafts;
  private final Offices offices;
  private final Voice voice;

  /** The mentions of the last sentence that tells of a person. */
  private List<Mention> lastSentence = List.of();

  private int lastNumber;

  private @Nullable ActorDraft author;

  Resolution(Drafts drafts, Offices offices, Voice voice) {
    this.drafts = drafts;
    this.offices = offices;
    this.voice = voice;
  }

  /** Resolves them, sentence by sentence. */
  void resolve(List<Sentence> words, IntFunction<Sentence> parses, List<List<Mention>> sentences) {
    if (!sentences.isEmpty()) {
      findAuthor(words, sentences);
    }
    List<Mention> seen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      resolveSentence(words.get(i), new SentenceTree(parses, i), sentences.get(i), seen);
      if (sentences.get(i).stream().anyMatch(mention -> isSomebody(drafts.of(mention)))) {
        lastSentence = sentences.get(i);
        lastNumber = i;
      }
    }
  }

  /** Resolves the mentions of one sentence, and adds them to those seen before. */
  private void resolveSentence(
      Sentence words, SentenceTree tree, List<Mention> sentence, List<Mention> seen) {
    int before = seen.size();
    for (Mention mention : sentence) {
      if (mention.isCounterpart()) {
        resolveCounterpart(mention, seen, sentence);
      } else if (mention.kind() == Mention.Kind.OFFICE && !mention.isPlural()) {
        resolveOffice(words, mention, ownerOf(words, mention, seen, before), seen);
      } else if (mention.kind() == Mention.Kind.PERSON) {
        inferSender(words, mention, sentence);
      } else if (mention.kind() == Mention.Kind.ANAPHOR && !mention.isPlural()) {
        Optional<ActorDraft> meant =
            SPEAKERS.contains(words.token(mention.first()).form())
                ? speaker(words, sentence, seen)
                : antecedent(tree, mention, seen, before);
        meant.ifPresent(draft -> drafts.put(mention, draft));
      }
      seen.add(mention);
    }
  }

  private void resolveCounterpart(Mention mention, List<Mention> seen, List<Mention> sentence) {
    Optional<String> office = officeBefore(mention, seen);
    if (office.isEmpty()) {
      office = officeBefore(mention, sentence);
    }
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

  private Optional<String> officeBefore(Mention mention, List<Mention> candidates) {
    for (int i = candidates.size() - 1; i >= 0; i--) {
      Mention other = candidates.get(i);
      ActorDraft draft = drafts.of(other);
      boolean isOther =
          !other.equals(mention) && !other.isCounterpart() && other.kind() != Mention.Kind.PARTY;
      boolean isForeign =
          mention.affiliation() == null
              || other.affiliation() == null
              || !mention.affiliation().key().equals(other.affiliation().key());
      if (isOther && isForeign) {
        String office = draft != null && draft.office() != null ? draft.office() : other.office();
        if (office != null) {
          return Optional.of(office);
        }
      }
    }
    return Optional.empty();
  }

  /**
   * "the minister", "Türkiye's foreign minister": the last actor named that has the office and the
   * state.
   */
  private void resolveOffice(
      Sentence words, Mention mention, @Nullable Affiliation owner, List<Mention> seen) {
    String office = mention.office();
    if (office == null) {
      return;
    }
    boolean isOfHead = owner == null && mention.isDefinite() && office.equals(voice.office());
    ActorDraft beside = beside(words, mention, seen).orElse(null);
    if (isOfHead && (beside == null || !isAtHome(beside))) {
      Optional<ActorDraft> own = ownHead(office);
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
    if (mention.isDefinite() || owner != null) {
      for (ActorDraft draft : drafts.all()) {
        boolean isSame =
            draft.name() != null
                && draft.affiliation() != null
                && owner != null
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
    } else if (mention.isDefinite() && voice.speaker() != null) {
      ownHead(office).ifPresent(draft -> drafts.put(mention, draft));
    }
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
  private @Nullable Affiliation ownerOf(
      Sentence words, Mention mention, List<Mention> seen, int before) {
    if (mention.affiliation() != null) {
      return mention.affiliation();
    }
    Token first = words.token(mention.first());
    List<Mention> here = seen.subList(before, seen.size());
    if (first.form().equalsIgnoreCase("its")) {
      return Neighbours.state(here).orElse(null);
    }
    return first.tag().equals("PRP$")
        ? lastPerson(seen).map(ActorDraft::affiliation).orElse(null)
        : Neighbours.sender(words, mention, here).orElse(null);
  }

  /** "Brazil will send a special envoy, Paulo Nogueira": he is Brazil's. */
  private void inferSender(Sentence words, Mention mention, List<Mention> sentence) {
    ActorDraft draft = drafts.of(mention);
    if (draft != null && draft.affiliation() == null) {
      Neighbours.sender(words, mention, sentence)
          .ifPresent(sender -> draft.infer(null, null, sender));
    }
  }

  /**
   * "the President" of a government's own report, "the Foreign Minister" of its release, whom it
   * names later or not at all.
   */
  private Optional<ActorDraft> ownHead(String office) {
    Affiliation speaker = voice.speaker();
    if (speaker == null || !(voice.body() == null ? isOwn(office) : isHeadOfBody(office))) {
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

  private boolean isOwn(String office) {
    return Leaders.OWN.contains(office)
        || (voice.isRelease() && offices.findOffice(office).filter(Office::unique).isPresent());
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

  /**
   * Whom "he" or "him" means: "he" after a clause of the same sentence its subject, the first
   * person in it; as the first person of its sentence the subject of the last one that had any;
   * else the last person.
   */
  private Optional<ActorDraft> antecedent(
      SentenceTree tree, Mention pronoun, List<Mention> seen, int before) {
    List<ActorDraft> told =
        seen.stream().map(drafts::of).filter(Resolution::isSomebody).distinct().limit(2).toList();
    if (told.size() < 2) {
      // No tree is needed to choose from one.
      return told.stream().findFirst();
    }
    Optional<ActorDraft> last = lastPerson(seen);
    if (pronoun.first() == 0) {
      return lastSubject(tree).or(() -> last);
    }
    // "In a call with B, he said": nobody who only stands before the clause of "he".
    boolean isFirst =
        seen.subList(before, seen.size()).stream()
            .filter(mention -> isSomebody(drafts.of(mention)))
            .noneMatch(mention -> tree.isInClause(mention.head()));
    if (isFirst && tree.isMainSubject(pronoun.first())) {
      return lastSubject(tree).or(() -> last);
    }
    if (tree.isObject(pronoun.first())) {
      return otherThanSubject(tree, pronoun, seen, before).or(() -> last);
    }
    for (Mention mention : seen.subList(before, seen.size())) {
      ActorDraft draft = drafts.of(mention);
      if (isKnownPerson(draft) && tree.isToldOf(pronoun.first(), mention.head())) {
        return Optional.ofNullable(draft);
      }
    }
    for (Mention mention : seen.subList(before, seen.size())) {
      ActorDraft draft = drafts.of(mention);
      if (isSomebody(draft)
          && !mention.isPlural()
          && tree.isSubject(pronoun.first(), SentenceTree.ANY)
          && tree.isSubject(mention.head(), SentenceTree.ANY)) {
        return Optional.ofNullable(draft);
      }
    }
    return last;
  }

  /**
   * Whom "I" means: who says so in the same sentence, else whose statement the report is, else the
   * office whose release it is.
   */
  private Optional<ActorDraft> speaker(Sentence words, List<Mention> sentence, List<Mention> seen) {
    for (Mention mention : sentence) {
      ActorDraft draft = drafts.of(mention);
      if (isKnownPerson(draft) && Neighbours.isSpeaking(words, mention)) {
        return Optional.ofNullable(draft);
      }
    }
    if (author == null && Neighbours.isQuoted(words)) {
      return voice.isRelease() ? lastPerson(seen) : Optional.empty();
    }
    Affiliation self = voice.speaker();
    if (author == null && voice.isRelease() && self != null) {
      author = drafts.add();
      author.infer(voice.office(), level(voice.office()), self);
    }
    return Optional.ofNullable(author);
  }

  private @Nullable Level level(@Nullable String office) {
    return office == null ? null : offices.level(office);
  }

  /**
   * "Statement from President A", "Remarks by Minister B": whose words they are; else who stands
   * alone above the text.
   */
  private void findAuthor(List<Sentence> words, List<List<Mention>> sentences) {
    Sentence title = words.get(0);
    List<Mention> inTitle = sentences.get(0);
    if (!inTitle.isEmpty() && Neighbours.isStatementOf(title, inTitle.get(0))) {
      author = knownPerson(inTitle.get(0));
    }
    boolean hasByline =
        author == null
            && voice.isRelease()
            && words.size() > 1
            && Neighbours.isStatement(title)
            && !sentences.get(1).isEmpty()
            && Neighbours.isByline(words.get(1), sentences.get(1).get(0));
    if (hasByline) {
      author = knownPerson(sentences.get(1).get(0));
    }
  }

  /**
   * The person who is the subject of the main verb of the last sentence that had any: whom "He"
   * begins with.
   */
  private Optional<ActorDraft> lastSubject(SentenceTree tree) {
    for (Mention mention : lastSentence) {
      ActorDraft draft = drafts.of(mention);
      if (isSomebody(draft) && tree.of(lastNumber).isMainSubject(mention.head())) {
        return Optional.ofNullable(draft);
      }
    }
    return Optional.empty();
  }

  /** "A telephoned him": the last person but A. */
  private Optional<ActorDraft> otherThanSubject(
      SentenceTree tree, Mention pronoun, List<Mention> seen, int before) {
    Set<ActorDraft> doers = new HashSet<>();
    for (Mention mention : seen.subList(before, seen.size())) {
      ActorDraft draft = drafts.of(mention);
      if (draft != null && tree.isSubjectOfSame(mention.head(), pronoun.first())) {
        doers.add(draft);
      }
    }
    for (int i = seen.size() - 1; i >= 0; i--) {
      ActorDraft draft = drafts.of(seen.get(i));
      if (isKnownPerson(draft) && !doers.contains(draft)) {
        return Optional.ofNullable(draft);
      }
    }
    return Optional.empty();
  }

  private Optional<ActorDraft> lastPerson(List<Mention> seen) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      ActorDraft draft = drafts.of(seen.get(i));
      if (isKnownPerson(draft)) {
        return Optional.ofNullable(draft);
      }
    }
    return Optional.empty();
  }

  private @Nullable ActorDraft knownPerson(Mention mention) {
    ActorDraft draft = drafts.of(mention);
    return isKnownPerson(draft) ? draft : null;
  }

  /** A person, or an office of a state that one person holds: "the President" of a release. */
  private static boolean isSomebody(@Nullable ActorDraft draft) {
    return draft != null
        && draft.affiliation() != null
        && (draft.name() != null || draft.office() != null);
  }

  private static boolean isKnownPerson(@Nullable ActorDraft draft) {
    return draft != null && draft.name() != null && draft.affiliation() != null;
  }
}
