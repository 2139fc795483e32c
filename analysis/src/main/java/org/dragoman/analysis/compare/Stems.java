package org.dragoman.analysis.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The content words of readouts, cut to stems so that forms of one word meet. */
final class Stems {

  private static final ReadoutWords WORDS = ReadoutWords.load();

  private static final String[] ENDINGS = {
    "izations",
    "isations",
    "ization",
    "isation",
    "ational",
    "ations",
    "ation",
    "ments",
    "ment",
    "ities",
    "ity",
    "ances",
    "ance",
    "ences",
    "ence",
    "ingly",
    "ings",
    "ing",
    "ions",
    "ion",
    "ives",
    "ive",
    "ers",
    "ied",
    "ies",
    "est",
    "ed",
    "ly",
    "es",
    "al",
    "er",
    "s",
    "e",
    "y"
  };

  private static final int SHORTEST = 4;

  private Stems() {}

  /** Words for the contact itself, which say nothing of its content. */
  static final Set<String> CALL = Set.of("call", "phone", "telephone", "conversation", "talks");

  /** Words for a meeting itself. */
  static final Set<String> MEETING = Set.of("meeting", "visit", "talks", "conversation");

  private static final Map<String, String> MONTHS =
      Map.of(
          "jan",
          "january",
          "feb",
          "february",
          "aug",
          "august",
          "sept",
          "september",
          "sep",
          "september",
          "oct",
          "october",
          "nov",
          "november",
          "dec",
          "december");

  /** The stem of a word; empty for one that carries no content. */
  static String of(String word, String lemma) {
    String plain = word.toLowerCase(Locale.ROOT).replaceAll("[.]$", "");
    String lower = MONTHS.getOrDefault(plain, plain);
    boolean isContent =
        lower.length() > 2
            && Character.isLetter(lower.charAt(0))
            && !WORDS.isEmpty(lower)
            && !WORDS.isEmpty(lemma);
    return isContent ? cut(lower.replace("’", "'").replaceAll("'.*$", "").replace("-", "")) : "";
  }

  /** Whether the stem is of a word that readouts have on every subject. */
  static boolean isGeneral(String stem) {
    return General.STEMS.contains(stem);
  }

  /** Made when it is first asked for, since it takes stems. */
  private static final class General {
    private static final Set<String> STEMS =
        WORDS.general().stream()
            .map(word -> of(word, word))
            .collect(Collectors.toUnmodifiableSet());
  }

  private static String cut(String word) {
    for (String ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
