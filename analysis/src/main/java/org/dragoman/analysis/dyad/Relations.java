package org.dragoman.analysis.dyad;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.Window;
import org.dragoman.codebook.CameoCode;
import org.dragoman.codebook.CameoTable;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.QuadClass;
import org.dragoman.record.Action;
import org.dragoman.record.ActionQuery;
import org.dragoman.record.RecordView;

/**
 * The state of relations of a dyad: what its sides say and do to each other around their contacts,
 * by quad class and on Goldstein's scale.
 *
 * @param events how many events that are no contacts
 * @param byClass how many in each quad class
 * @param byType how many of each type
 * @param goldstein the mean on Goldstein's scale, from −10 to 10, of the events that have a CAMEO
 *     code; 0 where none has
 * @param goldsteinByYear the mean of each year that has events
 * @param latest the newest of them, at most ten
 */
public record Relations(
    int events,
    Map<QuadClass, Integer> byClass,
    Map<EventType, Integer> byType,
    double goldstein,
    SortedMap<Integer, Double> goldsteinByYear,
    List<Action> latest) {

  private static final int SHOWN = 10;

  public Relations {
    latest = List.copyOf(latest);
  }

  /** The relations of a dyad in a window of the record. */
  public static Relations of(RecordView view, Dyad dyad, Window window) {
    Set<EventType> all = Set.of();
    List<Action> actions =
        view
            .listActions(
                new ActionQuery(Set.copyOf(dyad.sides()), all, window.from(), window.to(), 0))
            .stream()
            .filter(action -> Contacts.TOOK_PLACE.contains(action.status()))
            .filter(action -> isBetween(action, dyad))
            .toList();
    return of(actions);
  }

  /** The relations that these events, the newest first, make up. */
  static Relations of(List<Action> actions) {
    Map<QuadClass, Integer> byClass = new EnumMap<>(QuadClass.class);
    Map<EventType, Integer> byType = new EnumMap<>(EventType.class);
    SortedMap<Integer, double[]> years = new TreeMap<>();
    double sum = 0;
    int coded = 0;
    for (Action action : actions) {
      byClass.merge(action.type().quadClass(), 1, Integer::sum);
      byType.merge(action.type(), 1, Integer::sum);
      CameoCode code = CameoTable.bundled().findCode(action.cameo()).orElse(null);
      if (code == null) {
        continue;
      }
      sum += code.intensity();
      coded++;
      LocalDate day = action.day();
      if (day != null) {
        double[] year = years.computeIfAbsent(day.getYear(), key -> new double[2]);
        year[0] += code.intensity();
        year[1]++;
      }
    }
    SortedMap<Integer, Double> means = new TreeMap<>();
    years.forEach((year, sums) -> means.put(year, sums[0] / sums[1]));
    return new Relations(
        actions.size(),
        byClass,
        byType,
        coded == 0 ? 0 : sum / coded,
        means,
        actions.stream().limit(SHOWN).toList());
  }

  /** How many events of conflict, in word or deed. */
  public int conflict() {
    return byClass.getOrDefault(QuadClass.VERBAL_CONFLICT, 0)
        + byClass.getOrDefault(QuadClass.MATERIAL_CONFLICT, 0);
  }

  /** How many events of cooperation, in word or deed. */
  public int cooperation() {
    return events - conflict();
  }

  /** {@code mostly cooperative}, {@code mixed}, {@code mostly hostile}, {@code not told}. */
  public String words() {
    if (events == 0) {
      return "not told: the record has no other events between the two";
    }
    double share = (double) cooperation() / events;
    return share >= 0.65 ? "mostly cooperative" : share <= 0.35 ? "mostly hostile" : "mixed";
  }

  /** Whether the event runs from one side of the dyad to the other. */
  private static boolean isBetween(Action action, Dyad dyad) {
    Set<Object> all = new LinkedHashSet<>(action.actors());
    all.addAll(action.recipients());
    if (action.type().isSymmetric() || action.recipients().isEmpty()) {
      return all.containsAll(dyad.sides());
    }
    return (action.actors().contains(dyad.first()) && action.recipients().contains(dyad.second()))
        || (action.actors().contains(dyad.second()) && action.recipients().contains(dyad.first()));
  }
}
