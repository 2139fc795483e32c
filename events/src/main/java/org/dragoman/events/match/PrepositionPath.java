package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * What stands behind a preposition of the trigger, or of a word beside it: "sent a letter to", "a
 * visit to Oslo of the king".
 */
final class PrepositionPath {

  /** Verbs whose agent brings others together and is no party like them. */
  private static final Set<String> MEDIATING = WordLists.bundled("mediation.tsv").of("mediating");

  private static final Set<String> DISCUSSING = WordLists.bundled("status.tsv").of("discussing");

  private static final Set<String> TIMES = Set.of("day", "hour", "month", "time", "week", "year");

  private static final Set<String> PREDICATES = Set.of("due", "away");
  private static final Set<String> HONOUR = Set.of("honour", "honor");

  private final Occurrence told;
  private final SentenceScene scene;
  private final Clauses clauses;
  private final Token trigger;
  private final Optional<Support> support;

  PrepositionPath(Occurrence told) {
    this.told = told;
    this.scene = told.scene();
    this.clauses = told.clauses();
    this.trigger = told.trigger();
    this.support = told.support();
  }

  /**
   * "sent a letter to", "led a delegation to": the phrase may hang on the verb that carries the
   * noun.
   */
  List<Token> after(String word) {
    List<Token> found = found(word);
    return word.equals("with")
        ? found.stream().filter(with -> !Bystanders.isOne(scene, with)).toList()
        : found;
  }

  private List<Token> found(String word) {
    if (word.equals("with") && isDiscussed()) {
      return List.of();
    }
    if (word.equals("presence")) {
      return witnesses();
    }
    List<Token> own = new ArrayList<>(clauses.after(trigger, word));
    if (word.equals("with")) {
      own.addAll(partakers());
    }
    if (word.equals("for")) {
      own.addAll(honoured());
    }
    if (own.isEmpty()) {
      own.addAll(behindPredicate(word));
    }
    if (own.isEmpty() && word.equals("from")) {
      own.addAll(behindQuantity(word));
    }
    if (own.isEmpty()) {
      own.addAll(behindPlace(word));
    }
    if (own.isEmpty() && word.equals("between")) {
      own.addAll(behindTime(word));
      own.addAll(ofBrokered(word));
    }
    if (!own.isEmpty() || support.isEmpty()) {
      return own;
    }
    List<Token> told = new ArrayList<>();
    for (Token verb : clauses.dependents(trigger, "acl", "relcl")) {
      boolean isOtherContact =
          Attendance.ENCOUNTER.contains(verb.lemma())
              && word.equals("with")
              && !verb.tag().equals("VBN");
      if (MEDIATING.contains(verb.lemma()) || isOtherContact) {
        // "left the conference to meet with A": A was not at the conference
        continue;
      }
      told.addAll(clauses.after(verb, word));
    }
    if (!told.isEmpty()) {
      return told;
    }
    Support carrier = support.get();
    boolean isCarried =
        (carrier.isCarried() && (word.equals("to") || word.equals("from")))
            || (carrier.isBrought() && word.equals("to"));
    boolean isOnVisit =
        carrier.preposition().equals("on") && (word.equals("in") || word.equals("to"));
    return isCarried || isOnVisit ? clauses.after(carrier.verb(), word) : own;
  }

  /** "the deal between A and B was brokered by C". */
  private List<Token> ofBrokered(String word) {
    return MEDIATING.contains(trigger.lemma()) && clauses.has(trigger, "auxpass")
        ? clauses.objects(trigger).stream()
            .flatMap(object -> clauses.after(object, word).stream())
            .toList()
        : List.of();
  }

  /** "talks opened in Oslo with the participation of A and B". */
  private List<Token> partakers() {
    return Stream.concat(Stream.of(trigger), support.stream().map(Support::verb))
        .flatMap(bearer -> clauses.after(bearer, "with").stream())
        .filter(noun -> Attendance.PARTAKING.contains(noun.lemma()))
        .flatMap(noun -> clauses.after(noun, "of").stream())
        .distinct()
        .toList();
  }

  /** "a letter of credence from the ambassador": behind the noun before "of". */
  private List<Token> behindQuantity(String word) {
    return clauses
        .governor(trigger, "of")
        .filter(SupportWords::isQuantity)
        .map(quantity -> clauses.after(quantity, word))
        .orElse(List.of());
  }

  /** "discussed the border talks with A": with whom they were discussed, not held. */
  private boolean isDiscussed() {
    return clauses.isObjectOf(trigger, DISCUSSING)
        && !clauses.dependents(trigger, "compound", "nmod", "poss").isEmpty()
        && !isOfState();
  }

  /** "discussed Chad's talks with the IMF": those of another, and with whom he holds them. */
  private boolean isOfState() {
    return clauses.dependents(trigger, "poss").stream()
            .flatMap(owner -> scene.mentionsAt(owner).stream())
            .anyMatch(owner -> owner.kind() == Mention.Kind.PARTY)
        && clauses.dependents(trigger, "prep").stream()
            .anyMatch(with -> with.index() == trigger.index() + 1 && with.lemma().equals("with"));
  }

  /** "shuttled for a second day between A and B": parsers hang them on the day. */
  private List<Token> behindTime(String word) {
    return clauses.dependents(trigger, "prep", "npadvmod").stream()
        .flatMap(time -> Stream.concat(Stream.of(time), clauses.dependents(time, "pobj").stream()))
        .filter(time -> TIMES.contains(time.lemma()))
        .flatMap(time -> clauses.after(time, word).stream())
        .toList();
  }

  /** "signed in Oslo in the presence of the king": who was there. */
  private List<Token> witnesses() {
    List<Token> bearers = new ArrayList<>(List.of(trigger));
    bearers.addAll(clauses.objects(trigger));
    return bearers.stream()
        .flatMap(bearer -> clauses.after(bearer, "in").stream())
        .filter(noun -> Set.of("presence", "company").contains(noun.lemma()))
        .flatMap(presence -> clauses.after(presence, "of").stream())
        .toList();
  }

  /** "is due in Oslo", "stayed away from the summit". */
  private List<Token> behindPredicate(String word) {
    return clauses.dependents(trigger, "acomp", "advmod", "prt").stream()
        .filter(predicate -> PREDICATES.contains(predicate.lemma()))
        .flatMap(predicate -> clauses.after(predicate, word).stream())
        .toList();
  }

  /** "a luncheon in honour of the president", "was given in his honour by": for whom it is. */
  private List<Token> honoured() {
    List<Token> carriers = new ArrayList<>(List.of(trigger));
    support.map(Support::verb).ifPresent(carriers::add);
    return carriers.stream()
        .flatMap(carrier -> clauses.after(carrier, "in").stream())
        .filter(noun -> HONOUR.contains(noun.lemma()))
        .flatMap(honour -> clauses.after(honour, "of").stream())
        .distinct()
        .toList();
  }

  /**
   * "a visit to Oslo of the king", "the meeting in Oslo of officials from …": parsers hang them on
   * the place.
   */
  private List<Token> behindPlace(String word) {
    if (!word.equals("of") && !word.equals("by")) {
      return List.of();
    }
    return clauses.after(trigger, told.isJourney() ? "to" : "in").stream()
        .filter(place -> scene.placeAt(place).isPresent())
        .flatMap(place -> clauses.after(place, word).stream())
        .filter(who -> told.isJourney() ? scene.isPerson(who) : !scene.mentionsAt(who).isEmpty())
        .toList();
  }
}
