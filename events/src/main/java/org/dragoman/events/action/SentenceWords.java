package org.dragoman.events.action;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** The dictionary forms in a sentence, and whether the words that a pattern asks for are there. */
final class SentenceWords {

  private final Set<String> lemmas = new HashSet<>();

  SentenceWords(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      lemmas.add(token.lemma());
    }
  }

  /** Whether the further words of a trigger, all but its head, are there. */
  boolean haveAll(List<String> words) {
    return words.size() == 1 || words.stream().filter(lemmas::contains).count() >= words.size() - 1;
  }

  /** Whether each set has a word that is there. */
  boolean haveOneOfEach(List<Set<String>> sets) {
    return sets.stream().allMatch(this::haveOne);
  }

  /** Of a word of several parts, such as {@code car+bomb}, all must be there. */
  private boolean haveOne(Set<String> words) {
    for (String word : words) {
      if (lemmas.contains(word)
          || (word.indexOf('+') > 0 && lemmas.containsAll(List.of(word.split("\\+", -1))))) {
        return true;
      }
    }
    return false;
  }
}
