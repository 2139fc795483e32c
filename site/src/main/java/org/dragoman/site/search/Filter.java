package org.dragoman.site.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactQueryBuilder;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * Conditions on contacts as they stand in an address: the same names in search, API, feeds and
 * downloads.
 *
 * @param values each parameter with its values, in the order of {@link FilterReader#NAMES}
 * @param query the same as a query of the record, without cursor and limit
 */
public record Filter(Map<String, List<String>> values, ContactQuery query) {

  public Filter {
    values = Map.copyOf(values);
  }

  /** The first value of a parameter; empty where it is not set. */
  public String first(String name) {
    List<String> all = values.get(name);
    return all == null ? "" : all.get(0);
  }

  /** Whether a parameter has that value. */
  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  /** Whether nothing is asked. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** The parameters as the query of an address, without a question mark; empty for none. */
  public String address() {
    return address(values);
  }

  /** The address with that value set, or taken away where it is set already. */
  public String toggled(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(values);
    List<String> all = new ArrayList<>(changed.getOrDefault(name, List.of()));
    if (!all.remove(value)) {
      all.add(value);
    }
    if (all.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, all);
    }
    return address(changed);
  }

  /** The query for the page after {@code cursor}. */
  public ContactQuery page(@Nullable String cursor, int limit) {
    return builder().after(cursor).limit(limit).build();
  }

  /** The query to build upon. */
  public ContactQueryBuilder builder() {
    ContactQueryBuilder builder =
        ContactQuery.builder()
            .text(query.text())
            .sides(query.sides())
            .person(query.person())
            .office(query.office())
            .channels(query.channels())
            .statuses(query.statuses())
            .levels(query.levels())
            .topic(query.topic())
            .place(query.place())
            .outlet(query.outlet())
            .from(query.from())
            .to(query.to())
            .minConfidence(query.minConfidence());
    return query.isNewestFirst() ? builder : builder.oldestFirst();
  }

  private static String address(Map<String, List<String>> values) {
    List<String> parts = new ArrayList<>();
    for (String name : FilterReader.NAMES) {
      for (String value : values.getOrDefault(name, List.of())) {
        parts.add(name + "=" + UriUtils.encodeQueryParam(value, StandardCharsets.UTF_8));
      }
    }
    return String.join("&", parts);
  }
}
