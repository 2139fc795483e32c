package org.dragoman.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Status;
import org.jspecify.annotations.Nullable;

/**
 * Contacts as they count for each two of their sides, gathered one after the other. A store may
 * keep the same figures to answer at once; it then gives what is gathered here.
 */
public final class Dyads {

  private Dyads() {}

  /** What {@link RecordView#listDyads} gives, gathered contact by contact. */
  public static List<DyadHistory> histories(
      RecordView view, @Nullable LocalDate since, @Nullable LocalDate to, int mostSides) {
    Map<Side, Map<Side, List<Encounter>>> dyads = new TreeMap<>();
    view.forEachContact(
        ContactQuery.builder().to(to).oldestFirst().build(),
        contact -> {
          LocalDate day = contact.day();
          if (day == null || contact.sides().size() > mostSides) {
            return;
          }
          Level level = contact.level();
          Set<Side> starters = Start.starters(contact);
          forEachPair(
              contact,
              (first, second) ->
                  dyads
                      .computeIfAbsent(first, key -> new TreeMap<>())
                      .computeIfAbsent(second, key -> new ArrayList<>())
                      .add(encounter(contact, day, level, Start.of(starters, first, second))));
        });
    List<DyadHistory> histories = new ArrayList<>();
    dyads.forEach(
        (first, others) ->
            others.forEach(
                (second, encounters) -> {
                  boolean isLate =
                      since == null
                          || encounters.stream().anyMatch(one -> !one.day().isBefore(since));
                  if (isLate) {
                    histories.add(new DyadHistory(first, second, encounters));
                  }
                }));
    return histories;
  }

  /** What {@link RecordView#listDyadDays} gives, gathered from whole contacts. */
  public static List<DyadDays> days(
      RecordView view,
      Set<Status> statuses,
      @Nullable LocalDate since,
      @Nullable LocalDate to,
      int mostSides,
      int fewest) {
    return histories(view, null, to, mostSides).stream()
        .map(
            history ->
                new DyadDays(
                    history.first(),
                    history.second(),
                    history.encounters().stream()
                        .filter(one -> statuses.contains(one.status()))
                        .map(Encounter::day)
                        .toList()))
        .filter(dyad -> dyad.days().size() >= fewest)
        .filter(dyad -> since == null || dyad.days().stream().anyMatch(day -> !day.isBefore(since)))
        .toList();
  }

  private static Encounter encounter(
      ContactSummary contact, LocalDate day, @Nullable Level level, Start start) {
    return new Encounter(
        contact.id(),
        day,
        contact.status(),
        contact.channel(),
        contact.confirmation(),
        level,
        start,
        contact.topics());
  }

  /** What {@link RecordView#countDyads} gives, gathered contact by contact. */
  public static List<DyadCount> counts(
      RecordView view,
      Set<Status> statuses,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      LevelWeight weight) {
    Map<Side, Map<Side, DyadCount>> counts = new TreeMap<>();
    view.forEachContact(
        ContactQuery.builder().statuses(statuses).from(from).to(to).build(),
        contact -> {
          int sides = contact.sides().size();
          int its = weight.of(contact.level());
          Set<Side> starters = Start.starters(contact);
          forEachPair(
              contact,
              (first, second) ->
                  counts
                      .computeIfAbsent(first, key -> new TreeMap<>())
                      .merge(
                          second,
                          DyadCount.of(
                              first, second, sides, its, Start.of(starters, first, second)),
                          DyadCount::plus));
        });
    return counts.values().stream().flatMap(others -> others.values().stream()).toList();
  }

  /** Each two of the contact's sides, in the order of their codes. */
  public static void forEachPair(ContactSummary contact, PairConsumer consumer) {
    List<Side> sides = List.copyOf(contact.sides());
    for (int i = 0; i < sides.size(); i++) {
      for (Side second : sides.subList(i + 1, sides.size())) {
        consumer.accept(sides.get(i), second);
      }
    }
  }

  /** Takes two sides. */
  @FunctionalInterface
  public interface PairConsumer {
    /** Takes two sides, the one whose code comes first first. */
    void accept(Side first, Side second);
  }
}
