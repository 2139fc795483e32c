package org.dragoman.text.en;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Words of letters alone that a tokeniser leaves as they are, unlike "cannot" and "gonna". The
 * first {@value #MOST} are remembered, of all others it is asked again. Shared by all threads.
 */
final class WholeWords {

  private static final int MOST = 50_000;

  private final Function<String, List<String>> tokenizer;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  WholeWords(Function<String, List<String>> tokenizer) {
    this.tokenizer = tokenizer;
  }

  boolean contains(String word) {
    return known.contains(word) || (isLetters(word) && isLeftWhole(word));
  }

  private boolean isLeftWhole(String word) {
    boolean whole = tokenizer.apply(word).equals(List.of(word));
    if (whole && known.size() < MOST) {
      known.add(word);
    }
    return whole;
  }

  private static boolean isLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetter(word.charAt(i))) {
        return false;
      }
    }
    return !word.isEmpty();
  }
}
