package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/**
 * The words that the places of a frame lead to: its subject, its owner, what stands behind "to".
 */
final class SidePaths {

  private static final Set<String> SAYINGS =
      Set.of("statement", "letter", "petition", "declaration", "communique", "resolution", "note");

  private final SentenceScene scene;
  private final ClauseRoles roles;
  private final Clauses clauses;
  private final PartyFinder parties;
  private final ActionMatch match;

  SidePaths(SentenceScene scene, ClauseRoles roles, PartyFinder parties, ActionMatch match) {
    this.scene = scene;
    this.roles = roles;
    this.clauses = scene.clauses();
    this.parties = parties;
    this.match = match;
  }

  /** The parties at a place, or in the phrases that stand there. */
  List<ActionParty> parties(String place) {
    return place.equals("subject") ? subjectParties() : within(tokens(place));
  }

  List<ActionParty> within(List<Token> tokens) {
    List<ActionParty> all = new ArrayList<>();
    for (Token token : tokens) {
      DistinctParties.addNew(all, parties.within(scene, token));
    }
    return all;
  }

  /** The subjects themselves, or the states that they are things of: "Israeli jets". */
  private List<ActionParty> subjectParties() {
    List<ActionParty> all = new ArrayList<>();
    for (Token token : tokens("subject")) {
      List<ActionParty> own = parties.at(scene, token);
      DistinctParties.addNew(all, own.isEmpty() ? parties.within(scene, token) : own);
    }
    return all;
  }

  /** The words at a place. */
  List<Token> tokens(String place) {
    Token trigger = match.trigger();
    return switch (place) {
      case "subject" -> subjects();
      case "object" -> roles.objects(match.isNominal() ? match.verb() : trigger);
      case "patient" -> clauses.isPassive(trigger) ? roles.objects(trigger) : List.of();
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
    if (isOfSaying()) {
      return signatories(own);
    }
    boolean isPronoun = own.size() == 1 && own.get(0).tag().startsWith("PRP");
    if (isPronoun && parties.at(scene, own.get(0)).isEmpty()) {
      List<Token> speakers = roles.speakers(match.verb());
      return speakers.isEmpty() ? own : speakers;
    }
    return own;
  }

  private boolean isOfSaying() {
    Token trigger = match.trigger();
    return trigger.tag().equals("VBG")
        && trigger.relation().equals("acl")
        && SAYINGS.contains(clauses.above(trigger).lemma());
  }

  /** "signed a letter urging Madrid": whoever signed it urges. */
  private List<Token> signatories(List<Token> own) {
    Token saying = clauses.above(match.trigger());
    return clauses.isRoot(saying) ? own : roles.subjects(clauses.above(saying));
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
    for (Token verb : roles.complements().of(match.trigger())) {
      found.addAll(clauses.dependents(verb, "nsubj", "nsubjpass"));
    }
    return clauses.expand(found);
  }
}
