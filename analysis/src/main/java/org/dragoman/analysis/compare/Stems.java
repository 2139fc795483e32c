package org.dragoman.analysis.compare;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The content words of readouts, cut to stems so that forms of one word meet. */
final class Stems {

  private static final Set<String> EMPTY =
      Set.of(
          "the",
          "and",
          "for",
          "with",
          "that",
          "this",
          "these",
          "those",
          "its",
          "their",
          "his",
          "her",
          "our",
          "they",
          "them",
          "from",
          "into",
          "upon",
          "also",
          "both",
          "all",
          "any",
          "each",
          "other",
          "such",
          "well",
          "including",
          "include",
          "between",
          "among",
          "amongst",
          "during",
          "after",
          "before",
          "today",
          "yesterday",
          "tomorrow",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "which",
          "who",
          "whom",
          "whose",
          "have",
          "has",
          "had",
          "were",
          "was",
          "are",
          "been",
          "being",
          "will",
          "would",
          "should",
          "could",
          "may",
          "can",
          "must",
          "not",
          "more",
          "most",
          "very",
          "over",
          "under",
          "about",
          "through",
          "toward",
          "towards",
          "side",
          "sides",
          "leader",
          "leaders",
          "minister",
          "ministers",
          "president",
          "presidents",
          "secretary",
          "chancellor",
          "official",
          "officials",
          "counterpart",
          "counterparts",
          "two",
          "issue",
          "issues",
          "matter",
          "matters",
          "range",
          "number",
          "importance",
          "important",
          "need",
          "needs",
          "area",
          "areas",
          "continue",
          "continued",
          "prime",
          "foreign",
          "affairs",
          "mr",
          "mrs",
          "ms",
          "per",
          "than",
          "then",
          "there",
          "where",
          "when",
          "while",
          "what",
          "how",
          "regarding",
          "concerning",
          "related",
          "own",
          "new",
          "current",
          "ongoing",
          "recent",
          "latest",
          "development",
          "developments",
          "situation",
          "topic",
          "topics",
          "view",
          "views",
          "exchange",
          "discuss",
          "discussed",
          "country",
          "countries",
          "nation",
          "nations",
          "state",
          "states",
          "government",
          "way",
          "ways",
          "order",
          "part",
          "light",
          "term",
          "terms",
          "context",
          "respect",
          "regard",
          "end",
          "time",
          "day",
          "spoke",
          "met",
          "one",
          "clear",
          "made",
          "make",
          "together",
          "senior",
          "level",
          "high");

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
            && !EMPTY.contains(lower)
            && !EMPTY.contains(lemma);
    return isContent ? cut(lower.replace("’", "'").replaceAll("'.*$", "").replace("-", "")) : "";
  }

  /** Whether the stem is of a word that readouts have on every subject. */
  static boolean isGeneral(String stem) {
    return General.STEMS.contains(stem);
  }

  private static final class General {
    private static final Set<String> STEMS =
        Stream.of(
                "region",
                "regional",
                "global",
                "international",
                "bilateral",
                "relationship",
                "relations",
                "partnership",
                "cooperation",
                "shared",
                "commitment",
                "committed",
                "support",
                "strong",
                "strengthen",
                "security",
                "stability",
                "effort",
                "people",
                "work",
                "working",
                "world",
                "strategic",
                "common",
                "mutual",
                "close",
                "ensure",
                "promote",
                "deepen")
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
