package org.dragoman.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The commonest words of some languages, in any text and in diplomacy, which tell them apart. */
final class CommonWords {

  private static final String FILE = "common-words.tsv";
  private static final int FEWEST_HITS = 3;
  private static final int LEAST_SHARE = 8;
  private static final int LEAST_LEAD = 3;
  private static final CommonWords SHARED = new CommonWords();

  private final List<String> languages = new ArrayList<>();
  private final Map<String, Integer> masks = new HashMap<>();

  private CommonWords() {
    for (String line : TextData.lines(FILE)) {
      if (!line.isEmpty() && line.charAt(0) != '#') {
        add(line);
      }
    }
  }

  static CommonWords shared() {
    return SHARED;
  }

  /** Whether the commonest words of {@code language} are known. */
  boolean knows(String language) {
    return languages.contains(language);
  }

  private void add(String line) {
    int tab = line.indexOf('\t');
    int mask = 1 << languages.size();
    languages.add(line.substring(0, tab));
    for (String word : line.substring(tab + 1).split(" ", -1)) {
      masks.merge(word, mask, (one, other) -> one | other);
    }
  }

  /**
   * The language of which one word in {@value #LEAST_SHARE} or more is a common one, if no other
   * comes near it.
   */
  String language(String text) {
    int[] hits = new int[languages.size()];
    int words = 0;
    for (int i = 0; i < text.length(); i++) {
      int start = i;
      while (i < text.length() && Character.isLetter(text.charAt(i))) {
        i++;
      }
      if (i > start) {
        words++;
        count(text.substring(start, i), hits);
      }
    }
    return winner(hits, words);
  }

  private void count(String word, int[] hits) {
    int mask = masks.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    for (int language = 0; mask != 0; language++, mask >>>= 1) {
      hits[language] += mask & 1;
    }
  }

  private String winner(int[] hits, int words) {
    int best = 0;
    int second = 0;
    for (int i = 1; i < hits.length; i++) {
      if (hits[i] > hits[best]) {
        second = hits[best];
        best = i;
      } else {
        second = Math.max(second, hits[i]);
      }
    }
    boolean clear = hits[best] >= FEWEST_HITS && hits[best] >= LEAST_LEAD * second;
    return clear && hits[best] * LEAST_SHARE >= words
        ? languages.get(best)
        : LanguageIdentifier.UNDETERMINED;
  }
}
