package org.dragoman.events.syntax;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/**
 * The parts of the clauses of one sentence. Answers are tokens; coordinated parts ("Fidan and
 * Bayramov") are given one by one. What a clause leaves out because another tells it ("he flew in
 * and met …", "plans to visit") is looked up there.
 */
public final class Clauses {

  /** What shows or tells of somebody doing something: "photos of A meeting B". */
  private static final Set<String> SHOWING = WordLists.bundled("syntax.tsv").of("showing");

  /** Nouns "to" somebody "to" do something. */
  private static final Set<String> PERMITTING = WordLists.bundled("syntax.tsv").of("permitting");

  private static final Set<String> SENDING = WordLists.bundled("journeys.tsv").of("sending");

  /** What an envoy does himself whom a state sends. */
  private static final Set<String> ERRANDS = WordLists.bundled("journeys.tsv").of("errand");

  private static final Set<String> OBJECT_CONTROL =
      WordLists.bundled("syntax.tsv").of("object-control");

  /** "A's invitation to visit Oslo": A asks others. */
  private static final Set<String> REQUESTS = WordLists.bundled("support.tsv").of("requests");

  private static final Set<String> BLAMING = WordLists.bundled("syntax.tsv").of("blaming");

  /** Verbs that keep somebody "from" doing something. */
  private static final Set<String> BARRING = WordLists.bundled("syntax.tsv").of("barring");

  private static final Set<String> AT_OCCASION = Set.of("at", "in", "during");

  private static final Set<String> RELATIVE_WORDS = Set.of("who", "which", "that", "whom", "whose");

  private final Sentence sentence;
  private final List<List<Token>> dependents;

  public Clauses(Sentence sentence) {
    this.sentence = sentence;
    this.dependents = new ArrayList<>(sentence.size());
    for (int i = 0; i < sentence.size(); i++) {
      dependents.add(new ArrayList<>(2));
    }
    for (Token token : sentence.tokens()) {
      if (token.head() >= 0) {
        dependents.get(token.head()).add(token);
      }
    }
  }

  /** The words that depend on {@code head}, in order. */
  public List<Token> dependents(Token head) {
    return dependents.get(head.index());
  }

  /** The dependents of {@code head} with one of these relations. */
  public List<Token> dependents(Token head, String... relations) {
    List<Token> found = new ArrayList<>(2);
    for (Token token : dependents(head)) {
      for (String relation : relations) {
        if (token.relation().equals(relation)) {
          found.add(token);
        }
      }
    }
    return found;
  }

  /** Whether {@code head} has a dependent with one of these relations. */
  public boolean has(Token head, String... relations) {
    return !dependents(head, relations).isEmpty();
  }

  /** Whether {@code head} has a dependent of this dictionary form with one of these relations. */
  public boolean hasWord(Token head, String lemma, String... relations) {
    return dependents(head, relations).stream().anyMatch(word -> word.lemma().equals(lemma));
  }

  /** Whether the verb stands in the passive voice. */
  public boolean isPassive(Token verb) {
    return has(verb, "nsubjpass", "auxpass") || (verb.tag().equals("VBN") && has(verb, "agent"));
  }

  /** What the verb's subject is in meaning: the agent of a passive. */
  public List<Token> subjects(Token verb) {
    return expand(subjectHeads(verb, 0));
  }

  /** What the verb's object is in meaning: the subject of a passive. */
  public List<Token> objects(Token verb) {
    List<Token> heads = new ArrayList<>();
    if (isPassive(verb)) {
      heads.addAll(surfaceSubjects(verb, 0));
    }
    heads.addAll(resolveRelative(dependents(verb, "dobj", "iobj", "dative", "oprd"), verb));
    heads.removeIf(token -> token.tag().startsWith("VB") || token.tag().equals("IN"));
    return expand(heads);
  }

  /**
   * The word that a noun hangs on by one of the prepositions: "took part" of "took part in the
   * talks"; empty where it hangs on by another or by none.
   */
  public Optional<Token> governor(Token noun, String... prepositions) {
    if (!noun.relation().equals("pobj") || isRoot(noun) || isRoot(above(noun))) {
      return Optional.empty();
    }
    Token preposition = above(noun);
    return List.of(prepositions).contains(preposition.lemma())
        ? Optional.of(above(preposition))
        : Optional.empty();
  }

  /** What stands after the preposition in a phrase of {@code head}. */
  public List<Token> after(Token head, String preposition) {
    List<Token> objects = new ArrayList<>();
    for (Token token : dependents(head, "prep", "agent", "dative", "advmod", "case", "prt")) {
      if (token.lemma().equals(preposition)) {
        objects.addAll(dependents(token, "pobj", "pcomp"));
      }
      for (Token second : dependents(token, "conj")) {
        if (second.lemma().equals(preposition)) {
          objects.addAll(dependents(second, "pobj", "pcomp"));
        }
      }
    }
    return expand(objects);
  }

  /**
   * The word right before "to" and an infinitive, on which it leans wherever parsers hang it:
   * "readiness to meet"; the infinitive itself where there is none.
   */
  public Token beforeInfinitive(Token verb) {
    int before = verb.index() - 2;
    return before >= 0 && sentence.token(verb.index() - 1).lemma().equals("to")
        ? sentence.token(before)
        : verb;
  }

  /** Whether the preposition is that of "prior to" or "in time for", however it is parsed. */
  public boolean isPriorTo(Token preposition) {
    boolean isPrior =
        preposition.lemma().equals("to")
            && (above(preposition).lemma().equals("prior")
                || dependents(preposition).stream().anyMatch(word -> word.lemma().equals("prior")));
    return isPrior || isInTimeFor(preposition);
  }

  private boolean isInTimeFor(Token preposition) {
    int at = preposition.index();
    return preposition.lemma().equals("for")
        && at > 1
        && sentence.token(at - 1).lemma().equals("time")
        && sentence.token(at - 2).lemma().equals("in");
  }

  /** The owner in "Biden's call". */
  public List<Token> possessors(Token noun) {
    return expand(dependents(noun, "poss"));
  }

  /** The verb or noun that {@code token} depends on; itself where it is the root. */
  public Token above(Token token) {
    return token.head() < 0 ? token : sentence.token(token.head());
  }

  /** Whether {@code noun} is the object of one of these verbs, told by their dictionary forms. */
  public boolean isObjectOf(Token noun, Collection<String> verbs) {
    return noun.relation().equals("dobj") && !isRoot(noun) && verbs.contains(above(noun).lemma());
  }

  /** Whether the verb is finite in the past, or has a helping verb that is: "had been due". */
  public boolean isFinitePast(Token verb) {
    return verb.tag().equals("VBD")
        || dependents(verb, "aux").stream().anyMatch(aux -> aux.tag().equals("VBD"));
  }

  /** Whether a word is another, or hangs on it, be it over others. */
  public boolean isUnder(Token word, Token top) {
    Token at = word;
    while (!at.equals(top) && !isRoot(at)) {
      at = above(at);
    }
    return at.equals(top);
  }

  /** Whether {@code token} depends on nothing. */
  public boolean isRoot(Token token) {
    return token.head() < 0;
  }

  /** The first of the list that a word stands in; the word itself where it stands in none. */
  public Token firstListed(Token listed) {
    Token first = listed;
    while (first.relation().equals("conj") && !isRoot(first)) {
      first = above(first);
    }
    return first;
  }

  /** Each token with those coordinated to it. */
  public List<Token> expand(List<Token> heads) {
    Set<Token> all = new LinkedHashSet<>();
    for (Token head : heads) {
      addCoordinated(head, all);
    }
    return new ArrayList<>(all);
  }

  private void addCoordinated(Token head, Set<Token> all) {
    if (!all.add(head)) {
      return;
    }
    for (Token token : dependents(head, "conj", "appos")) {
      if (!token.tag().startsWith("VB") && !isExcluded(head, token)) {
        addCoordinated(token, all);
      }
    }
  }

  /** "met the minister but not the president". */
  private boolean isExcluded(Token head, Token listed) {
    return dependents(head, "cc").stream()
        .filter(word -> word.index() < listed.index())
        .anyMatch(
            word ->
                word.lemma().equals("but")
                    && sentence.token(word.index() + 1).lemma().equals("not"));
  }

  private List<Token> subjectHeads(Token verb, int depth) {
    if (isPassive(verb)) {
      List<Token> agents = new ArrayList<>();
      for (Token token : dependents(verb, "agent", "prep")) {
        if (token.lemma().equals("by")) {
          agents.addAll(dependents(token, "pobj"));
        }
      }
      return agents;
    }
    return surfaceSubjects(verb, depth);
  }

  /** The grammatical subject, if need be that of the clause this one hangs on. */
  private List<Token> surfaceSubjects(Token verb, int depth) {
    List<Token> own = new ArrayList<>(dependents(verb, "nsubj", "nsubjpass"));
    if (!own.isEmpty()) {
      return resolveRelative(own, verb);
    }
    if (isRoot(verb) && VerbTags.WITH_TIME.contains(verb.tag())) {
      return beforeVerb(verb);
    }
    if (depth > 6 || isRoot(verb)) {
      return own;
    }
    Token above = above(verb);
    return switch (verb.relation()) {
      case "conj" ->
          above.tag().startsWith("VB") || above.tag().equals("MD")
              ? shared(above, verb, depth)
              : own;
      case "xcomp", "ccomp", "oprd" -> controlled(above, depth);
      case "acomp" -> surfaceSubjects(above, depth + 1);
      case "acl", "relcl" -> above.tag().startsWith("N") ? nounOrClause(verb, above, depth) : own;
      case "pcomp" -> blamed(above).orElseGet(() -> ofClauseAbove(above, depth));
      case "advcl" ->
          permitted(above).or(() -> sent(verb, above)).orElseGet(() -> ofClauseAbove(above, depth));
      case "prep", "dep", "npadvmod" -> ofClauseAbove(above, depth);
      default -> own;
    };
  }

  /**
   * After "During a visit to Uzbekistan," parsers hang the subject on the list before the comma.
   */
  private List<Token> beforeVerb(Token verb) {
    List<Token> subjects = new ArrayList<>();
    boolean isPastComma = false;
    for (int i = 0; i < verb.index(); i++) {
      Token token = sentence.token(i);
      isPastComma |= token.form().equals(",");
      boolean isListed = token.relation().equals("conj") || token.relation().equals("appos");
      if (isPastComma && isListed && token.tag().startsWith("NN")) {
        subjects.add(token);
      }
    }
    return subjects;
  }

  /** "A met B and flew home": the second verb has the first one's subject. */
  private List<Token> shared(Token above, Token verb, int depth) {
    boolean wasPassive = isPassive(above);
    if (wasPassive && !isPassive(verb)) {
      return dependents(above, "nsubjpass", "nsubj");
    }
    return surfaceSubjects(above, depth + 1);
  }

  private List<Token> controlled(Token above, int depth) {
    if (above.tag().startsWith("VB") && OBJECT_CONTROL.contains(above.lemma())) {
      List<Token> objects =
          isPassive(above) ? dependents(above, "nsubjpass") : dependents(above, "dobj", "iobj");
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    if (above.tag().startsWith("JJ") && !isRoot(above) && !has(above, "nsubj")) {
      // "is committed to peace and willing to meet": the subject of "is".
      return surfaceSubjects(above(above), depth + 1);
    }
    return surfaceSubjects(above, depth + 1);
  }

  /** "gave permission to the envoy to visit Gaza": the envoy visits. */
  private Optional<List<Token>> permitted(Token verb) {
    boolean isPermission =
        dependents(verb, "dobj").stream().anyMatch(noun -> PERMITTING.contains(noun.lemma()));
    return isPermission
        ? Optional.of(after(verb, "to")).filter(envoys -> !envoys.isEmpty())
        : Optional.empty();
  }

  /** "sent an envoy to Accra to meet the president": the envoy meets him. */
  private Optional<List<Token>> sent(Token purpose, Token verb) {
    boolean isPurpose =
        SENDING.contains(verb.lemma())
            && ERRANDS.contains(purpose.lemma())
            && hasWord(purpose, "to", "aux");
    List<Token> envoys =
        !isPurpose
            ? List.of()
            : isPassive(verb) ? dependents(verb, "nsubjpass") : dependents(verb, "dobj");
    return envoys.isEmpty() ? Optional.empty() : Optional.of(envoys);
  }

  /**
   * "criticised them for holding talks", "prevented them from meeting": those who are criticised or
   * prevented.
   */
  private Optional<List<Token>> blamed(Token preposition) {
    Token verb = above(preposition);
    boolean isBlame =
        BLAMING.contains(verb.lemma())
            && (preposition.lemma().equals("for") || preposition.lemma().equals("of"));
    boolean isBar = BARRING.contains(verb.lemma()) && preposition.lemma().equals("from");
    if (!isBlame && !isBar) {
      return Optional.empty();
    }
    List<Token> objects =
        isPassive(verb) ? dependents(verb, "nsubjpass") : dependents(verb, "dobj", "iobj");
    return objects.isEmpty() ? Optional.empty() : Optional.of(objects);
  }

  /**
   * "talks to end the war": whoever holds them, or the clause's subject; "ministers meeting in
   * Doha": the noun; "photos of the ministers meeting": the ministers; "permission to the envoy to
   * visit Gaza": the envoy.
   */
  private List<Token> nounOrClause(Token verb, Token noun, int depth) {
    boolean isInfinitive = hasWord(verb, "to", "aux");
    if (!isInfinitive) {
      List<Token> shown = SHOWING.contains(noun.lemma()) ? after(noun, "of") : List.of();
      return shown.isEmpty() ? List.of(noun) : shown;
    }
    List<Token> allowed = PERMITTING.contains(noun.lemma()) ? after(noun, "to") : List.of();
    List<Token> doers = allowed.isEmpty() ? owners(noun) : allowed;
    return doers.isEmpty() ? ofClauseAbove(noun, depth) : doers;
  }

  /**
   * "welcomed A's plan to visit Oslo", "a decision by A to meet B": A will; not so by A's
   * invitation.
   */
  private List<Token> owners(Token noun) {
    if (REQUESTS.contains(noun.lemma())) {
      return List.of();
    }
    List<Token> owners = new ArrayList<>(after(noun, "by"));
    dependents(noun, "poss").stream()
        .filter(owner -> owner.tag().startsWith("NNP"))
        .forEach(owners::add);
    return owners;
  }

  private List<Token> ofClauseAbove(Token from, int depth) {
    Token at = from;
    for (int step = 0; step < 8; step++) {
      if (at.tag().startsWith("VB") || at.tag().equals("MD") || has(at, "nsubj", "nsubjpass")) {
        return surfaceSubjects(at, depth + 1);
      }
      if (isRoot(at)) {
        return List.of();
      }
      at = above(at);
    }
    return List.of();
  }

  /**
   * "a meeting at which they shook hands", "talks during which …": whether a relative clause tells
   * what was done at its noun.
   *
   * @param clause the verb of the relative clause
   */
  public boolean isAtWhich(Token clause) {
    return dependents(clause, "prep").stream()
        .filter(preposition -> AT_OCCASION.contains(preposition.lemma()))
        .flatMap(preposition -> dependents(preposition, "pobj").stream())
        .anyMatch(which -> which.lemma().equals("which"));
  }

  /** "Fidan, who met …": the noun that "who" stands for. */
  private List<Token> resolveRelative(List<Token> subjects, Token verb) {
    List<Token> resolved = new ArrayList<>();
    for (Token subject : subjects) {
      boolean isRelative =
          RELATIVE_WORDS.contains(subject.lemma()) && subject.tag().startsWith("W");
      Token clause = verb;
      while (isRelative && clause.relation().equals("conj") && !isRoot(clause)) {
        clause = above(clause);
      }
      if (isRelative && clause.relation().equals("relcl") && !isRoot(clause)) {
        resolved.add(above(clause));
      } else {
        resolved.add(subject);
      }
    }
    return resolved;
  }
}
