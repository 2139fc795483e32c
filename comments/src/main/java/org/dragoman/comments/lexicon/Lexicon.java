package org.dragoman.comments.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** All words and phrases of the lists, found by their forms. Immutable once built. */
public final class Lexicon {
  private static final int COLUMNS = 4;

  private final Node root = new Node();
  private final Map<String, Long> singles = new TreeMap<>();

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>(1);
  }

  private Lexicon() {}

  /** The lexicon of these resource files beside {@code place}. */
  public static Lexicon ofResources(Class<?> place, List<String> names) {
    Lexicon lexicon = new Lexicon();
    for (String name : names) {
      Rows.ofResource(place, name, COLUMNS).rows().forEach(lexicon::add);
    }
    return lexicon;
  }

  /** The lexicon of these rows, for lists that do not come with the program. */
  public static Lexicon of(List<Rows> files) {
    Lexicon lexicon = new Lexicon();
    files.forEach(file -> file.rows().forEach(lexicon::add));
    return lexicon;
  }

  private void add(Rows.Row row) {
    String word = row.cell(0);
    if (word.isEmpty() || !word.equals(word.toLowerCase(java.util.Locale.ROOT))) {
      throw row.mistake("the word \"" + word + "\" must be in small letters and not empty");
    }
    WordClass wordClass =
        WordClass.find(row.cell(1))
            .orElseThrow(
                () ->
                    row.mistake(
                        "unknown word class \""
                            + row.cell(1)
                            + "\"; known classes: "
                            + Arrays.stream(WordClass.values()).map(WordClass::wire).toList()));
    Entry entry = new Entry(word, wordClass, row.cell(3));
    for (String form : Inflection.forms(row, word, row.cell(2))) {
      put(form, entry);
    }
  }

  private void put(String form, Entry entry) {
    Node node = root;
    String[] words = form.split(" ", -1);
    for (String word : words) {
      node = node.next.computeIfAbsent(word, w -> new Node());
      if (entry.wordClass() != WordClass.ORDINARY) {
        singles.merge(word, entry.wordClass().bit(), (one, other) -> one | other);
      }
    }
    node.entries.add(entry);
  }

  /** Every single word that stands in the lists, also within a phrase; sorted. */
  public Set<String> words() {
    return singles.keySet();
  }

  /** The classes, as bits, of all entries in which the single word stands. */
  public long classesWith(String word) {
    return singles.getOrDefault(word, 0L);
  }

  /** Whether {@code form} alone is in a list of this class. */
  public boolean has(String form, WordClass wordClass) {
    return entries(form).stream().anyMatch(entry -> entry.wordClass() == wordClass);
  }

  /** The entries of which {@code form} alone is a form. */
  public List<Entry> entries(String form) {
    Node node = root.next.get(form);
    return node == null ? List.of() : node.entries;
  }

  /**
   * Tells {@code found} every entry that begins at {@code start}, with the index after its last
   * word. {@code word} gives the word at an index, null where a phrase must not go on.
   */
  public void match(
      int start, IntFunction<@Nullable String> word, BiConsumer<Entry, Integer> found) {
    Node node = root;
    int index = start;
    while (true) {
      String next = word.apply(index);
      Node child = next == null ? null : node.next.get(next);
      if (child == null) {
        return;
      }
      node = child;
      index++;
      for (Entry entry : node.entries) {
        found.accept(entry, index);
      }
    }
  }
}
