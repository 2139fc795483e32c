package org.dragoman.analysis.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Brings together what several texts say on one point: by their content words, weighed by how rare
 * each is in these texts (tf–idf and cosine, Salton and Buckley 1988), by topic, and by the third
 * parties they name. The pairs are taken from the most alike down, as in the alignment of
 * comparable texts (Barzilay and Elhadad 2003); the same texts give the same points.
 */
final class Alignment {

  private static final double ALIKE = 0.2;

  /** What a text says on a point that it has told already has to be more alike than its first. */
  private static final double ALIKE_AGAIN = 0.35;

  /** Words that readouts have on every subject count for less. */
  private static final double GENERAL = 0.4;

  private static final double BY_TOPIC = 0.15;
  private static final double BY_SIDES = 0.15;

  /** A passage of a text. */
  record Placed(int voice, int number, Passage passage) {}

  private record Pair(Placed one, Placed other, double likeness) {}

  private final Map<String, Double> rarity = new HashMap<>();
  private final List<Placed> all = new ArrayList<>();

  Alignment(List<List<Passage>> texts) {
    for (int voice = 0; voice < texts.size(); voice++) {
      for (int i = 0; i < texts.get(voice).size(); i++) {
        all.add(new Placed(voice, i, texts.get(voice).get(i)));
      }
    }
    Map<String, Integer> counts = new TreeMap<>();
    for (Placed placed : all) {
      placed.passage().stems().keySet().forEach(stem -> counts.merge(stem, 1, Integer::sum));
    }
    counts.forEach(
        (stem, count) ->
            rarity.put(
                stem,
                Math.log(1 + (double) all.size() / count) * (Stems.isGeneral(stem) ? GENERAL : 1)));
  }

  /** The points, in the order of the first text that tells each; each passage is in one of them. */
  List<List<Placed>> points() {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        if (all.get(i).voice() != all.get(j).voice()) {
          double likeness = likeness(all.get(i).passage(), all.get(j).passage());
          if (likeness >= ALIKE) {
            pairs.add(new Pair(all.get(i), all.get(j), likeness));
          }
        }
      }
    }
    pairs.sort(Comparator.comparingDouble(Pair::likeness).reversed());
    Map<Placed, Integer> group = new HashMap<>();
    Map<Integer, Set<Placed>> members = new TreeMap<>();
    int next = 0;
    for (Pair pair : pairs) {
      next = join(pair, group, members, next);
    }
    return inOrder(group, members);
  }

  /** A passage joins one point; two points never become one. */
  private static int join(
      Pair pair, Map<Placed, Integer> group, Map<Integer, Set<Placed>> members, int next) {
    Integer mine = group.get(pair.one());
    Integer theirs = group.get(pair.other());
    if (mine != null && theirs != null) {
      return next;
    }
    int number = mine != null ? mine : theirs != null ? theirs : next;
    Placed newcomer = mine != null ? pair.other() : pair.one();
    boolean isAgain =
        members.getOrDefault(number, Set.of()).stream()
            .anyMatch(placed -> placed.voice() == newcomer.voice());
    if (isAgain && pair.likeness() < ALIKE_AGAIN) {
      return next;
    }
    for (Placed placed : List.of(pair.one(), pair.other())) {
      group.put(placed, number);
      members.computeIfAbsent(number, key -> new HashSet<>()).add(placed);
    }
    return number == next ? next + 1 : next;
  }

  private List<List<Placed>> inOrder(
      Map<Placed, Integer> group, Map<Integer, Set<Placed>> members) {
    List<List<Placed>> points = new ArrayList<>();
    Set<Integer> done = new HashSet<>();
    for (Placed placed : all) {
      Integer number = group.get(placed);
      if (number == null) {
        points.add(List.of(placed));
      } else if (done.add(number)) {
        points.add(
            members.getOrDefault(number, Set.of()).stream()
                .sorted(Comparator.comparingInt(Placed::voice).thenComparingInt(Placed::number))
                .toList());
      }
    }
    return points;
  }

  /** From 0 to about 1.3. */
  double likeness(Passage one, Passage other) {
    Set<String> shared = new HashSet<>(one.stems().keySet());
    shared.retainAll(other.stems().keySet());
    double words = cosine(one.stems(), other.stems(), shared);
    boolean hasTopic = one.topics().stream().anyMatch(other.topics()::contains);
    boolean hasSide = one.sides().stream().anyMatch(other.sides()::contains);
    if (words == 0 && !(hasTopic && hasSide)) {
      return 0;
    }
    boolean isNamedAlone = shared.size() == 1; // the one word may be the third party's name
    return words
        + BY_TOPIC * rarest(one.topics(), other.topics(), Passage::topics)
        + (isNamedAlone ? 0 : BY_SIDES * rarest(one.sides(), other.sides(), Passage::sides));
  }

  /** How much the rarest thing that both name tells: little where most of what is said names it. */
  private <T> double rarest(Set<T> one, Set<T> other, Function<Passage, ? extends Set<T>> namedBy) {
    double most = 0;
    for (T name : one) {
      if (other.contains(name)) {
        long named =
            all.stream().filter(placed -> namedBy.apply(placed.passage()).contains(name)).count();
        most = Math.max(most, 1 - (named - 2.0) / all.size());
      }
    }
    return most;
  }

  /** Of texts that share one word alone, and one that every readout has, nothing follows. */
  private double cosine(
      SortedMap<String, Integer> one, SortedMap<String, Integer> other, Set<String> shared) {
    double product = 0;
    for (String stem : shared) {
      double weight = rarity.getOrDefault(stem, 0.0);
      product += weight * weight;
    }
    boolean isOneGeneralWord = shared.size() == 1 && shared.stream().allMatch(Stems::isGeneral);
    return product == 0 || isOneGeneralWord ? 0 : product / (length(one) * length(other));
  }

  private double length(SortedMap<String, Integer> stems) {
    double sum = 0;
    for (String stem : stems.keySet()) {
      double weight = rarity.getOrDefault(stem, 0.0);
      sum += weight * weight;
    }
    return Math.sqrt(sum);
  }
}
