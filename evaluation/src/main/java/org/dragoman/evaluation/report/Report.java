package org.dragoman.evaluation.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How good the reader is on one gold file.
 *
 * @param title what was measured
 * @param facts sentences about what was measured
 * @param sections the figures
 * @param errors what is wrong, the worst first
 */
public record Report(
    String title, List<String> facts, List<Section> sections, List<ErrorCase> errors) {

  public Report {
    facts = List.copyOf(facts);
    sections = List.copyOf(sections);
    List<ErrorCase> sorted = new ArrayList<>(errors);
    sorted.sort(Comparator.comparingDouble(ErrorCase::weight).reversed());
    errors = List.copyOf(sorted);
  }

  /** The kinds of errors, the most frequent first. */
  List<String> kinds() {
    List<String> kinds = errors.stream().map(ErrorCase::kind).distinct().toList();
    return kinds.stream().sorted(Comparator.comparingInt(kind -> -of(kind).size())).toList();
  }

  List<ErrorCase> of(String kind) {
    return errors.stream().filter(error -> error.kind().equals(kind)).toList();
  }
}
