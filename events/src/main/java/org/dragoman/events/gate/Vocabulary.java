package org.dragoman.events.gate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Numbers for the dictionary forms that demands name, and the forms in which each may be written.
 */
final class Vocabulary {

  private final Inflections inflections;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> lemmas = new ArrayList<>();

  Vocabulary(Inflections inflections) {
    this.inflections = inflections;
  }

  /** The numbers of the words that a dictionary form is written with: three for face-to-face. */
  int[] numbers(String lemma) {
    return Letters.words(lemma).stream().mapToInt(this::number).toArray();
  }

  private int number(String word) {
    return numbers.computeIfAbsent(
        word,
        key -> {
          lemmas.add(key);
          return lemmas.size() - 1;
        });
  }

  int size() {
    return lemmas.size();
  }

  /** Enters every form of every word, with its number as {@link Lookup} keeps them. */
  void enter(Lookup.Builder lookup) {
    for (int number = 0; number < lemmas.size(); number++) {
      for (String form : inflections.of(lemmas.get(number))) {
        lookup.word(form, number);
      }
    }
  }
}
