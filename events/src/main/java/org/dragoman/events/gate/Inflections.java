package org.dragoman.events.gate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.text.DragomanException;

/**
 * All the forms that a dictionary form may have in a text: the inverse of the lemmatiser. Regular
 * endings are added generously, since a form that no text has costs nothing; irregular forms come
 * from the lemmatiser's own lists of exceptions, so that none is missed.
 */
final class Inflections {

  private static final String FOLDER = "/edu/emory/mathcs/nlp/component/morph/english/";
  private static final List<String> ENDINGS =
      List.of("", "s", "es", "ed", "d", "ing", "n", "en", "er", "ers");
  private static final String VOWELS = "aeiou";

  private final Map<String, List<String>> irregular = new HashMap<>();

  private Inflections() {}

  /** With the exceptions of the lemmatiser. */
  static Inflections load() {
    Inflections inflections = new Inflections();
    inflections.readPairs("verb.exc");
    inflections.readPairs("noun.exc");
    inflections.readTenses("verb.tense");
    List.of("s", "re", "m", "am", "is", "are", "was", "were", "been", "being")
        .forEach(form -> inflections.add("be", form));
    List.of("s", "ve", "d", "has", "had").forEach(form -> inflections.add("have", form));
    return inflections;
  }

  /** The forms of a verb or noun, sorted; the dictionary form is among them. */
  Set<String> of(String lemma) {
    Set<String> forms = new TreeSet<>(irregular.getOrDefault(lemma, List.of()));
    ENDINGS.forEach(ending -> forms.add(lemma + ending));
    int last = lemma.length() - 1;
    if (last < 1) {
      return forms;
    }
    char end = lemma.charAt(last);
    String stem = lemma.substring(0, last);
    if (end == 'e') {
      forms.addAll(List.of(stem + "ing", stem + "ed", stem + "en"));
      if (lemma.endsWith("ie")) {
        forms.add(lemma.substring(0, last - 1) + "ying");
      }
    } else if (end == 'y') {
      forms.addAll(List.of(stem + "ies", stem + "ied"));
    } else if (VOWELS.indexOf(end) < 0) {
      forms.addAll(List.of(lemma + end + "ing", lemma + end + "ed", lemma + end + "en"));
    }
    if (lemma.endsWith("man")) {
      forms.add(lemma.substring(0, last - 1) + "en");
    }
    return forms;
  }

  private void readPairs(String file) {
    for (String[] words : read(file)) {
      add(words[1], words[0]);
    }
  }

  private void readTenses(String file) {
    for (String[] words : read(file)) {
      for (int i = 1; i < words.length; i++) {
        for (String form : words[i].split("/", -1)) {
          add(words[0], form);
        }
      }
    }
  }

  private void add(String lemma, String form) {
    irregular.computeIfAbsent(lemma, key -> new ArrayList<>(2)).add(form);
  }

  private static List<String[]> read(String file) {
    InputStream stream = Inflections.class.getResourceAsStream(FOLDER + file);
    if (stream == null) {
      throw new DragomanException("the lemmatiser's list " + file + " is missing from this build");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.strip().split("\\s+"))
          .filter(w -> w.length > 1)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the lemmatiser's list " + file + " cannot be read", e);
    }
  }
}
