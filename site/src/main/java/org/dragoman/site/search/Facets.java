package org.dragoman.site.search;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.codebook.Level;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordStore;
import org.springframework.stereotype.Component;

/**
 * Counts what a search could be narrowed by. One pass over the newest {@value #MOST} contacts that
 * the search finds; the counts are kept for a minute.
 */
@Component
public final class Facets {

  /** Of so many contacts, the newest, facets are counted. */
  public static final int MOST = 5000;

  private static final int KEPT = 500;
  private static final int CHOICES = 12;
  private static final Duration FRESH = Duration.ofMinutes(1);

  private final RecordStore record;
  private final Map<String, Counted> kept =
      new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Counted> eldest) {
          return size() > KEPT;
        }
      };

  Facets(RecordStore record) {
    this.record = record;
  }

  /** The facets of a search. */
  public List<Facet> of(Filter filter) {
    String key = filter.address();
    Instant now = Instant.now();
    synchronized (kept) {
      Counted counted = kept.get(key);
      if (counted != null && counted.at().plus(FRESH).isAfter(now)) {
        return counted.facets();
      }
    }
    List<Facet> facets = count(filter);
    synchronized (kept) {
      kept.put(key, new Counted(now, facets));
    }
    return facets;
  }

  private List<Facet> count(Filter filter) {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    for (String name : List.of("side", "channel", "status", "level", "topic")) {
      counts.put(name, new HashMap<>());
    }
    record.forEachContact(filter.page(null, MOST), contact -> add(contact, counts));
    List<Facet> facets = new ArrayList<>();
    counts.forEach((name, values) -> facets.add(facet(name, values)));
    facets.removeIf(facet -> facet.choices().isEmpty());
    return List.copyOf(facets);
  }

  private static void add(ContactSummary contact, Map<String, Map<String, Long>> counts) {
    contact.sides().forEach(side -> count(counts, "side", side.code()));
    count(counts, "channel", contact.channel().wire());
    count(counts, "status", contact.status().wire());
    Set<Level> levels = new HashSet<>();
    for (ContactParty party : contact.parties()) {
      if (party.level() != null) {
        levels.add(party.level());
      }
    }
    levels.forEach(level -> count(counts, "level", level.wire()));
    contact.topics().forEach(topic -> count(counts, "topic", topic));
  }

  private static void count(Map<String, Map<String, Long>> counts, String name, String value) {
    Map<String, Long> values = counts.get(name);
    if (values != null) {
      values.merge(value, 1L, Long::sum);
    }
  }

  private static Facet facet(String name, Map<String, Long> values) {
    return new Facet(
        name,
        values.entrySet().stream()
            .map(entry -> new Facet.Choice(entry.getKey(), entry.getValue()))
            .sorted(
                Comparator.comparingLong(Facet.Choice::count)
                    .reversed()
                    .thenComparing(Facet.Choice::value))
            .limit(CHOICES)
            .toList());
  }

  private record Counted(Instant at, List<Facet> facets) {}
}
