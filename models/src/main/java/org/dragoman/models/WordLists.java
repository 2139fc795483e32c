package org.dragoman.models;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Gathers the lists of tags and clusters that words share, and numbers them. */
final class WordLists {

  private static final int SLOTS = 1 << 20;

  private final Map<String, Integer> entries = new LinkedHashMap<>();
  private final Map<List<String>, Integer> ambiguityClasses = new LinkedHashMap<>();
  private final Map<List<String>, Integer> clusterSets = new LinkedHashMap<>();

  /**
   * @param ambiguity the tags that each word may have
   * @param clusters the clusters of each word, in the order in which features are made of them
   */
  WordLists(
      Map<String, ? extends Collection<String>> ambiguity,
      Map<String, ? extends Collection<String>> clusters) {
    TreeSet<String> words = new TreeSet<>(ambiguity.keySet());
    words.addAll(clusters.keySet());
    for (String word : words) {
      int first = number(ambiguityClasses, ambiguity.get(word));
      int second = number(clusterSets, clusters.get(word));
      entries.put(word, Lexicon.entry(first, second));
    }
  }

  private static int number(Map<List<String>, Integer> numbers, @Nullable Collection<String> list) {
    if (list == null || list.isEmpty()) {
      return -1;
    }
    List<String> key = List.copyOf(list);
    Integer known = numbers.putIfAbsent(key, numbers.size());
    return known == null ? numbers.size() - 1 : known;
  }

  /** The lists of values of a group, in the order of their numbers. */
  List<List<String>> values(Group group) {
    return switch (group) {
      case AMBIGUITY -> List.copyOf(ambiguityClasses.keySet());
      case CLUSTERS -> List.copyOf(clusterSets.keySet());
      case ORTHOGRAPHY -> singles(Group.ORTHOGRAPHY_SIZE);
      case POSITION -> singles(2);
    };
  }

  private static List<List<String>> singles(int count) {
    List<List<String>> singles = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      singles.add(List.of(Integer.toString(i)));
    }
    return singles;
  }

  Lexicon lexicon() {
    long[] keys = entries.keySet().stream().mapToLong(Lexicon::key).toArray();
    int[] values = entries.values().stream().mapToInt(Integer::intValue).toArray();
    List<String> classes =
        ambiguityClasses.keySet().stream().map(tags -> String.join("_", tags)).toList();
    return new Lexicon(HashTable.of(keys, values, SLOTS), classes);
  }
}
