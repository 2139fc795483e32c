package org.dragoman.site.search;

import java.time.Clock;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.dragoman.record.RecordStore;
import org.dragoman.record.TermCounts;
import org.dragoman.site.insight.KeptFacts;
import org.springframework.stereotype.Component;

/**
 * Counts what a search finds and could be narrowed by, over the first {@value #MOST} contacts in
 * its order: to count all that have a common word takes a second, and tells a reader no more.
 */
@Component
public final class Facets {

  /** So many contacts are counted. */
  public static final int MOST = 1000;

  private static final int CHOICES = 12;

  private final RecordStore record;
  private final KeptFacts kept;
  private final KeptCounts large;

  Facets(RecordStore record, KeptFacts kept, Clock clock) {
    this.record = record;
    this.kept = kept;
    this.large = new KeptCounts(clock);
  }

  /** What a search finds. */
  public Counted of(Filter filter) {
    TermCounts counts =
        large.get(filter.address(), () -> record.countTerms(filter.page(null, MOST)));
    boolean isOfAll = filter.isEmpty() && !counts.areAll();
    return new Counted(
        isOfAll ? Math.max(counts.contacts(), kept.facts().contacts()) : counts.contacts(),
        isOfAll || counts.areAll(),
        counts.areAll(),
        Stream.of(
                facet("side", counts.sides()),
                facet("channel", counts.channels()),
                facet("status", counts.statuses()),
                facet("level", counts.levels()),
                facet("topic", counts.topics()))
            .filter(facet -> !facet.choices().isEmpty())
            .toList());
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
}
