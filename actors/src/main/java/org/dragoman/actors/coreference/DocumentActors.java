package org.dragoman.actors.coreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.holder.Term;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.office.Office;
import org.dragoman.actors.office.Offices;
import org.dragoman.codebook.Level;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/**
 * The actors of one document. Names are gathered over the whole text first; then offices alone,
 * "his counterpart" and "he" are resolved in reading order. What the text leaves out, the list of
 * office-holders completes as of the day of publication; it never overrules the text.
 */
public final class DocumentActors {

  /** Heads that some states have and others have not. */
  private static final Set<String> HEADS =
      Set.of(
          "president", "vice president", "prime minister", "chancellor", "king", "queen", "emir");

  /** What some states call their foreign minister. */
  private static final Set<String> FOREIGN_MINISTERS =
      Set.of("external affairs minister", "foreign secretary", "secretary of state");

  private final Offices offices;
  private final OfficeHolders holders;
  private final @Nullable LocalDate published;
  private final @Nullable String home;
  private final List<ActorDraft> drafts = new ArrayList<>();
  private final Map<Mention, ActorDraft> byMention = new HashMap<>();

  /** The mentions of the sentence before the one that is read. */
  private List<Mention> lastSentence = List.of();

  private @Nullable ActorDraft author;

  private DocumentActors(
      Offices offices,
      OfficeHolders holders,
      @Nullable LocalDate published,
      @Nullable String home) {
    this.offices = offices;
    this.holders = holders;
    this.published = published;
    this.home = home;
  }

  /**
   * Resolves the mentions of a document.
   *
   * @param words the sentences, tagged and not parsed
   * @param parses gives a sentence, by its number, with its tree; asked for few
   * @param sentences the mentions, sentence by sentence
   * @param published the day of publication; null when unknown
   * @param home the alpha-3 code of the state whose officials the outlet names without saying so;
   *     null when unknown
   */
  public static DocumentActors of(
      List<Sentence> words,
      IntFunction<Sentence> parses,
      List<List<Mention>> sentences,
      Offices offices,
      OfficeHolders holders,
      @Nullable LocalDate published,
      @Nullable String home) {
    DocumentActors actors = new DocumentActors(offices, holders, published, home);
    sentences.forEach(actors::gatherNames);
    actors.completeFromHolders();
    for (int i = 0; i < sentences.size(); i++) {
      Tree tree = new Tree(parses, i);
      actors.completeLeaders(words.get(i), sentences.get(i));
      actors.shareAffiliations(words.get(i), sentences.get(i));
      actors.completeFromScene(words.get(i), sentences.get(i));
      actors.completeFromMinistry(tree, sentences.get(i));
    }
    actors.completeFromHome();
    for (int i = 0; i < sentences.size(); i++) {
      actors.nameGovernments(words.get(i), sentences.get(i));
    }
    if (!sentences.isEmpty()) {
      actors.findAuthor(words.get(0), sentences.get(0));
    }
    List<Mention> seen = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      actors.resolveOffices(words.get(i), new Tree(parses, i), sentences.get(i), seen);
      actors.lastSentence = sentences.get(i);
    }
    return actors;
  }

  /** The actor that a mention means; empty for a bare party and for what cannot be resolved. */
  public Optional<Actor> findActor(Mention mention) {
    return Optional.ofNullable(byMention.get(mention)).map(ActorDraft::actor);
  }

  private void gatherNames(List<Mention> sentence) {
    for (Mention mention : sentence) {
      String name = mention.name();
      if (name == null) {
        continue;
      }
      ActorDraft draft = findNamed(name, mention).orElseGet(this::newDraft);
      draft.add(mention);
      byMention.put(mention, draft);
    }
  }

  /** Of several who share a name the one with the office told, else the last. */
  private Optional<ActorDraft> findNamed(String name, Mention mention) {
    ActorDraft found = null;
    boolean isExact = false;
    for (ActorDraft draft : drafts) {
      if (draft.isNamed(name)
          && (draft.mayBelongTo(mention.affiliation()) || draft.mayChair(mention))) {
        boolean isInOffice = mention.office() != null && mention.office().equals(draft.office());
        if (isInOffice || !isExact) {
          found = draft;
        }
        isExact |= isInOffice;
      }
    }
    return Optional.ofNullable(found);
  }

  private ActorDraft newDraft() {
    ActorDraft draft = new ActorDraft(drafts.size());
    drafts.add(draft);
    return draft;
  }

  /** "U.S. President Biden and Vice President Harris": the second has the first one's state. */
  private void shareAffiliations(Sentence parse, List<Mention> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Mention left = sentence.get(i - 1);
      Mention right = sentence.get(i);
      ActorDraft known = byMention.get(left);
      Affiliation affiliation = known == null ? left.affiliation() : known.affiliation();
      ActorDraft unknown = byMention.get(right);
      boolean isGroup =
          left.isPlural()
              && left.name() == null
              && right.name() != null
              && !Neighbours.isIncluding(parse, left, right);
      boolean areOffices = left.office() != null && right.office() != null && !isGroup;
      if (affiliation != null
          && unknown != null
          && areOffices
          && unknown.affiliation() == null
          && isInList(parse, sentence, i)) {
        unknown.infer(null, null, affiliation);
      }
    }
    for (int i = sentence.size() - 1; i > 1; i--) {
      shareBackwards(parse, sentence, i);
    }
  }

  /** "Secretary A, Minister B, and Indian Minister C": in a list of three, the last one tells. */
  private void shareBackwards(Sentence parse, List<Mention> sentence, int index) {
    ActorDraft known = byMention.get(sentence.get(index));
    ActorDraft unknown = byMention.get(sentence.get(index - 1));
    boolean isLong =
        isInList(parse, sentence, index)
            && (isInList(parse, sentence, index - 1)
                || (index + 1 < sentence.size() && isInList(parse, sentence, index + 1)));
    if (isLong && known != null && unknown != null && unknown.affiliation() == null) {
      Affiliation affiliation = known.affiliation();
      boolean areOffices = known.office() != null && unknown.office() != null;
      if (areOffices && affiliation != null && affiliation.country() != null) {
        unknown.infer(null, null, affiliation);
      }
    }
  }

  /** Whether the mention at {@code index} stands in a list with the one before it. */
  private static boolean isInList(Sentence parse, List<Mention> sentence, int index) {
    Mention left = sentence.get(index - 1);
    Mention right = sentence.get(index);
    if (!Neighbours.areListed(parse, left, right)) {
      return false;
    }
    boolean goesOn =
        index + 1 < sentence.size() && Neighbours.areListed(parse, right, sentence.get(index + 1));
    return goesOn || Neighbours.isClosed(parse, left, right);
  }

  /** "an IMF team led by Ana Silva": she is the IMF's. */
  private void completeLeaders(Sentence words, List<Mention> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Mention team = sentence.get(i - 1);
      ActorDraft leader = byMention.get(sentence.get(i));
      boolean isTeam = team.kind() == Mention.Kind.PARTY && team.body() != null;
      if (isTeam
          && leader != null
          && leader.affiliation() == null
          && Neighbours.isLedBy(words, team, sentence.get(i))) {
        leader.infer(null, null, team.affiliation());
      }
    }
  }

  /** At a stop abroad, the official whom the traveller meets is the host's. */
  private void completeFromScene(Sentence parse, List<Mention> sentence) {
    Affiliation host = Neighbours.scene(parse, sentence).orElse(null);
    if (host != null && home == null) {
      completeFromFront(sentence, host);
    }
    if (host == null || home == null || home.equals(host.country())) {
      return;
    }
    boolean hasTraveller = false;
    for (Mention mention : sentence) {
      ActorDraft draft = byMention.get(mention);
      if (draft != null && hasTraveller && draft.office() != null) {
        draft.infer(null, null, host);
      }
      hasTraveller |= mention.kind() != Mention.Kind.PARTY;
    }
  }

  /** "In Peru, the prime minister cancelled …": the first official behind the state is its own. */
  private void completeFromFront(List<Mention> sentence, Affiliation host) {
    if (sentence.size() < 2) {
      return;
    }
    Mention place = sentence.get(0);
    Mention first = sentence.get(1);
    ActorDraft draft = byMention.get(first);
    boolean isNext = first.first() - place.last() <= 2;
    if (isNext && draft != null && draft.office() != null && first.affiliation() == null) {
      draft.infer(null, null, host);
    }
  }

  /** "Peru's foreign ministry said that President Campos …": the president is Peru's. */
  private void completeFromMinistry(Tree tree, List<Mention> sentence) {
    if (sentence.isEmpty() || home != null) {
      return;
    }
    Mention speaker = sentence.get(0);
    Affiliation affiliation = speaker.affiliation();
    boolean isBody =
        speaker.kind() == Mention.Kind.PARTY
            && speaker.body() != null
            && !Mention.ADJECTIVE.equals(speaker.body());
    if (!isBody || affiliation == null || affiliation.country() == null) {
      return;
    }
    for (Mention mention : sentence) {
      ActorDraft draft = byMention.get(mention);
      if (draft != null && isOfHome(draft) && tree.isSubject(speaker.head(), "nsubj"::equals)) {
        draft.infer(null, null, affiliation);
      }
    }
  }

  private void completeFromHolders() {
    LocalDate day = published;
    for (ActorDraft draft : drafts) {
      String name = draft.name();
      if (name == null || day == null || (draft.affiliation() != null && draft.office() != null)) {
        continue;
      }
      for (Term term : holders.findTerms(name, day)) {
        if (fits(draft, term)) {
          draft.infer(term.office(), level(term.office()), affiliation(term));
          break;
        }
      }
    }
  }

  private void completeFromHome() {
    for (ActorDraft draft : drafts) {
      String office = draft.office();
      if (draft.affiliation() == null
          && office != null
          && home != null
          && isOfHome(draft)
          && mayHave(home, office)) {
        draft.infer(null, null, Affiliation.state(home));
      }
    }
  }

  /** A text from Washington that names a prime minister means another state's. */
  private boolean mayHave(String state, String office) {
    return !HEADS.contains(office) || holders.hasOffice(office, state);
  }

  /** "the Obama administration": that of the state whose head he is. */
  private void nameGovernments(Sentence words, List<Mention> sentence) {
    for (Mention mention : sentence) {
      int before = mention.first() - 1;
      boolean isUnowned =
          "government".equals(mention.body()) && mention.affiliation() == null && before >= 0;
      if (isUnowned && words.token(before).tag().startsWith("NNP")) {
        headNamed(words.token(before).form())
            .ifPresent(
                affiliation -> {
                  ActorDraft draft = newDraft();
                  draft.infer(null, null, affiliation);
                  byMention.put(mention, draft);
                });
      }
    }
  }

  private Optional<Affiliation> headNamed(String surname) {
    LocalDate day = published;
    return day == null
        ? Optional.empty()
        : holders.findTerms(surname, day).stream()
            .filter(term -> term.state() != null)
            .findFirst()
            .map(DocumentActors::affiliation);
  }

  /** An office that every state has, told without a state, is one of the outlet's own. */
  private static boolean isOfHome(ActorDraft draft) {
    Level level = draft.level();
    return level != null && level != Level.ORGANIZATION_HEAD && level != Level.LEGISLATOR;
  }

  private boolean fits(ActorDraft draft, Term term) {
    Affiliation affiliation = draft.affiliation();
    if (affiliation != null && !affiliation.key().equals(affiliation(term).key())) {
      return false;
    }
    String office = draft.office() == null ? null : offices.normal(draft.office());
    boolean areForeign =
        "foreign minister".equals(office) && FOREIGN_MINISTERS.contains(term.office());
    return office == null
        || affiliation != null
        || areForeign
        || term.office().equals(office)
        || office.contains(term.office())
        || term.office().contains(office)
        || office.equals("leader")
        || office.equals("minister");
  }

  private static Affiliation affiliation(Term term) {
    String state = term.state();
    return state != null ? Affiliation.state(state) : Affiliation.organization(term.party());
  }

  private @Nullable Level level(String office) {
    return offices.findOffice(offices.normal(office)).map(Office::level).orElse(null);
  }

  /** Resolves the mentions of one sentence, and adds them to those seen before. */
  private void resolveOffices(
      Sentence words, Tree tree, List<Mention> sentence, List<Mention> seen) {
    int before = seen.size();
    for (Mention mention : sentence) {
      if (mention.isCounterpart()) {
        resolveCounterpart(mention, seen, sentence);
      } else if (mention.kind() == Mention.Kind.OFFICE && !mention.isPlural()) {
        resolveOffice(mention, ownerOf(words, mention, seen), seen);
      } else if (mention.kind() == Mention.Kind.ANAPHOR && !mention.isPlural()) {
        Optional<ActorDraft> meant =
            words.token(mention.first()).form().equals("I")
                ? speaker(words, sentence)
                : antecedent(tree, mention, seen, before);
        meant.ifPresent(draft -> byMention.put(mention, draft));
      }
      seen.add(mention);
    }
  }

  private void resolveCounterpart(Mention mention, List<Mention> seen, List<Mention> sentence) {
    Optional<String> office = officeBefore(mention, seen);
    if (office.isEmpty()) {
      office = officeBefore(mention, sentence);
    }
    ActorDraft draft = byMention.computeIfAbsent(mention, m -> newDraft());
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
        level(office),
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
      ActorDraft draft = byMention.get(other);
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
  private void resolveOffice(Mention mention, @Nullable Affiliation owner, List<Mention> seen) {
    String office = mention.office();
    if (office == null) {
      return;
    }
    for (int i = seen.size() - 1; i >= 0; i--) {
      ActorDraft draft = byMention.get(seen.get(i));
      if (draft != null
          && draft.mayBelongTo(owner)
          && isHeldBy(office, draft, owner != null, mention.isDefinite())) {
        byMention.put(mention, draft);
        return;
      }
    }
    if (mention.isDefinite() || owner != null) {
      for (ActorDraft draft : drafts) {
        boolean isSame =
            draft.name() != null
                && draft.affiliation() != null
                && owner != null
                && draft.mayBelongTo(owner)
                && office.equals(draft.office());
        if (isSame) {
          byMention.put(mention, draft);
          return;
        }
      }
    }
    if (owner != null) {
      ActorDraft draft = newDraft();
      draft.add(mention);
      draft.infer(null, null, owner);
      byMention.put(mention, draft);
    } else if (mention.isDefinite() && home != null) {
      ownHead(office).ifPresent(draft -> byMention.put(mention, draft));
    }
  }

  /** Whose office it is: of the state told with it, else, for "his minister", that of the owner. */
  private @Nullable Affiliation ownerOf(Sentence words, Mention mention, List<Mention> seen) {
    boolean isOwned =
        mention.affiliation() == null && words.token(mention.first()).tag().equals("PRP$");
    return isOwned
        ? lastPerson(seen).map(ActorDraft::affiliation).orElse(null)
        : mention.affiliation();
  }

  /** "the President" of a government's own report, whom it names later or not at all. */
  private Optional<ActorDraft> ownHead(String office) {
    boolean isHead = Set.of("president", "vice president", "prime minister").contains(office);
    if (!isHead || home == null) {
      return Optional.empty();
    }
    for (ActorDraft draft : drafts) {
      boolean isSame =
          office.equals(draft.office())
              && draft.affiliation() != null
              && home.equals(draft.affiliation().country());
      if (isSame) {
        return Optional.of(draft);
      }
    }
    ActorDraft unnamed = newDraft();
    unnamed.infer(office, level(office), Affiliation.state(home));
    return Optional.of(unnamed);
  }

  private boolean isHeldBy(String office, ActorDraft draft, boolean isOwned, boolean isDefinite) {
    String held = draft.office();
    if (held == null) {
      return false;
    }
    if (offices.normal(held).equals(offices.normal(office))) {
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
   * person in it; else the last person.
   */
  private Optional<ActorDraft> antecedent(
      Tree tree, Mention pronoun, List<Mention> seen, int before) {
    Optional<ActorDraft> last = lastPerson(seen);
    if (last.isEmpty() || pronoun.first() == 0) {
      return last.isEmpty() ? last : lastSubject(tree).or(() -> last);
    }
    for (Mention mention : seen.subList(before, seen.size())) {
      ActorDraft draft = byMention.get(mention);
      if (isKnownPerson(draft) && tree.isToldOf(pronoun.first(), mention.head())) {
        return Optional.ofNullable(draft);
      }
    }
    for (Mention mention : seen.subList(before, seen.size())) {
      ActorDraft draft = byMention.get(mention);
      if (isKnownPerson(draft)
          && tree.isSubject(pronoun.first(), Tree.ANY)
          && tree.isSubject(mention.head(), Tree.ANY)) {
        return Optional.ofNullable(draft);
      }
    }
    return last;
  }

  /** Whom "I" means: who says so in the same sentence, else whose statement the report is. */
  private Optional<ActorDraft> speaker(Sentence words, List<Mention> sentence) {
    for (Mention mention : sentence) {
      ActorDraft draft = byMention.get(mention);
      if (isKnownPerson(draft) && Neighbours.isSpeaking(words, mention)) {
        return Optional.ofNullable(draft);
      }
    }
    return Optional.ofNullable(author);
  }

  /** "Statement from President A", "Remarks by Minister B": whose words they are. */
  private void findAuthor(Sentence title, List<Mention> sentence) {
    if (!sentence.isEmpty() && Neighbours.isStatementOf(title, sentence.get(0))) {
      ActorDraft first = byMention.get(sentence.get(0));
      author = isKnownPerson(first) ? first : null;
    }
  }

  /** The person who is the subject of the last sentence's main verb: whom "He" begins with. */
  private Optional<ActorDraft> lastSubject(Tree tree) {
    for (Mention mention : lastSentence) {
      ActorDraft draft = byMention.get(mention);
      if (isKnownPerson(draft) && tree.before().isMainSubject(mention.head())) {
        return Optional.ofNullable(draft);
      }
    }
    return Optional.empty();
  }

  private Optional<ActorDraft> lastPerson(List<Mention> seen) {
    for (int i = seen.size() - 1; i >= 0; i--) {
      ActorDraft draft = byMention.get(seen.get(i));
      if (isKnownPerson(draft)) {
        return Optional.ofNullable(draft);
      }
    }
    return Optional.empty();
  }

  private static boolean isKnownPerson(@Nullable ActorDraft draft) {
    return draft != null && draft.name() != null && draft.affiliation() != null;
  }

  /** The tree of a sentence, which is grown only where something hangs on it. */
  private record Tree(IntFunction<Sentence> parses, int number) {

    static final Predicate<String> ANY = relation -> relation.startsWith("nsubj");

    boolean isSubject(int token, Predicate<String> relation) {
      return relation.test(parses.apply(number).token(token).relation());
    }

    /** "to see A when he visits": the clause is on an infinitive or gerund, and A its object. */
    boolean isToldOf(int pronoun, int person) {
      Sentence sentence = parses.apply(number);
      Token subject = sentence.token(pronoun);
      if (!ANY.test(subject.relation()) || subject.head() < 0) {
        return false;
      }
      Token clause = sentence.token(subject.head());
      if (!clause.relation().equals("advcl") || clause.head() < 0) {
        return false;
      }
      Token verb = sentence.token(clause.head());
      Token object = sentence.token(person);
      return object.relation().equals("dobj")
          && object.head() == verb.index()
          && sentence.tokens().stream()
              .noneMatch(t -> t.head() == verb.index() && ANY.test(t.relation()));
    }

    Tree before() {
      return new Tree(parses, number - 1);
    }

    boolean isMainSubject(int token) {
      Sentence sentence = parses.apply(number);
      Token word = sentence.token(token);
      return ANY.test(word.relation())
          && word.head() >= 0
          && sentence.token(word.head()).head() < 0;
    }
  }
}
