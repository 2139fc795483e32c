package org.dragoman.site.search;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Status;
import org.dragoman.codebook.Term;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactQueryBuilder;
import org.dragoman.record.Side;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.name.Names;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Reads a {@link Filter} from the parameters of an address. */
@Component
public final class FilterReader {

  /** The parameters, in the order in which addresses have them. */
  public static final List<String> NAMES =
      List.of(
          "q",
          "side",
          "person",
          "office",
          "channel",
          "status",
          "level",
          "topic",
          "place",
          "outlet",
          "from",
          "to",
          "min-confidence",
          "order");

  private static final int LONGEST = 200;
  private static final int MOST = 20;

  private final Names names;

  FilterReader(Names names) {
    this.names = names;
  }

  /**
   * The filter that the parameters ask for; other parameters are left alone.
   *
   * @throws FilterException where a value is none of its parameter's
   */
  public Filter read(MultiValueMap<String, String> parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    for (String name : NAMES) {
      List<String> set =
          parameters.getOrDefault(name, List.of()).stream()
              .map(String::strip)
              .filter(value -> !value.isEmpty())
              .distinct()
              .toList();
      if (!set.isEmpty()) {
        values.put(name, bounded(name, set));
      }
    }
    values.computeIfPresent("side", (name, sides) -> codes(sides));
    return new Filter(values, query(values));
  }

  private static List<String> bounded(String name, List<String> values) {
    if (values.size() > MOST || values.stream().anyMatch(value -> value.length() > LONGEST)) {
      throw new FilterException("mistake.filter-values", name, MOST, LONGEST);
    }
    return values;
  }

  private List<String> codes(List<String> sides) {
    List<String> codes = new ArrayList<>();
    for (String side : sides) {
      codes.add(
          names
              .find(side)
              .map(Side::code)
              .orElseThrow(() -> new FilterException("mistake.filter-side", side)));
    }
    return codes.stream().distinct().toList();
  }

  private static ContactQuery query(Map<String, List<String>> values) {
    ContactQueryBuilder builder =
        ContactQuery.builder()
            .text(first(values, "q"))
            .sides(values.getOrDefault("side", List.of()).stream().map(Side::new).toList())
            .person(first(values, "person"))
            .office(first(values, "office"))
            .channels(terms(values, "channel", Channel.values()))
            .statuses(terms(values, "status", Status.values()))
            .levels(terms(values, "level", Level.values()))
            .topic(first(values, "topic"))
            .place(first(values, "place"))
            .outlet(first(values, "outlet"))
            .from(day(values, "from"))
            .to(day(values, "to"))
            .minConfidence(confidence(first(values, "min-confidence")));
    if ("oldest".equals(order(first(values, "order")))) {
      builder.oldestFirst();
    }
    return builder.build();
  }

  private static @Nullable String first(Map<String, List<String>> values, String name) {
    List<String> all = values.get(name);
    return all == null ? null : all.get(0);
  }

  private static <T extends Term> List<T> terms(
      Map<String, List<String>> values, String name, T[] known) {
    return values.getOrDefault(name, List.of()).stream()
        .map(value -> term(name, value, List.of(known)))
        .toList();
  }

  private static <T extends Term> T term(String name, String value, List<T> known) {
    return known.stream()
        .filter(term -> term.wire().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                new FilterException(
                    "mistake.filter-term",
                    name,
                    value,
                    known.stream().map(Term::wire).collect(Collectors.joining(", "))));
  }

  private static @Nullable LocalDate day(Map<String, List<String>> values, String name) {
    String value = first(values, name);
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      throw new FilterException("mistake.filter-day", name, value);
    }
  }

  private static double confidence(@Nullable String value) {
    if (value == null) {
      return 0;
    }
    try {
      double confidence = Double.parseDouble(value);
      if (confidence >= 0 && confidence <= 1) {
        return confidence;
      }
    } catch (NumberFormatException e) {
      // falls through to the sentence that says what is taken
    }
    throw new FilterException("mistake.filter-confidence", value);
  }

  private static String order(@Nullable String value) {
    if (value == null || value.equals("newest")) {
      return "newest";
    }
    if (value.equals("oldest")) {
      return value;
    }
    throw new FilterException("mistake.filter-order", value);
  }
}
