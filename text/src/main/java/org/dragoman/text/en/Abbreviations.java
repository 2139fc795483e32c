package org.dragoman.text.en;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.text.DragomanException;
import org.dragoman.text.TextData;
import org.jspecify.annotations.Nullable;

/** Words that are written with a full stop, and words that often begin or never end a sentence. */
final class Abbreviations {

  /** What a full stop after the word says about the sentence. */
  enum Kind {
    /** A name or noun follows: {@code Gen. Milley}. The stop never ends a sentence. */
    TITLE,
    /** A number follows: {@code No. 10}. Without one, the stop ends the sentence. */
    NUMBER,
    /** Ends an address: {@code Washington, D.C.} The stop ends the sentence before an officer. */
    PLACE,
    /** May stand at the end: {@code Inc.}; it does where a usual first word follows. */
    GENERAL
  }

  private static final String FILE = "abbreviations.tsv";
  private static final Abbreviations ENGLISH = load();

  private final Map<String, Kind> kinds = new HashMap<>();
  private final Set<String> starters = new HashSet<>();
  private final Set<String> officers = new HashSet<>();
  private final Set<String> linkers = new HashSet<>();
  private final Set<String> topics = new HashSet<>();

  private Abbreviations() {}

  static Abbreviations english() {
    return ENGLISH;
  }

  /** The kind of the abbreviation {@code word}, written without its stop; null for other words. */
  @Nullable Kind kind(String word) {
    Kind exact = kinds.get(word);
    return exact != null ? exact : kinds.get(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word}, as written, often begins a sentence. */
  boolean isStarter(String word) {
    return starters.contains(word);
  }

  /** Whether {@code word}, as written, is a title that begins sentences. */
  boolean isOfficer(String word) {
    return officers.contains(word);
  }

  /** Whether no heading or sentence ends with {@code word}, as written. */
  boolean isLinker(String word) {
    return linkers.contains(word);
  }

  /** Whether the topic of an entry may end with {@code word}, in any case: "Libyan civil war". */
  boolean isTopic(String word) {
    return topics.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Abbreviations load() {
    Abbreviations abbreviations = new Abbreviations();
    List<String> lines = TextData.lines("en/" + FILE);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isEmpty() && line.charAt(0) != '#') {
        abbreviations.add(line, i + 1);
      }
    }
    return abbreviations;
  }

  private void add(String line, int number) {
    int tab = line.indexOf('\t');
    try {
      List<String> words = List.of(line.substring(tab + 1).split(" ", -1));
      switch (line.substring(0, tab)) {
        case "starter" -> starters.addAll(words);
        case "officer" -> officers.addAll(words);
        case "linker" -> linkers.addAll(words);
        case "topic" -> topics.addAll(words);
        default -> {
          Kind kind = Kind.valueOf(line.substring(0, tab).toUpperCase(Locale.ROOT));
          words.forEach(word -> kinds.put(word, kind));
        }
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DragomanException(
          FILE
              + ":"
              + number
              + ": expected title, number, general, place, starter, officer, linker or topic, a tab, and words;"
              + " found \""
              + line
              + "\"",
          e);
    }
  }
}
