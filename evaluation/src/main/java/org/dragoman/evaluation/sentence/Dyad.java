package org.dragoman.evaluation.sentence;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.evaluation.gold.CodedEvent;

/**
 * An event between two parties, as event data counts it.
 *
 * @param type the type
 * @param isOrdered whether the first does it to the second
 * @param first the one; empty for nobody
 * @param second the other; empty for nobody
 */
record Dyad(String type, boolean isOrdered, String first, String second) {

  /** The event's sides multiplied out; an absent side is the dyad's nobody. */
  static Set<Dyad> of(CodedEvent event, boolean isUnordered) {
    List<String> source = event.source().codes();
    List<String> target = event.target().codes();
    if (!isUnordered) {
      return product(event.type(), true, orNobody(source), orNobody(target));
    }
    if (event.isSymmetric() && !source.isEmpty() && !target.isEmpty()) {
      return product(event.type(), false, source, target);
    }
    TreeSet<String> all = new TreeSet<>(source);
    all.addAll(target);
    return pairs(event.type(), List.copyOf(all));
  }

  private static List<String> orNobody(List<String> codes) {
    return codes.isEmpty() ? List.of("") : codes;
  }

  private static Set<Dyad> product(
      String type, boolean isOrdered, List<String> left, List<String> right) {
    Set<Dyad> dyads = new LinkedHashSet<>();
    for (String one : left) {
      for (String other : right) {
        boolean isTurned = !isOrdered && one.compareTo(other) > 0;
        dyads.add(new Dyad(type, isOrdered, isTurned ? other : one, isTurned ? one : other));
      }
    }
    return dyads;
  }

  private static Set<Dyad> pairs(String type, List<String> all) {
    if (all.size() == 1) {
      return Set.of(new Dyad(type, false, all.get(0), ""));
    }
    Set<Dyad> dyads = new LinkedHashSet<>();
    for (int i = 0; i < all.size(); i++) {
      for (int j = i + 1; j < all.size(); j++) {
        dyads.add(new Dyad(type, false, all.get(i), all.get(j)));
      }
    }
    return dyads;
  }
}
