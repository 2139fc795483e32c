package org.dragoman.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A brief: headline, lead, and what is known of focus, context and importance, and what is not.
 *
 * @param headline the headline, with what it rests on
 * @param parts the lead first; no empty ones
 * @param asOf the day as of which it is told; null where the record has no day at all
 * @param basis on which record it rests, in one sentence
 */
public record Brief(Statement headline, List<Part> parts, @Nullable LocalDate asOf, String basis) {

  public Brief {
    parts = parts.stream().filter(part -> !part.statements().isEmpty()).toList();
  }

  /** All that the sentences rest on, each once, in the order of the sentences. */
  public List<Citation> citations() {
    Map<String, Citation> once = new LinkedHashMap<>();
    headline.citations().forEach(citation -> once.putIfAbsent(citation.key(), citation));
    for (Part part : parts) {
      for (Statement statement : part.statements()) {
        statement.citations().forEach(citation -> once.putIfAbsent(citation.key(), citation));
      }
    }
    return List.copyOf(once.values());
  }

  /** The numbers, from 1, of what a sentence rests on. */
  public List<Integer> numbers(Statement statement) {
    List<String> keys = citations().stream().map(Citation::key).toList();
    List<Integer> numbers = new ArrayList<>();
    for (Citation citation : statement.citations()) {
      int number = keys.indexOf(citation.key()) + 1;
      if (!numbers.contains(number)) {
        numbers.add(number);
      }
    }
    numbers.sort(null);
    return numbers;
  }

  /** The words alone, a paragraph a part, as a reader of news would get them. */
  public String plain() {
    return parts.stream()
        .map(
            part ->
                part.statements().stream().map(Statement::text).collect(Collectors.joining(" ")))
        .collect(Collectors.joining("\n\n"));
  }
}
