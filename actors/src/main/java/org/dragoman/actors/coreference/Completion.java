package org.dragoman.actors.coreference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.holder.Term;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.actors.office.Offices;
import org.dragoman.codebook.Level;
import org.dragoman.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Adds what is known of the actors beside what their own mentions tell: from the list of
 * office-holders, from others in the same sentence, from the outlet's own state.
 */
final class Completion {

  /** What some states call their foreign minister. */
  private static final Set<String> FOREIGN_MINISTERS =
      Set.of("external affairs minister", "foreign secretary", "secretary of state");

  /** How offices begin that somebody held before. */
  private static final String FORMER = "former ";

  private final Drafts drafts;
  private final Offices offices;
  private final OfficeHolders holders;
  private final @Nullable LocalDate published;
  private final Voice voice;
  private final @Nullable String home;

  Completion(
      Drafts drafts,
      Offices offices,
      OfficeHolders holders,
      @Nullable LocalDate published,
      Voice voice) {
    this.drafts = drafts;
    this.offices = offices;
    this.holders = holders;
    this.published = published;
    this.voice = voice;
    this.home = voice.home();
  }

  /** Completes them, after all names have been gathered. */
  void complete(List<Sentence> words, IntFunction<Sentence> parses, List<List<Mention>> sentences) {
    StatesBeside beside = new StatesBeside(drafts, holders, voice);
    NewHolders newHolders = new NewHolders(drafts);
    SpeakingStates speaking = new SpeakingStates(drafts);
    for (int i = 0; i < sentences.size(); i++) {
      beside.complete(words.get(i), sentences.get(i));
      newHolders.complete(words.get(i), sentences.get(i));
    }
    completeFromHolders();
    completeFromAnyDay();
    if (published == null) {
      new UndatedNames(drafts, holders).complete(sentences);
    }
    PersonsOffices owned = new PersonsOffices(drafts);
    for (int i = 0; i < sentences.size(); i++) {
      owned.complete(words.get(i), sentences.get(i));
    }
    Missions missions = new Missions(drafts);
    sentences.forEach(missions::complete);
    new VisitedHosts(drafts, home).complete(words, sentences);
    for (int i = 0; i < sentences.size(); i++) {
      completeLeaders(words.get(i), sentences.get(i));
      shareAffiliations(words.get(i), sentences.get(i));
      completeFromScene(words.get(i), sentences.get(i));
      if (home == null) {
        speaking.complete(new SentenceTree(parses, i), sentences.get(i));
      }
    }
    new HomeOfficials(drafts, offices, holders, voice).complete();
    for (int i = 0; i < sentences.size(); i++) {
      nameGovernments(words.get(i), sentences.get(i));
    }
  }

  private void completeFromHolders() {
    LocalDate day = published;
    for (ActorDraft draft : drafts.all()) {
      String name = draft.name();
      if (name == null || day == null || (draft.affiliation() != null && draft.office() != null)) {
        continue;
      }
      List<Term> terms = new ArrayList<>(terms(draft, name, day));
      // who is prime minister and minister of defence is known as the former
      terms.sort(this::byPrecedence);
      for (Term term : terms) {
        if (fits(draft, term)) {
          draft.infer(term.office(), offices.level(term.office()), affiliation(term));
          break;
        }
      }
    }
  }

  private int byPrecedence(Term one, Term other) {
    Level left = offices.level(one.office());
    Level right = offices.level(other.office());
    if (left == right || left == null || right == null) {
      return Boolean.compare(left == null, right == null);
    }
    return Level.higher(left, right) == left ? -1 : 1;
  }

  /**
   * "President Barack Obama" in a text of another time: president of one state alone; in a text
   * without a day the surname will do.
   */
  private void completeFromAnyDay() {
    for (ActorDraft draft : drafts.all()) {
      String name = draft.name();
      String office = draft.office();
      if (name == null || office == null || draft.affiliation() != null) {
        continue;
      }
      Set<Affiliation> states =
          (published == null ? holders.listNamesakes(name) : holders.listTerms(name))
              .stream()
                  .filter(term -> isHeld(term, office))
                  .map(Completion::affiliation)
                  .collect(Collectors.toSet());
      if (states.size() == 1) {
        draft.infer(null, null, states.iterator().next());
      }
    }
  }

  /** Whether somebody told with an office held it in this term; "former": before the report. */
  private boolean isHeld(Term term, String office) {
    boolean isFormer = office.startsWith(FORMER) && isOver(term);
    String held = isFormer ? office.substring(FORMER.length()) : office;
    return offices.normal(term.office()).equals(offices.normal(held));
  }

  private boolean isOver(Term term) {
    LocalDate day = published;
    return day == null || term.ends().isBefore(day);
  }

  /** Whom the name alone tells; else whom it tells with the office beside it. */
  private List<Term> terms(ActorDraft draft, String name, LocalDate day) {
    List<Term> terms = holders.findTerms(name, day);
    return terms.isEmpty() && draft.office() != null
        ? holders.findTerms(name, day, term -> fits(draft, term))
        : terms;
  }

  /** "an IMF team led by Ana Silva": she is the IMF's. */
  private void completeLeaders(Sentence words, List<Mention> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      // "a delegation of the U.S. Congress led by …": the body is of the team.
      boolean isBetween =
          i > 1
              && sentence.get(i - 1).kind() == Mention.Kind.PARTY
              && sentence.get(i - 1).affiliation() == null
              && !"delegation".equals(sentence.get(i - 1).body());
      Mention team = sentence.get(isBetween ? i - 2 : i - 1);
      ActorDraft leader = drafts.of(sentence.get(i));
      boolean isTeam =
          team.body() != null || (team.kind() == Mention.Kind.OFFICE && team.isPlural());
      if (isTeam
          && leader != null
          && leader.affiliation() == null
          && Neighbours.isLedBy(words, team, sentence.get(i))) {
        leader.infer(null, null, ofTeam(words, team, sentence));
      }
    }
  }

  /** Whose a team is: its own, or that of the state that sends it. */
  private static @Nullable Affiliation ofTeam(
      Sentence words, Mention team, List<Mention> sentence) {
    return team.affiliation() != null
        ? team.affiliation()
        : Neighbours.sender(words, team, sentence).orElse(null);
  }

  /** "U.S. President Biden and Vice President Harris": the second has the first one's state. */
  private void shareAffiliations(Sentence parse, List<Mention> sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      Mention left = sentence.get(i - 1);
      Mention right = sentence.get(i);
      ActorDraft known = drafts.of(left);
      Affiliation affiliation = known == null ? left.affiliation() : known.affiliation();
      ActorDraft unknown = drafts.of(right);
      boolean isGroup =
          left.isPlural()
              && left.name() == null
              && right.name() != null
              && !Neighbours.isIncluding(parse, left, right);
      // "members of Argentina's administration, including Minister B"
      boolean isGovernment =
          "government".equals(left.body()) && Neighbours.isIncluding(parse, left, right);
      boolean areOffices =
          (left.office() != null || isGovernment) && right.office() != null && !isGroup;
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

  /** "Adviser A, Ukrainian Minister B, and the EU's C": each of another party, A as well. */
  private boolean isMixed(Sentence parse, List<Mention> sentence, int index) {
    ActorDraft known = drafts.of(sentence.get(index));
    ActorDraft next = index + 1 < sentence.size() ? drafts.of(sentence.get(index + 1)) : null;
    return known != null
        && next != null
        && isInList(parse, sentence, index + 1)
        && known.affiliation() != null
        && next.affiliation() != null
        && !known.affiliation().equals(next.affiliation());
  }

  /** "Secretary A, Minister B, and Indian Minister C": in a list of three, the last one tells. */
  private void shareBackwards(Sentence parse, List<Mention> sentence, int index) {
    ActorDraft known = drafts.of(sentence.get(index));
    ActorDraft unknown = drafts.of(sentence.get(index - 1));
    boolean isLong =
        isInList(parse, sentence, index)
            && (isInList(parse, sentence, index - 1)
                || (index + 1 < sentence.size() && isInList(parse, sentence, index + 1)));
    boolean isShared = isLong && !isMixed(parse, sentence, index);
    if (isShared && known != null && unknown != null && unknown.affiliation() == null) {
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
      ActorDraft draft = drafts.of(mention);
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
    ActorDraft draft = drafts.of(first);
    boolean isNext = first.first() - place.last() <= 2;
    if (isNext && draft != null && draft.office() != null && first.affiliation() == null) {
      draft.infer(null, null, host);
    }
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
                  ActorDraft draft = drafts.add();
                  draft.infer(null, null, affiliation);
                  drafts.put(mention, draft);
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
            .map(Completion::affiliation);
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
        || (office.equals("prince") && draft.name() != null && draft.name().indexOf(' ') > 0)
        || office.equals("minister");
  }

  static Affiliation affiliation(Term term) {
    String state = term.state();
    return state != null ? Affiliation.state(state) : Affiliation.organization(term.party());
  }
}
