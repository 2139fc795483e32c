package org.dragoman.events.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Who attends a session: who holds it, or does something at it ("met on the sidelines of the
 * summit", "flew to Bali for the summit"); not who only speaks of it.
 */
final class Attendance {

  /** Prepositions before a session that say of the verb's subject that it attends. */
  private static final Set<String> ATTENDING = Set.of("at", "during", "in", "to", "for", "on");

  private static final Set<String> AROUND = Set.of("before", "after", "following");

  /** Verbs of going, after which "for the summit" and "to the summit" tell who attends. */
  private static final Set<String> GOING = WordLists.bundled("journeys.tsv").of("attending");

  /** Verbs whose object attends as well. */
  static final Set<String> ENCOUNTER = WordLists.bundled("journeys.tsv").of("encounter");

  private static final Set<String> MARGINS = WordLists.bundled("occasions.tsv").of("margin");

  /** "the participation of A". */
  static final Set<String> PARTAKING = WordLists.bundled("occasions.tsv").of("partaking");

  /** "accepts an invitation to the summit". */
  private static final Set<String> ANSWERING = WordLists.bundled("journeys.tsv").of("answering");

  private static final Set<String> CALLING = WordLists.bundled("support.tsv").of("calling");

  static final Set<String> DELEGATIONS = WordLists.bundled("journeys.tsv").of("delegations");

  private Attendance() {}

  /** The attendants; none beyond the holders where the noun's own parts tell two sides. */
  static List<Token> of(SentenceScene scene, Token noun, Support support, boolean isShort) {
    if (scene.clauses().after(noun, "between").size() > 1) {
      // "discussions that build on the summit between A and B": theirs alone
      return List.of();
    }
    List<Token> partakers = partakers(scene, noun);
    if (!partakers.isEmpty()) {
      return partakers;
    }
    Clauses clauses = scene.clauses();
    List<Token> callers = isShort ? callers(clauses, noun) : List.of();
    if (!callers.isEmpty()) {
      return callers;
    }
    boolean isWithSomebody = !clauses.after(noun, "with").isEmpty();
    if (support.link() != Support.Link.CIRCUMSTANCE || isWithSomebody) {
      return support.holders(isShort);
    }
    Token verb = support.verb();
    if (isShort && isAroundTheirs(scene, noun, support)) {
      return clauses.subjects(verb);
    }
    if (!isShort || !isAtSession(scene, noun, support)) {
      return List.of();
    }
    boolean isPassive = clauses.isPassive(verb);
    if (isPassive && !ENCOUNTER.contains(verb.lemma()) && !GOING.contains(verb.lemma())) {
      // "was elected at the summit", "was killed during it"
      return List.of();
    }
    List<Token> found = new ArrayList<>();
    found.addAll(isPassive ? clauses.objects(verb) : clauses.subjects(verb));
    if (ENCOUNTER.contains(verb.lemma())) {
      found.addAll(isPassive ? clauses.subjects(verb) : clauses.objects(verb));
      found.addAll(clauses.after(verb, "with"));
    }
    for (Token held : isPassive ? List.<Token>of() : clauses.dependents(verb, "dobj")) {
      if (SupportWords.WITH_OTHERS.contains(held.lemma())) {
        // "had a conversation with B at the summit"
        found.addAll(clauses.after(held, "with"));
      }
    }
    return found;
  }

  /** "A called for a session of the body": A wants to be there. */
  private static List<Token> callers(Clauses clauses, Token noun) {
    return clauses
        .governor(noun, "for")
        .filter(call -> CALLING.contains(call.lemma()) && call.tag().startsWith("VB"))
        .filter(call -> !clauses.isPassive(call))
        .map(clauses::subjects)
        .orElse(List.of());
  }

  /** "A and B traded insults before the summit", "told of a deal after it": that of the two. */
  private static boolean isAroundTheirs(SentenceScene scene, Token noun, Support support) {
    Clauses clauses = scene.clauses();
    boolean isOfBody =
        clauses.dependents(noun, "compound", "nmod", "poss").stream()
            .anyMatch(owner -> !scene.mentionsAt(owner).isEmpty());
    return !isOfBody
        // "met before the summit": of others as well
        && !ENCOUNTER.contains(support.verb().lemma())
        && AROUND.contains(support.preposition())
        && noun.lemma().equals("summit")
        && clauses.subjects(support.verb()).size() > 1;
  }

  /** "A led his state's participation in the meeting": A was in it. */
  static List<Token> leaders(Clauses clauses, Token noun) {
    return clauses
        .governor(noun, "in", "at")
        .filter(part -> PARTAKING.contains(part.lemma()))
        .filter(part -> clauses.isObjectOf(part, Set.of("lead")))
        .map(part -> clauses.subjects(clauses.above(part)))
        .orElse(List.of());
  }

  /** "the president's participation at the summit". */
  private static List<Token> partakers(SentenceScene scene, Token noun) {
    Clauses clauses = scene.clauses();
    if (!noun.relation().equals("pobj") || clauses.isRoot(noun)) {
      return List.of();
    }
    Token above = clauses.above(clauses.above(noun));
    boolean isInvited = above.lemma().equals("invitation") && clauses.isObjectOf(above, ANSWERING);
    if (isInvited) {
      return clauses.subjects(clauses.above(above));
    }
    if (!PARTAKING.contains(above.lemma())) {
      // "the speech of A at the session": parsers hang the session on A.
      boolean isOwner =
          clauses
              .governor(above, "of", "by")
              .filter(part -> PARTAKING.contains(part.lemma()))
              .isPresent();
      return isOwner ? clauses.expand(List.of(above)) : List.of();
    }
    List<Token> owners = new ArrayList<>(clauses.possessors(above));
    owners.addAll(clauses.after(above, "of"));
    owners.addAll(clauses.after(above, "by"));
    return owners;
  }

  /** Whether all between the noun and its verb says that something happens at the session. */
  private static boolean isAtSession(SentenceScene scene, Token noun, Support support) {
    String preposition = support.preposition();
    if (preposition.equals("at") || preposition.equals("during")) {
      return true;
    }
    Token at = noun;
    boolean isOnTheWay = false;
    while (!scene.clauses().isRoot(at)) {
      at = scene.clauses().above(at);
      if (at.equals(support.verb())) {
        boolean isPurpose = preposition.equals("for") || preposition.equals("to");
        boolean isGoing =
            isOnTheWay
                || GOING.contains(at.lemma())
                || hasObject(scene, at, DELEGATIONS)
                || (preposition.equals("for") && hasObject(scene, at, SupportWords.JOURNEYS));
        return ATTENDING.contains(preposition) && (!isPurpose || isGoing);
      }
      // "cancelled a trip to Oslo for the summit"
      boolean isWay = SupportWords.JOURNEYS.contains(at.lemma()) && preposition.equals("for");
      isOnTheWay |= isWay;
      if (!isWay && !isPlace(scene, at)) {
        return false;
      }
    }
    return false;
  }

  /** "will lead the delegation to the session", "cancelled the trip for it". */
  private static boolean hasObject(SentenceScene scene, Token verb, Set<String> nouns) {
    return scene.clauses().dependents(verb, "dobj").stream()
        .anyMatch(object -> nouns.contains(object.lemma()));
  }

  private static boolean isPlace(SentenceScene scene, Token word) {
    boolean isPreposition = word.tag().equals("IN") || word.tag().equals("TO");
    return isPreposition
        ? ATTENDING.contains(word.lemma()) || word.lemma().equals("of")
        : isBeside(word)
            || SupportWords.QUANTITIES.contains(word.lemma())
            || scene.isOfTime(word)
            || !scene.mentionsAt(word).isEmpty();
  }

  /** "on the sidelines of", "on the occasion of" the session. */
  private static boolean isBeside(Token noun) {
    return MARGINS.contains(noun.lemma()) || noun.lemma().equals("occasion");
  }
}
