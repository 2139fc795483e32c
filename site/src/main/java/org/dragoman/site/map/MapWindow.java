package org.dragoman.site.map;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.record.RecordStore;
import org.dragoman.site.insight.KeptFacts;
import org.dragoman.site.search.Filter;
import org.dragoman.site.search.FilterReader;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a map is asked to show: the filter of any search, and days where none are named. */
@Component
public final class MapWindow {

  /** So many contacts are counted, the newest. */
  public static final int MOST = 20_000;

  private static final int USUAL_DAYS = 90;

  private final RecordStore record;
  private final FilterReader filters;
  private final KeptFacts facts;

  MapWindow(RecordStore record, FilterReader filters, KeptFacts facts) {
    this.record = record;
    this.filters = filters;
    this.facts = facts;
  }

  /** The filter of these parameters; without any day, of the last 90 of the record. */
  public Filter read(MultiValueMap<String, String> parameters) {
    MultiValueMap<String, String> asked = new LinkedMultiValueMap<>(parameters);
    if (isBlank(asked, "from") && isBlank(asked, "to")) {
      LocalDate last = facts.today();
      asked.put("from", List.of(last.minusDays(USUAL_DAYS - 1L).toString()));
      asked.put("to", List.of(last.toString()));
    }
    return filters.read(asked);
  }

  /** The contacts of that filter, counted. */
  public MapCounts count(Filter filter) {
    return MapCounts.of(record, filter.page(null, MOST));
  }

  private static boolean isBlank(MultiValueMap<String, String> parameters, String name) {
    return parameters.getOrDefault(name, List.of()).stream().allMatch(String::isBlank);
  }
}
