package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.dragoman.actors.mention.Mention;
import org.dragoman.events.frame.Presence;
import org.dragoman.events.match.MatchTrace;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Holds the frames of actions against the words of a sentence. */
final class ActionMatcher {

  private static final Set<String> REPORTING =
      Set.of(
          "say",
          "announce",
          "tell",
          "report",
          "add",
          "state",
          "note",
          "declare",
          "insist",
          "stress",
          "reiterate",
          "argue",
          "write",
          "conclude",
          "think",
          "believe",
          "emphasize",
          "underline",
          "repeat",
          "claim");

  private final ActionFrames frames;

  ActionMatcher(ActionFrames frames) {
    this.frames = frames;
  }

  /** The matches in the order of their triggers; of those of one word, the most exact one. */
  List<ActionMatch> match(
      SentenceScene scene, ClauseRoles roles, PartyFinder parties, MatchTrace trace) {
    List<ActionMatch> matches = new ArrayList<>();
    for (Token token : scene.sentence().tokens()) {
      boolean isNominalised = token.tag().startsWith("VB") && roles.clauses().has(token, "det");
      if (!isInsideName(scene, token) && !isNominalised && !isAttribute(roles, token)) {
        matchAt(scene, roles, parties, token, matches, trace);
      }
    }
    return matches;
  }

  /**
   * Whether a frame may match a sentence and find its parties there, told from words, tags and
   * parties before the tree is grown.
   */
  boolean mayMatch(SentenceScene scene, Presence presence) {
    SentenceWords words = new SentenceWords(scene.tagged());
    for (Token token : scene.tagged().tokens()) {
      if (isInsideName(scene, token)) {
        continue;
      }
      for (Pattern.Kind kind : kinds(scene, token)) {
        for (ActionFrames.Candidate candidate : candidates(kind, token)) {
          if (presence.mayMeet(candidate.demand().need())
              && words.haveAll(candidate.words())
              && words.haveOneOfEach(candidate.demand().oneOfEach())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private void matchAt(
      SentenceScene scene,
      ClauseRoles roles,
      PartyFinder parties,
      Token token,
      List<ActionMatch> matches,
      MatchTrace trace) {
    List<ActionFrames.Candidate> held = new ArrayList<>();
    for (Pattern.Kind kind : kinds(scene, token)) {
      for (ActionFrames.Candidate candidate : candidates(kind, token)) {
        Supplier<String> why = refusal(scene, roles, parties, token, candidate);
        if (why == null) {
          held.add(candidate);
        } else {
          trace.refused(scene, token, candidate.frame().frame(), why);
        }
      }
    }
    Optional<ActionFrames.Candidate> best =
        held.stream().max(Comparator.comparingInt(ActionMatcher::exactness));
    for (ActionFrames.Candidate candidate : held) {
      if (!candidate.equals(best.orElse(null))) {
        trace.refused(scene, token, candidate.frame().frame(), () -> "a more exact pattern holds");
      }
    }
    best.ifPresent(candidate -> matches.add(matchOf(roles, token, candidate)));
  }

  /** Why a pattern does not hold at a word; null where it does. */
  private static @Nullable Supplier<String> refusal(
      SentenceScene scene,
      ClauseRoles roles,
      PartyFinder parties,
      Token token,
      ActionFrames.Candidate candidate) {
    Pattern.Kind kind = candidate.pattern().kind();
    if (!roles.near().complete(token, candidate.words(), kind == Pattern.Kind.NOUN)) {
      return () -> "the trigger's other words are not beside it";
    }
    if (kind == Pattern.Kind.NOUN && isPartOfAnother(roles, token)) {
      return () -> "it only says what another noun is about";
    }
    if (kind == Pattern.Kind.MODAL && !isReportedDuty(roles, token)) {
      return () -> "nobody is said to have said it";
    }
    for (Condition condition : candidate.pattern().conditions()) {
      boolean fits = fits(scene, roles, parties, token, candidate.pattern(), condition);
      if (fits != condition.isWanted()) {
        return condition::inWords;
      }
    }
    return null;
  }

  /** The lemmatiser leaves participles that are words of their own as they are: "provided". */
  private List<ActionFrames.Candidate> candidates(Pattern.Kind kind, Token token) {
    String lemma = token.lemma();
    boolean isParticiple = kind == Pattern.Kind.ADJECTIVE && token.tag().startsWith("VB");
    if (isParticiple) {
      return frames.candidates(kind, token.form().toLowerCase(Locale.ROOT));
    }
    List<ActionFrames.Candidate> found = frames.candidates(kind, lemma);
    boolean isLeft = kind == Pattern.Kind.VERB && found.isEmpty() && lemma.endsWith("ed");
    if (!isLeft) {
      return found;
    }
    List<ActionFrames.Candidate> stem =
        frames.candidates(kind, lemma.substring(0, lemma.length() - 1));
    return stem.isEmpty() ? frames.candidates(kind, lemma.substring(0, lemma.length() - 2)) : stem;
  }

  /** More words and more conditions make a pattern more exact; of two alike the first counts. */
  private static int exactness(ActionFrames.Candidate candidate) {
    int wanted = 0;
    for (Condition condition : candidate.pattern().conditions()) {
      wanted += condition.isWanted() ? condition.takesAny() ? 1 : 3 : 0;
    }
    return candidate.words().size() * 2 + wanted;
  }

  private static ActionMatch matchOf(
      ClauseRoles roles, Token token, ActionFrames.Candidate candidate) {
    Token verb = token;
    if (candidate.pattern().kind() == Pattern.Kind.NOUN) {
      verb = roles.carrier(token).orElse(token);
    } else if (candidate.pattern().kind() == Pattern.Kind.MODAL
        || candidate.pattern().kind() == Pattern.Kind.ADJECTIVE) {
      verb = roles.clauses().above(token);
    }
    return new ActionMatch(candidate.frame(), candidate.pattern(), token, verb);
  }

  private static List<Pattern.Kind> kinds(SentenceScene scene, Token token) {
    String tag = token.tag();
    List<Pattern.Kind> kinds = new ArrayList<>(2);
    if (tag.startsWith("VB")) {
      kinds.add(Pattern.Kind.VERB);
    }
    boolean isTitle = scene.isTitle();
    if (tag.startsWith("NN") || (isTitle && tag.startsWith("VB"))) {
      kinds.add(Pattern.Kind.NOUN);
    }
    if (tag.startsWith("JJ") || tag.equals("VBN") || tag.equals("VBD")) {
      kinds.add(Pattern.Kind.ADJECTIVE);
    }
    if (tag.equals("MD") || token.lemma().equals("have") || token.lemma().equals("need")) {
      kinds.add(Pattern.Kind.MODAL);
    }
    return kinds;
  }

  /** "the besieged town", "a sanctioned bank": what somebody or something is, not what is done. */
  private static boolean isAttribute(ClauseRoles roles, Token token) {
    boolean isParticiple = token.tag().equals("VBN") || token.tag().equals("VBG");
    return isParticiple
        && (token.relation().equals("nmod") || token.relation().equals("amod"))
        && !roles.clauses().isRoot(token)
        && token.index() < roles.clauses().above(token).index();
  }

  /** "the ceasefire hotline", "a war columnist". */
  private static boolean isPartOfAnother(ClauseRoles roles, Token noun) {
    boolean isModifier =
        noun.relation().equals("compound")
            || noun.relation().equals("nmod")
            || noun.relation().equals("amod");
    return isModifier
        && !roles.clauses().isRoot(noun)
        && roles.clauses().above(noun).tag().startsWith("NN")
        && roles.clauses().above(noun).index() > noun.index();
  }

  /** A word of a name is no trigger: "Attorney General", "Strike Force". */
  private static boolean isInsideName(SentenceScene scene, Token token) {
    return scene.mentions().stream()
        .anyMatch(
            mention ->
                mention.first() <= token.index()
                    && token.index() <= mention.last()
                    && mention.kind() != Mention.Kind.ANAPHOR);
  }

  /** "said that Libya must hand over": the duty is what the speaker demands. */
  private static boolean isReportedDuty(ClauseRoles roles, Token modal) {
    if (!modal.relation().equals("aux") && !modal.relation().equals("modal")) {
      return false;
    }
    Token verb = roles.clauses().above(modal);
    if (roles.clauses().isRoot(verb) || !verb.relation().equals("ccomp")) {
      return false;
    }
    Token speech = roles.clauses().above(verb);
    return REPORTING.contains(speech.lemma()) && !roles.subjects(speech).isEmpty();
  }

  private static boolean fits(
      SentenceScene scene,
      ClauseRoles roles,
      PartyFinder parties,
      Token token,
      Pattern pattern,
      Condition condition) {
    List<Token> found = new ArrayList<>(tokens(roles, token, pattern, condition.place()));
    boolean isSubject = condition.place().equals("subject");
    if (isSubject) {
      found.addAll(
          roles.antecedents(
              pattern.kind() == Pattern.Kind.VERB ? token : roles.clauses().above(token)));
    }
    if (condition.takesAny()) {
      return !found.isEmpty();
    }
    for (Token each : found) {
      if (roles.heads().isHeadedBy(each, condition.words())
          || isOfSort(scene, parties, each, condition)) {
        return true;
      }
      for (Token content : roles.heads().contents(each)) {
        if (isOfSort(scene, parties, content, condition)) {
          return true;
        }
      }
      if (isSubject && isThingOfKnown(scene, parties, each, condition)) {
        return true;
      }
    }
    return false;
  }

  private static List<Token> tokens(ClauseRoles roles, Token token, Pattern pattern, String place) {
    return switch (place) {
      case "object" -> roles.objects(token);
      case "subject" ->
          pattern.kind() == Pattern.Kind.ADJECTIVE || pattern.kind() == Pattern.Kind.MODAL
              ? roles.subjects(roles.clauses().above(token))
              : roles.subjects(token);
      case "to" ->
          pattern.kind() == Pattern.Kind.MODAL
              ? List.of(roles.clauses().above(token))
              : infinitivesAndAims(roles, token);
      case "that" -> roles.complements().statements(token);
      case "carrier" -> roles.carrier(token).stream().toList();
      case "modifier" ->
          roles
              .clauses()
              .dependents(
                  token, "nmod", "amod", "compound", "det", "advmod", "poss", "npadvmod", "acomp");
      case "neg" -> roles.clauses().dependents(token, "neg");
      case "modal" ->
          roles.clauses().dependents(token, "aux", "modal").stream()
              .filter(aux -> aux.tag().equals("MD"))
              .toList();
      case "be" ->
          roles.clauses().isRoot(token) ? List.of() : List.of(roles.clauses().above(token));
      default -> roles.after(token, place);
    };
  }

  /** "Indian ships": things of a state act for it. */
  private static boolean isThingOfKnown(
      SentenceScene scene, PartyFinder parties, Token subject, Condition condition) {
    return condition.words().contains("KNOWN")
        && subject.tag().startsWith("NN")
        && parties.at(scene, subject).isEmpty()
        && parties.isOwned(scene, subject);
  }

  /** "agreed to send" and "agreed to a truce" stand at one place. */
  private static List<Token> infinitivesAndAims(ClauseRoles roles, Token token) {
    List<Token> found = new ArrayList<>(roles.complements().infinitives(token));
    found.addAll(roles.after(token, "to"));
    return found;
  }

  /** {@code MIL} asks for armed forces, {@code PARTY} for any state, organisation or such actor. */
  private static boolean isOfSort(
      SentenceScene scene, PartyFinder parties, Token token, Condition condition) {
    boolean asksForSort =
        condition.words().stream().anyMatch(word -> Character.isUpperCase(word.charAt(0)));
    if (!asksForSort) {
      return false;
    }
    if (token.tag().startsWith("NNP") && condition.words().contains("PARTY")) {
      return true;
    }
    for (ActionParty party : parties.at(scene, token)) {
      String sector = party.sector();
      boolean isParty = condition.words().contains("PARTY") && party.isPolitical();
      boolean isState =
          condition.words().contains("STATE")
              && party.country() != null
              && (sector == null || sector.equals("GOV"));
      boolean isKnown = condition.words().contains("KNOWN") && party.isKnown();

      if (isParty || isState || isKnown || (sector != null && condition.words().contains(sector))) {
        return true;
      }
    }
    return false;
  }
}
