package org.dragoman.record.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.events.Event;
import org.dragoman.record.RecordException;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.dragoman.record.code.EventCode;

/**
 * Which event of a new reading is which report of the earlier one: that with the same id, else one
 * of the same sides that rests on the same sentence.
 */
final class EventPairs {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Set<String> IGNORED = Set.of("id", "lexicon", "frames", "confidence");

  private final Map<Report, Event> pairs = new LinkedHashMap<>();
  private final List<Report> gone = new ArrayList<>();
  private final List<Event> fresh;

  EventPairs(List<Report> before, List<Event> after) {
    List<Event> open = new ArrayList<>(after);
    List<Report> rest = new ArrayList<>();
    for (Report report : before) {
      Optional<Event> same =
          open.stream().filter(event -> event.id().equals(report.event().id())).findFirst();
      if (same.isPresent()) {
        pairs.put(report, same.get());
        open.remove(same.get());
      } else {
        rest.add(report);
      }
    }
    for (Report report : rest) {
      Optional<Event> same =
          open.stream().filter(event -> areAlike(report.event(), event)).findFirst();
      if (same.isPresent()) {
        pairs.put(report, same.get());
        open.remove(same.get());
      } else {
        gone.add(report);
      }
    }
    this.fresh = open;
  }

  private static boolean areAlike(Event before, Event after) {
    boolean isSameSentence =
        before.evidence().stream()
            .anyMatch(
                one -> after.evidence().stream().anyMatch(two -> one.span().overlaps(two.span())));
    Set<Side> shared = sides(before);
    shared.retainAll(sides(after));
    return isSameSentence && !shared.isEmpty();
  }

  private static Set<Side> sides(Event event) {
    return event.participants().stream()
        .map(Side::of)
        .filter(java.util.Objects::nonNull)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The reports that both readings have, with the event of the new one. */
  Map<Report, Event> pairs() {
    return pairs;
  }

  /** The reports that the new reading has not. */
  List<Report> gone() {
    return gone;
  }

  /** The events that the earlier reading had not. */
  List<Event> fresh() {
    return fresh;
  }

  /** The fields in which two events differ. */
  static List<String> differences(Event before, Event after) {
    JsonNode left = tree(before);
    JsonNode right = tree(after);
    Set<String> names = new TreeSet<>();
    left.fieldNames().forEachRemaining(names::add);
    right.fieldNames().forEachRemaining(names::add);
    List<String> differences = new ArrayList<>();
    for (String name : names) {
      if (!IGNORED.contains(name) && !left.path(name).equals(right.path(name))) {
        differences.add(name + ": " + left.path(name) + " -> " + right.path(name));
      }
    }
    return differences;
  }

  private static JsonNode tree(Event event) {
    try {
      return MAPPER.readTree(EventCode.write(event));
    } catch (JsonProcessingException e) {
      throw new RecordException("an event is not in the form of the contract", e);
    }
  }
}
