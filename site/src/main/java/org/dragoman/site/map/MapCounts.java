package org.dragoman.site.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;

/**
 * The contacts of a search, counted by pair and by side.
 *
 * @param pairs each two sides, the most in contact first
 * @param sides each side with its contacts, the most first
 * @param contacts how many contacts were counted
 * @param many how many of them had too many sides to be told as pairs
 */
public record MapCounts(List<Pair> pairs, List<SideCount> sides, int contacts, int many) {

  /** A contact of more sides than that is no matter of pairs. */
  public static final int MOST_SIDES = 5;

  public MapCounts {
    pairs = List.copyOf(pairs);
    sides = List.copyOf(sides);
  }

  /**
   * A side with its contacts.
   *
   * @param side the side
   * @param contacts how many
   */
  public record SideCount(Side side, int contacts) {}

  /** Counts the contacts that are asked for. */
  public static MapCounts of(RecordView view, ContactQuery query) {
    Counting counting = new Counting();
    view.forEachContact(query, counting::add);
    return counting.counts();
  }

  private static final class Counting {

    private final Map<Dyad, int[]> pairs = new HashMap<>();
    private final Map<Side, Integer> sides = new HashMap<>();
    private int contacts;
    private int many;

    void add(ContactSummary contact) {
      contacts++;
      List<Side> parties = List.copyOf(contact.sides());
      parties.forEach(side -> sides.merge(side, 1, Integer::sum));
      if (parties.size() > MOST_SIDES) {
        many++;
        return;
      }
      int column = column(contact.status());
      for (int i = 0; i < parties.size(); i++) {
        for (Side other : parties.subList(i + 1, parties.size())) {
          pairs.computeIfAbsent(new Dyad(parties.get(i), other), key -> new int[3])[column]++;
        }
      }
    }

    private static int column(Status status) {
      return switch (status) {
        case HELD, UNDER_WAY, BACKGROUND -> 0;
        case PLANNED, PROPOSED, HYPOTHETICAL -> 1;
        case POSTPONED, CANCELLED, DENIED, REFUSED -> 2;
      };
    }

    MapCounts counts() {
      List<Pair> all = new ArrayList<>();
      pairs.forEach((dyad, n) -> all.add(new Pair(dyad, n[0], n[1], n[2])));
      all.sort(
          Comparator.comparingInt(Pair::held)
              .thenComparingInt(Pair::all)
              .reversed()
              .thenComparing(Pair::dyad));
      List<SideCount> counted =
          sides.entrySet().stream()
              .map(entry -> new SideCount(entry.getKey(), entry.getValue()))
              .sorted(
                  Comparator.comparingInt(SideCount::contacts)
                      .reversed()
                      .thenComparing(SideCount::side))
              .toList();
      return new MapCounts(all, counted, contacts, many);
    }
  }
}
