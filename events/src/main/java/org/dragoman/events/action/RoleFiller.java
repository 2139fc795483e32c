package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Fills the roles of one match: who does it, to whom. */
final class RoleFiller {

  private static final List<String> ACTOR_OF_VERB = List.of("subject");
  private static final List<String> ACTOR_OF_NOUN =
      List.of("by", "owner", "carrier", "modifier", "of", "from");
  private static final List<String> RECIPIENT =
      List.of(
          "object", "against", "on", "to", "with", "for", "toward", "towards", "at", "from", "in",
          "of", "over");

  private final SentenceScene scene;
  private final ClauseRoles roles;
  private final Clauses clauses;
  private final PartyFinder parties;
  private final ActionMatch match;

  private static final Set<String> PLACES = Set.of("in", "at", "near", "outside");
  private static final Set<String> ASIDE =
      Set.of(
          "after",
          "before",
          "as",
          "since",
          "while",
          "when",
          "until",
          "following",
          "despite",
          "in",
          "at",
          "near",
          "amid",
          "because",
          "although",
          "though");

  RoleFiller(SentenceScene scene, ClauseRoles roles, PartyFinder parties, ActionMatch match) {
    this.scene = scene;
    this.roles = roles;
    this.clauses = scene.clauses();
    this.parties = parties;
    this.match = match;
  }

  List<ActionParty> actors() {
    List<String> places = match.frame().actor();
    if (places.isEmpty()) {
      places = match.isNominal() ? ACTOR_OF_NOUN : ACTOR_OF_VERB;
    }
    List<ActionParty> best = List.of();
    for (String place : places) {
      List<ActionParty> here = here(place);
      if (here.stream().anyMatch(ActionParty::isPolitical)) {
        best = here;
        break;
      }
      if (best.isEmpty()) {
        best = here;
      }
    }
    if (match.frame().is(ActionFrame.Trait.MUTUAL) && !best.isEmpty()) {
      List<ActionParty> all = new ArrayList<>(best);
      addNew(all, here("with"));
      best = all;
    }
    return stated(best);
  }

  List<ActionParty> recipients(List<ActionParty> actors) {
    List<String> places = match.frame().recipient();
    if (places.isEmpty()) {
      places = RECIPIENT;
    }
    if (match.frame().is(ActionFrame.Trait.MUTUAL) && areSeveral(actors)) {
      return List.of();
    }
    List<ActionParty> vague = List.of();
    for (String place : places) {
      List<ActionParty> here =
          place.equals("complement")
              ? inComplement(actors)
              : without(within(tokens(place)), actors);
      if (here.stream().anyMatch(ActionParty::isKnown)) {
        return here;
      }
      if (vague.isEmpty()) {
        vague = here;
      }
    }
    if (vague.isEmpty() && !places.contains("none")) {
      vague = anywhere(actors);
    }
    return stated(vague, actors);
  }

  /** Whom the infinitive concerns, the nearest first: "agreed to lift the embargo on X". */
  private List<ActionParty> inComplement(List<ActionParty> actors) {
    for (Token verb : roles.complements(match.trigger())) {
      List<List<Token>> near = new ArrayList<>();
      near.add(clauses.objects(verb));
      for (String preposition : RECIPIENT.subList(1, RECIPIENT.size())) {
        near.add(roles.after(verb, preposition));
      }
      for (Token inner : roles.complements(verb)) {
        near.add(clauses.objects(inner));
        for (String preposition : RECIPIENT.subList(1, RECIPIENT.size())) {
          near.add(roles.after(inner, preposition));
        }
      }
      for (List<Token> tokens : near) {
        List<ActionParty> here = without(within(tokens), actors);
        if (here.stream().anyMatch(ActionParty::isKnown)) {
          return here;
        }
      }
    }
    return List.of();
  }

  /** The first party told after the trigger in its own clause, whatever it hangs on. */
  private List<ActionParty> anywhere(List<ActionParty> actors) {
    List<ActionParty> vague = List.of();
    for (Token token : scene.sentence().tokens()) {
      boolean isAfter = token.index() > match.trigger().index();
      if (!isAfter || !token.tag().startsWith("N") || !isInOwnClause(token)) {
        continue;
      }
      List<ActionParty> here = without(at(clauses.expand(List.of(token))), actors);
      if (here.stream().anyMatch(ActionParty::isKnown)) {
        return here;
      }
      if (vague.isEmpty() && isGroup(here) && !isOwnForce(token)) {
        vague = here;
      }
    }
    return vague;
  }

  private List<ActionParty> at(List<Token> tokens) {
    List<ActionParty> all = new ArrayList<>();
    tokens.forEach(token -> addNew(all, parties.at(scene, token)));
    return all;
  }

  /** "its troops": the actor's own. */
  private boolean isOwnForce(Token token) {
    return clauses.dependents(token, "poss").stream()
        .anyMatch(owner -> owner.tag().startsWith("PRP"));
  }

  private static boolean isGroup(List<ActionParty> here) {
    return here.stream().anyMatch(party -> party.sector() != null && party.actor() == null);
  }

  /** Not in a clause of time, a source or a mere circumstance of place. */
  private boolean isInOwnClause(Token token) {
    Token at = token;
    for (int step = 0; step < 30 && !clauses.isRoot(at); step++) {
      Token above = clauses.above(at);
      boolean isAside =
          at.relation().equals("advcl")
              && clauses.dependents(at, "mark", "advmod").stream()
                  .anyMatch(mark -> ASIDE.contains(mark.lemma()));
      boolean isCircumstance = at.relation().equals("prep") && ASIDE.contains(at.lemma());
      boolean isSource = at.lemma().equals("accord");
      if (isAside || isCircumstance || isSource) {
        return false;
      }
      if (above.equals(match.trigger()) || above.equals(match.verb())) {
        return true;
      }
      at = above;
    }
    return false;
  }

  private static boolean areSeveral(List<ActionParty> actors) {
    return actors.stream().filter(ActionParty::isKnown).map(ActionParty::key).distinct().count()
        > 1;
  }

  /** A party cannot be both sides of one act by the same words. */
  private static List<ActionParty> without(List<ActionParty> found, List<ActionParty> actors) {
    return found.stream()
        .filter(party -> actors.stream().noneMatch(actor -> actor.span().overlaps(party.span())))
        .toList();
  }

  private List<ActionParty> here(String place) {
    return place.equals("subject") ? subjectParties() : within(tokens(place));
  }

  private List<ActionParty> within(List<Token> tokens) {
    List<ActionParty> all = new ArrayList<>();
    for (Token token : tokens) {
      addNew(all, parties.within(scene, token));
    }
    return all;
  }

  /** The subjects themselves, or the states that they are things of: "Israeli jets". */
  private List<ActionParty> subjectParties() {
    List<ActionParty> all = new ArrayList<>();
    for (Token token : tokens("subject")) {
      List<ActionParty> own = parties.at(scene, token);
      addNew(all, own.isEmpty() ? parties.within(scene, token) : own);
    }
    return all;
  }

  private static void addNew(List<ActionParty> all, List<ActionParty> more) {
    for (ActionParty party : more) {
      boolean isKnown = all.stream().anyMatch(other -> isTwice(other, party));
      if (!isKnown) {
        all.add(party);
      }
    }
  }

  /** The same words stand for two parties only where they name two states. */
  private static boolean isTwice(ActionParty other, ActionParty party) {
    boolean isSame = other.key().equals(party.key());
    boolean overlaps = other.span().overlaps(party.span());
    return (isSame && (other.isKnown() || overlaps))
        || (overlaps && !(other.isKnown() && party.isKnown()));
  }

  private List<Token> tokens(String place) {
    Token trigger = match.trigger();
    return switch (place) {
      case "subject" -> subjects();
      case "object" -> roles.objects(match.isNominal() ? match.verb() : trigger);
      case "none" -> List.of();
      case "owner" -> clauses.possessors(trigger);
      case "clause" -> clauseSubjects();
      case "modifier" -> clauses.dependents(trigger, "nmod", "compound", "amod");
      case "carrier" -> match.verb().equals(trigger) ? List.of() : roles.subjects(match.verb());
      case "speaker" -> roles.speakers(match.verb());
      case "complement-subject" -> complementSubjects();
      default -> roles.after(trigger, place);
    };
  }

  private List<Token> subjects() {
    List<Token> own = grammaticalSubjects();
    if (own.isEmpty() && match.pattern().kind() == Pattern.Kind.VERB && isMissing()) {
      return before();
    }
    boolean isPronoun = own.size() == 1 && own.get(0).tag().startsWith("PRP");
    if (isPronoun && parties.at(scene, own.get(0)).isEmpty()) {
      List<Token> speakers = roles.speakers(match.verb());
      return speakers.isEmpty() ? own : speakers;
    }
    return own;
  }

  /** A finite verb of the active voice always has a subject, even where the parse has lost it. */
  private boolean isMissing() {
    String tag = match.trigger().tag();
    return !clauses.isPassive(match.trigger())
        && !roles.isReducedPassive(match.trigger())
        && (tag.equals("VBD") || tag.equals("VBZ") || tag.equals("VBP") || tag.equals("VBN"))
        && !match.trigger().relation().equals("acl");
  }

  /** The first party of the sentence that stands before the trigger. */
  private List<Token> before() {
    for (Token token : scene.sentence().tokens()) {
      if (token.index() >= match.trigger().index()) {
        break;
      }
      if (token.tag().startsWith("N")
          && parties.at(scene, token).stream().anyMatch(ActionParty::isKnown)) {
        return clauses.expand(List.of(token));
      }
    }
    return List.of();
  }

  private List<Token> grammaticalSubjects() {
    Token trigger = match.trigger();
    return switch (match.pattern().kind()) {
      case VERB -> roles.subjects(trigger);
      case NOUN -> roles.carrier(trigger).map(roles::subjects).orElse(List.of());
      case ADJECTIVE, MODAL -> roles.subjects(clauses.above(trigger));
    };
  }

  /** The subject of the clause that a noun stands in: "stayed away in protest". */
  private List<Token> clauseSubjects() {
    Token at = match.trigger();
    for (int step = 0; step < 6 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (ClauseRoles.isVerbal(at)) {
        return roles.subjects(at);
      }
    }
    return List.of();
  }

  /** "demanded that X withdraw", "urged X to withdraw": X. */
  private List<Token> complementSubjects() {
    List<Token> found = new ArrayList<>();
    for (Token verb : roles.complements(match.trigger())) {
      found.addAll(clauses.dependents(verb, "nsubj", "nsubjpass"));
    }
    return clauses.expand(found);
  }

  private List<ActionParty> stated(List<ActionParty> vague) {
    return stated(vague, List.of());
  }

  /** Actors without a name belong to the state where it happens, else to that of the other side. */
  private List<ActionParty> stated(List<ActionParty> vague, List<ActionParty> others) {
    if (vague.isEmpty() || vague.stream().anyMatch(ActionParty::isKnown)) {
      return vague;
    }
    @Nullable String state =
        place()
            .orElseGet(
                () ->
                    others.stream()
                        .map(ActionParty::country)
                        .filter(country -> country != null)
                        .findFirst()
                        .orElse(null));
    return vague.stream().map(party -> isOfState(party) ? party.of(state) : party).toList();
  }

  /** A named person without an office may be of any state. */
  private static boolean isOfState(ActionParty party) {
    boolean isNamed = party.actor() != null && party.actor().name() != null;
    return party.office() != null || (party.sector() != null && !isNamed);
  }

  /** The state that the clause is in: "in Lahore", else the only one that the sentence names. */
  private Optional<String> place() {
    Set<String> states = new LinkedHashSet<>();
    for (PlaceMention place : scene.places()) {
      String country = place.country();
      Token last = scene.sentence().token(place.last());
      if (country != null && isPlaceOfClause(last)) {
        return Optional.of(country);
      }
      if (country != null) {
        states.add(country);
      }
    }
    return states.size() == 1 ? states.stream().findFirst() : Optional.empty();
  }

  private boolean isPlaceOfClause(Token token) {
    Token at = token;
    while (at.relation().equals("appos") || at.relation().equals("compound")) {
      at = clauses.above(at);
    }
    if (!at.relation().equals("pobj") || clauses.isRoot(at)) {
      return false;
    }
    Token preposition = clauses.above(at);
    return PLACES.contains(preposition.lemma())
        && !clauses.isRoot(preposition)
        && (clauses.above(preposition).equals(match.trigger())
            || clauses.above(preposition).equals(match.verb())
            || preposition.index() <= 1
            || clauses.above(preposition).tag().startsWith("N"));
  }
}
