package org.dragoman.events.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.text.Token;

/** What a noun phrase is of, over its quantities: "tons of food aid" is aid. */
final class PhraseHeads {

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

  private static final Set<String> CURRENCIES = Set.of("$", "€", "£");

  private final Clauses clauses;
  private final NearWords near;

  PhraseHeads(Clauses clauses, NearWords near) {
    this.clauses = clauses;
    this.near = near;
  }

  /** Whether a noun only says how much or how many there is of another. */
  static boolean isQuantity(Token noun) {
    return QUANTITIES.contains(noun.lemma());
  }

  /**
   * Whether the phrase around {@code head} is headed by one of the words: "aid", "an aid package",
   * "tons of food aid".
   */
  boolean isHeadedBy(Token head, Set<String> words) {
    boolean isMoney = CURRENCIES.contains(head.form());
    if (isNamed(head, words) || (isMoney && words.contains("dollar"))) {
      return true;
    }
    if (!isQuantity(head) && !head.tag().equals("CD") && !isMoney) {
      return false;
    }
    List<Token> measured = new ArrayList<>(clauses.after(head, "of"));
    measured.addAll(clauses.after(head, "in"));
    return measured.stream().anyMatch(content -> isNamed(content, words))
        || clauses.dependents(head, "compound", "nmod", "amod").stream()
            .anyMatch(part -> words.contains(part.lemma()));
  }

  private boolean isNamed(Token noun, Set<String> words) {
    return words.contains(noun.lemma()) || isCompound(noun, words);
  }

  /** What a quantity is of: the refugees of "thousands of refugees". */
  List<Token> contents(Token head) {
    boolean isMeasure = isQuantity(head) || head.tag().equals("CD");
    return isMeasure ? clauses.after(head, "of") : List.of();
  }

  /** "arrest warrant" for {@code arrest+warrant}, "state of emergency" for its three words. */
  private boolean isCompound(Token head, Set<String> words) {
    for (String word : words) {
      if (!word.contains("+")) {
        continue;
      }
      String[] parts = word.split("\\+", -1);
      if (parts[parts.length - 1].equals(head.lemma()) && near.stand(parts, head, -1)) {
        return true;
      }
      if (parts[0].equals(head.lemma()) && near.stand(parts, head, 1)) {
        return true;
      }
    }
    return false;
  }
}
