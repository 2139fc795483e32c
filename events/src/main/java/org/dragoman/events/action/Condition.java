package org.dragoman.events.action;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What must, or must not, stand at a place around a trigger.
 *
 * @param place {@code object}, {@code subject}, {@code to} (an infinitive or clause), {@code
 *     carrier} (the verb that has the noun as its object), {@code modifier}, or a preposition
 * @param isWanted false where the place must hold none of the words
 * @param words dictionary forms of the head that stands there; sectors such as {@code MIL} ask for
 *     a party of that sort; {@code *} takes any
 */
record Condition(String place, boolean isWanted, Set<String> words) {

  static final String ANY = "*";

  private static final int SHOWN = 8;

  /** The sign of a currency stands for it. */
  private static final String MONEY = "dollar";

  /** The places that are parts of the clause; all others are prepositions. */
  private static final Set<String> PARTS =
      Set.of("object", "subject", "to", "that", "carrier", "modifier", "neg", "modal", "be");

  Condition {
    words = Set.copyOf(words);
  }

  static Condition of(String place, boolean isWanted, List<String> words) {
    return new Condition(place, isWanted, Set.copyOf(words));
  }

  boolean takesAny() {
    return words.contains(ANY);
  }

  /** Whether one of the words themselves must stand in the sentence. */
  boolean needsWord() {
    return isWanted
        && !takesAny()
        && !words.contains(MONEY)
        && words.stream().noneMatch(Condition::isSort);
  }

  /** Whether a party that matters in politics must stand in the sentence. */
  boolean needsParty() {
    return isWanted
        && words.stream().allMatch(Condition::isSort)
        && !words.contains("CVL")
        && !words.contains("PARTY");
  }

  /** Whether the place is one behind a preposition, which must stand in the sentence. */
  boolean needsPreposition() {
    return isWanted && !PARTS.contains(place);
  }

  private static boolean isSort(String word) {
    return Character.isUpperCase(word.charAt(0));
  }

  /** What it asks for, in words, for whom it does not hold. */
  String inWords() {
    String where = PARTS.contains(place) ? "its " + place : "what stands after \"" + place + "\"";
    if (takesAny()) {
      return isWanted ? where + " is missing" : where + " may not be there";
    }
    String some = words.stream().sorted().limit(SHOWN).collect(Collectors.joining(", "));
    String more = words.size() > SHOWN ? " …" : "";
    return where + (isWanted ? " is none of: " : " is one of: ") + some + more;
  }
}
