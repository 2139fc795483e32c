package org.dragoman.site.search;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.record.RecordStore;
import org.dragoman.record.TermCounts;
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
    TermCounts counts = record.countTerms(filter.page(null, MOST));
    return Stream.of(
            facet("side", counts.sides()),
            facet("channel", counts.channels()),
            facet("status", counts.statuses()),
            facet("level", counts.levels()),
            facet("topic", counts.topics()))
        .filter(facet -> !facet.choices().isEmpty())
        .toList();
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
