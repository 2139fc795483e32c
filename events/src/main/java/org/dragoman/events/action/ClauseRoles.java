package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** What stands around a trigger, beyond subject and object: reduced clauses, loose phrases. */
final class ClauseRoles {

  private static final Set<String> QUANTITIES =
      Set.of(
          "package",
          "amount",
          "worth",
          "million",
          "billion",
          "ton",
          "tonne",
          "shipment",
          "series",
          "number",
          "wave",
          "spate",
          "string",
          "round",
          "form",
          "kind",
          "type",
          "sort",
          "set",
          "part",
          "state",
          "piece",
          "load",
          "batch",
          "consignment",
          "dozens",
          "dozen",
          "hundred",
          "thousand",
          "supply",
          "lot",
          "couple",
          "pair",
          "variety",
          "range",
          "kilogram",
          "barrel",
          "dollar",
          "euro",
          "pound",
          "measure",
          "effort",
          "act",
          "deal",
          "programme",
          "program",
          "use",
          "campaign",
          "plan",
          "delivery",
          "convoy",
          "level",
          "more",
          "most",
          "some",
          "all",
          "many",
          "several",
          "any",
          "stage",
          "phase",
          "rest",
          "remainder",
          "majority",
          "operation",
          "team",
          "group",
          "contingent",
          "column",
          "detachment",
          "band",
          "crowd",
          "day",
          "week",
          "month",
          "year",
          "hour",
          "lorry",
          "truck",
          "truckload",
          "planeload",
          "trainload",
          "shipload",
          "crate",
          "container",
          "last",
          "list",
          "first",
          "one",
          "two",
          "three",
          "half",
          "third",
          "quarter",
          "percent",
          "%",
          "$",
          "€",
          "£",
          "thousands",
          "hundreds",
          "tens",
          "ten",
          "millions",
          "scores",
          "score",
          "handful",
          "bulk",
          "array");
  private static final Set<String> PARTICLES = Set.of("off", "up", "out", "down", "over", "back");
  private static final Set<String> RELATIVES = Set.of("that", "which", "whom", "who");

  private final Sentence sentence;
  private final Clauses clauses;

  ClauseRoles(Sentence sentence, Clauses clauses) {
    this.sentence = sentence;
    this.clauses = clauses;
  }

  Clauses clauses() {
    return clauses;
  }

  Sentence sentence() {
    return sentence;
  }

  /** "sanctions imposed by the EU": a participle with its object before it. */
  boolean isReducedPassive(Token verb) {
    boolean isParticiple = verb.tag().equals("VBN") || verb.tag().equals("VBD");
    boolean hangsOnNoun =
        (verb.relation().equals("acl") || verb.relation().equals("relcl"))
            && !clauses.isRoot(verb)
            && clauses.above(verb).tag().startsWith("N");
    return isParticiple
        && hangsOnNoun
        && !clauses.has(verb, "nsubj", "nsubjpass", "aux", "auxpass", "dobj");
  }

  /** Who does it. */
  List<Token> subjects(Token verb) {
    if (isReducedPassive(verb)) {
      return clauses.after(verb, "by");
    }
    return clauses.subjects(verb);
  }

  /** What it is done to. */
  List<Token> objects(Token verb) {
    Set<Token> found = new LinkedHashSet<>();
    if (isReducedPassive(verb)) {
      found.addAll(clauses.expand(List.of(clauses.above(verb))));
    }
    for (Token object : clauses.objects(verb)) {
      boolean isRelative = RELATIVES.contains(object.lemma()) && object.tag().startsWith("W");
      if (isRelative && verb.relation().equals("relcl") && !clauses.isRoot(verb)) {
        found.add(clauses.above(verb));
      } else {
        found.add(object);
      }
    }
    for (Token particle : clauses.dependents(verb, "prep", "advmod")) {
      if (found.isEmpty() && PARTICLES.contains(particle.lemma())) {
        found.addAll(clauses.expand(clauses.dependents(particle, "pobj")));
      }
    }
    for (Token complement : clauses.dependents(verb, "xcomp", "ccomp")) {
      boolean isBare = complement.tag().equals("VB") && !hasModal(complement);
      if (isInfinitive(complement) || isBare) {
        found.addAll(clauses.expand(clauses.dependents(complement, "nsubj", "nsubjpass")));
      }
    }
    return new ArrayList<>(found);
  }

  /** Whom "it", "they", "he" means beside a verb: the speaker of the clause above. */
  List<Token> antecedents(Token verb) {
    List<Token> subjects = clauses.dependents(verb, "nsubj", "nsubjpass");
    boolean isPronoun = subjects.size() == 1 && subjects.get(0).tag().equals("PRP");
    return isPronoun ? speakers(verb) : List.of();
  }

  /** Who says what the verb tells: the subject of the nearest verb above. */
  List<Token> speakers(Token verb) {
    Token at = verb;
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (isVerbal(at)) {
        List<Token> subjects = subjects(at);
        if (!subjects.isEmpty()) {
          return subjects;
        }
      }
    }
    return List.of();
  }

  /** What stands after a preposition of the trigger, of its object, or of a phrase beside it. */
  List<Token> after(Token trigger, String preposition) {
    Set<Token> found = new LinkedHashSet<>(clauses.after(trigger, preposition));
    List<Token> near = new ArrayList<>();
    if (trigger.tag().startsWith("VB")) {
      near.addAll(objects(trigger));
    } else if (trigger.tag().startsWith("N")) {
      carrier(trigger).ifPresent(near::add);
      if (trigger.relation().equals("nsubj") && isVerbal(clauses.above(trigger))) {
        near.add(clauses.above(trigger));
      }
    } else {
      near.add(clauses.above(trigger));
    }
    for (Token each : near) {
      found.addAll(clauses.after(each, preposition));
      for (Token owned : clauses.after(each, "of")) {
        found.addAll(clauses.after(owned, preposition));
      }
    }
    for (Token word : clauses.dependents(trigger, "prep", "prt", "advmod")) {
      if (word.lemma().equals(preposition)) {
        continue;
      }
      found.addAll(clauses.after(word, preposition));
      for (Token object : clauses.dependents(word, "pobj")) {
        if (found.isEmpty()) {
          found.addAll(clauses.after(object, preposition));
        }
      }
    }
    found.remove(trigger);
    return new ArrayList<>(found);
  }

  /**
   * The verbs of infinitives and clauses that complete the trigger: agreed to send, said it will.
   */
  List<Token> complements(Token trigger) {
    List<Token> found = new ArrayList<>();
    for (Token token : clauses.dependents(trigger)) {
      boolean isClause =
          Set.of("xcomp", "ccomp", "acl", "oprd").contains(token.relation())
              || (token.relation().equals("advcl") && isInfinitive(token));
      if (isClause && (isVerbal(token) || isInfinitive(token))) {
        found.add(token);
      }
      if (token.relation().equals("prep")) {
        found.addAll(clauses.dependents(token, "pcomp"));
      }
    }
    for (Token object : clauses.dependents(trigger, "dobj", "oprd")) {
      clauses.dependents(object, "acl", "xcomp", "relcl").stream()
          .filter(this::isInfinitive)
          .forEach(found::add);
    }
    List<Token> all = new ArrayList<>(found);
    for (Token each : found) {
      clauses.dependents(each, "conj").stream().filter(ClauseRoles::isVerbal).forEach(all::add);
    }
    return all;
  }

  /** The complements that are infinitives or participles: agreed to send, wants X to go. */
  List<Token> infinitives(Token trigger) {
    return complements(trigger).stream()
        .filter(verb -> isInfinitive(verb) || (verb.tag().equals("VB") && !hasModal(verb)))
        .toList();
  }

  /** The complements that are clauses of their own: said that it will send. */
  List<Token> statements(Token trigger) {
    return complements(trigger).stream()
        .filter(verb -> verb.relation().equals("ccomp") && !isInfinitive(verb))
        .toList();
  }

  private boolean hasModal(Token verb) {
    return clauses.dependents(verb, "aux", "modal").stream()
        .anyMatch(aux -> aux.tag().equals("MD"));
  }

  boolean isInfinitive(Token verb) {
    return clauses.dependents(verb, "aux").stream().anyMatch(aux -> aux.lemma().equals("to"));
  }

  static boolean isVerbal(Token token) {
    return token.tag().startsWith("VB") || token.tag().equals("MD");
  }

  /** The verb that has the noun as its object or passive subject: launched an attack. */
  java.util.Optional<Token> carrier(Token noun) {
    Token at = noun;
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      Token above = clauses.above(at);
      switch (at.relation()) {
        case "dobj", "nsubjpass", "oprd", "attr" -> {
          return isVerbal(above) ? java.util.Optional.of(above) : java.util.Optional.empty();
        }
        case "conj" -> at = above;
        case "pobj" -> {
          boolean isQuantity =
              above.lemma().equals("of")
                  && !clauses.isRoot(above)
                  && QUANTITIES.contains(clauses.above(above).lemma());
          if (!isQuantity) {
            return java.util.Optional.empty();
          }
          at = clauses.above(above);
        }
        default -> {
          return java.util.Optional.empty();
        }
      }
    }
    return java.util.Optional.empty();
  }

  /**
   * Whether the phrase around {@code head} is headed by one of the words: "aid", "an aid package",
   * "tons of food aid".
   */
  boolean isHeadedBy(Token head, Set<String> words) {
    if (words.contains(head.lemma()) || isCompound(head, words)) {
      return true;
    }
    boolean isMoney = head.form().equals("$") || head.form().equals("€") || head.form().equals("£");
    if (isMoney && words.contains("dollar")) {
      return true;
    }
    if (!QUANTITIES.contains(head.lemma()) && !head.tag().equals("CD") && !isMoney) {
      return false;
    }
    for (String preposition : List.of("of", "in")) {
      for (Token content : clauses.after(head, preposition)) {
        if (words.contains(content.lemma()) || isCompound(content, words)) {
          return true;
        }
      }
    }
    for (Token part : clauses.dependents(head, "compound", "nmod", "amod")) {
      if (words.contains(part.lemma())) {
        return true;
      }
    }
    return false;
  }

  /** What a quantity is of: the refugees of "thousands of refugees". */
  List<Token> contents(Token head) {
    boolean isQuantity = QUANTITIES.contains(head.lemma()) || head.tag().equals("CD");
    return isQuantity ? clauses.after(head, "of") : List.of();
  }

  /** "arrest warrant" for {@code arrest+warrant}, "state of emergency" for its three words. */
  private boolean isCompound(Token head, Set<String> words) {
    for (String word : words) {
      if (!word.contains("+")) {
        continue;
      }
      String[] parts = word.split("\\+", -1);
      if (parts[parts.length - 1].equals(head.lemma()) && stands(parts, head, -1)) {
        return true;
      }
      if (parts[0].equals(head.lemma()) && stands(parts, head, 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the parts stand in order near the head, to its left or to its right. */
  private boolean stands(String[] parts, Token head, int step) {
    int at = head.index();
    for (int i = 1; i < parts.length; i++) {
      String part = step > 0 ? parts[i] : parts[parts.length - 1 - i];
      boolean found = false;
      for (int reach = 0; reach < 4 && !found; reach++) {
        at += step;
        found = at >= 0 && at < sentence.size() && sentence.token(at).lemma().equals(part);
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }

  /** Whether the further words of a trigger stand beside it. */
  boolean hasWords(Token trigger, List<String> words, boolean isNoun) {
    if (words.size() == 1) {
      return true;
    }
    if (isNoun) {
      return stands(words.toArray(new String[0]), trigger, -1);
    }
    for (String word : words.subList(1, words.size())) {
      boolean hangs =
          clauses.dependents(trigger).stream()
              .anyMatch(
                  token ->
                      token.index() > trigger.index()
                          && token.lemma().equals(word)
                          && !isPlace(token));
      boolean follows =
          trigger.index() + 1 < sentence.size()
              && sentence.token(trigger.index() + 1).lemma().equals(word);
      if (!hangs && !follows) {
        return false;
      }
    }
    return true;
  }

  /** "took hostages in a school": no "take in". */
  private boolean isPlace(Token token) {
    return token.lemma().equals("in")
        && token.relation().equals("prep")
        && clauses.has(token, "pobj");
  }

  /** Whether {@code token} hangs, over any number of steps, on {@code above}. */
  boolean isBelow(Token token, Token above) {
    Token at = token;
    for (int step = 0; step < 60 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (at.equals(above)) {
        return true;
      }
    }
    return false;
  }
}
