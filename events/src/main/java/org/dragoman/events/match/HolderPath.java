package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/** Those who a noun's verb says have the contact: "<i>Fidan</i> held talks". */
final class HolderPath {

  private static final Set<String> ANNOUNCING =
      Set.of("announce", "appoint", "designate", "name", "select");

  private static final Set<String> MEANS = Set.of("by", "over", "on", "via", "through");

  private static final Set<String> EFFORTS = WordLists.bundled("support.tsv").of("efforts");
  private static final Set<String> REVIVING = WordLists.bundled("support.tsv").of("reviving");

  private final Occurrence told;
  private final SentenceScene scene;
  private final Clauses clauses;
  private final Token trigger;

  private final Frame frame;
  private final Optional<Support> support;

  HolderPath(Occurrence told) {
    this.told = told;
    this.scene = told.scene();
    this.clauses = told.clauses();
    this.trigger = told.trigger();
    this.frame = told.frame();
    this.support = told.support();
  }

  List<Token> tokens(boolean isShort) {
    List<Token> leaders = Attendance.leaders(clauses, trigger);
    if (!leaders.isEmpty()) {
      return leaders;
    }
    if (support.isEmpty() || TopicsOfTalks.isTopic(clauses, trigger)) {
      return List.of();
    }
    if (frame.is(Frame.Trait.MEANS)) {
      return isMeans(support.get()) ? speakersAndHearers(support.get().verb()) : List.of();
    }
    boolean isWithStops = told.isJourney() && support.get().preposition().equals("with");
    if (isWithStops) {
      return isShort ? clauses.subjects(support.get().verb()) : List.of();
    }
    if (told.isSession()) {
      List<Token> attending =
          new ArrayList<>(Attendance.of(scene, trigger, support.get(), isShort));
      if (SupportWords.ASKING.contains(support.get().preposition())) {
        attending.addAll(askers(support.get().verb()));
      }
      return attending;
    }
    if (isOfEffort(support.get().verb())) {
      return List.of();
    }
    if (told.isJourney() && isShort && isAheadOfJourney()) {
      return clauses.subjects(support.get().verb());
    }
    if (told.isJourney()
        && Attendance.DELEGATIONS.contains(trigger.lemma())
        && ANNOUNCING.contains(support.get().verb().lemma())) {
      // "announces a delegation to Oslo": who goes is told elsewhere
      return List.of();
    }
    boolean isOwnJourney = told.isJourney() && support.get().link() == Support.Link.CIRCUMSTANCE;
    List<Token> holders = new ArrayList<>(support.get().holders(isShort));
    if (SupportWords.OFFERING.contains(support.get().verb().lemma())) {
      holders.addAll(support.get().reached());
    }
    if (SupportWords.ASKING.contains(support.get().preposition())) {
      holders.addAll(askers(support.get().verb()));
    }
    if (isOwnJourney) {
      // "A met with B during a trip to C": B does not travel.
      holders.removeAll(clauses.after(support.get().verb(), "with"));
    } else if (isShort) {
      support.get().spokenTo().stream().filter(scene::isPerson).forEach(holders::add);
    }
    return holders;
  }

  /**
   * "met the rebels in an effort to revive negotiations with Manila": whose they are is not told.
   */
  private boolean isOfEffort(Token verb) {
    return trigger.tag().equals("NNS")
        && verb.tag().equals("VB")
        && REVIVING.contains(verb.lemma())
        && !clauses.isRoot(verb)
        && EFFORTS.contains(clauses.above(verb).lemma())
        && clauses.above(verb).relation().equals("pobj");
  }

  /** "met A ahead of a trip to Oslo": who met A will travel; of two it is not told who. */
  private boolean isAheadOfJourney() {
    Token at = clauses.above(trigger);
    boolean isAhead =
        at.lemma().equals("before")
            || (at.lemma().equals("of") && clauses.above(at).lemma().equals("ahead"));
    return trigger.relation().equals("pobj")
        && isAhead
        && Attendance.ENCOUNTER.contains(support.orElseThrow().verb().lemma())
        && !clauses.isPassive(support.orElseThrow().verb())
        && clauses.dependents(trigger, "det").stream().anyMatch(word -> word.lemma().equals("a"))
        && clauses.subjects(support.orElseThrow().verb()).size() == 1;
  }

  /** "turned down a request by B for a meeting": B, who has asked for it. */
  private List<Token> askers(Token verb) {
    List<Token> askers = new ArrayList<>();
    for (Token request : clauses.dependents(verb, "dobj", "nsubjpass")) {
      if (SupportWords.REQUESTS.contains(request.lemma())) {
        askers.addAll(clauses.after(request, "by"));
        askers.addAll(clauses.after(request, "from"));
        askers.addAll(clauses.possessors(request));
        askers.addAll(clauses.after(trigger, "from"));
      }
    }
    return askers;
  }

  /** "by phone", "over the telephone", however far off the verb. */
  private static boolean isMeans(Support support) {
    return support.link() == Support.Link.CIRCUMSTANCE && MEANS.contains(support.preposition());
  }

  private List<Token> speakersAndHearers(Token verb) {
    List<Token> all = new ArrayList<>(clauses.subjects(verb));
    all.addAll(clauses.objects(verb));
    all.addAll(clauses.after(verb, "with"));
    return all;
  }
}
