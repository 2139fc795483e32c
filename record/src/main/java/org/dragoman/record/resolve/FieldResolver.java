package org.dragoman.record.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.dragoman.record.Claim;
import org.dragoman.record.Report;
import org.dragoman.record.Resolved;
import org.dragoman.record.SourceClass;
import org.jspecify.annotations.Nullable;

/**
 * Chooses one value of a field among what the reports say: the more specific over the vague, then
 * the official readout over the agency over the rewrite, then the later over the earlier. What
 * contradicts stays beside it.
 *
 * @param <T> what the field holds
 */
final class FieldResolver<T> {

  private final Function<Report, @Nullable T> value;
  private final ToIntFunction<T> vagueness;
  private final BiPredicate<T, T> agrees;

  /**
   * A resolver.
   *
   * @param value what a report says; null where it says nothing
   * @param vagueness 0 for the most specific values, more for vaguer ones
   * @param agrees whether the second does not contradict the first
   */
  FieldResolver(
      Function<Report, @Nullable T> value, ToIntFunction<T> vagueness, BiPredicate<T, T> agrees) {
    this.value = value;
    this.vagueness = vagueness;
    this.agrees = agrees;
  }

  /** The field of these reports, the strongest first; empty where none says anything. */
  Optional<Resolved<T>> resolve(List<Report> reports) {
    List<Said<T>> said = new ArrayList<>();
    for (Report report : reports) {
      T told = value.apply(report);
      if (told != null) {
        said.add(new Said<>(report, told));
      }
    }
    if (said.isEmpty()) {
      return Optional.empty();
    }
    Said<T> chosen =
        said.stream()
            .min(
                Comparator.<Said<T>>comparingInt(one -> vagueness.applyAsInt(one.value()))
                    .thenComparing(Said::report, Strength.ORDER))
            .orElseThrow();
    return Optional.of(with(chosen, rule(chosen, said), said));
  }

  /** The field as a curator set it. */
  Resolved<T> edited(T set, String author, List<Report> reports) {
    List<Claim<T>> contradicting = new ArrayList<>();
    List<Claim<T>> supporting = new ArrayList<>();
    for (Report report : reports) {
      T told = value.apply(report);
      if (told != null) {
        (agrees.test(set, told) ? supporting : contradicting).add(new Claim<>(report.id(), told));
      }
    }
    return new Resolved<>(set, "set by " + author, supporting, contradicting);
  }

  private Resolved<T> with(Said<T> chosen, String rule, List<Said<T>> said) {
    List<Claim<T>> supporting = new ArrayList<>();
    List<Claim<T>> contradicting = new ArrayList<>();
    for (Said<T> one : said) {
      boolean isFor = agrees.test(chosen.value(), one.value());
      (isFor ? supporting : contradicting).add(new Claim<>(one.report().id(), one.value()));
    }
    return new Resolved<>(chosen.value(), rule, supporting, contradicting);
  }

  private String rule(Said<T> chosen, List<Said<T>> said) {
    List<Said<T>> others =
        said.stream().filter(one -> !one.value().equals(chosen.value())).toList();
    if (others.isEmpty()) {
      return said.size() == 1 ? "the only report that tells it" : "all reports that tell it agree";
    }
    int least = vagueness.applyAsInt(chosen.value());
    List<Said<T>> rivals =
        others.stream().filter(one -> vagueness.applyAsInt(one.value()) == least).toList();
    if (rivals.isEmpty()) {
      return "the specific over the vague";
    }
    SourceClass rival =
        rivals.stream().map(one -> Strength.sort(one.report())).sorted().findFirst().orElseThrow();
    SourceClass sort = Strength.sort(chosen.report());
    if (sort != rival) {
      return name(sort) + " over " + name(rival);
    }
    boolean isLater =
        rivals.stream().anyMatch(one -> Strength.day(one.report()) < Strength.day(chosen.report()));
    return isLater ? "the later over the earlier" : "the surer report";
  }

  private static String name(SourceClass sort) {
    return switch (sort) {
      case READOUT -> "official readout";
      case AGENCY -> "agency";
      case OUTLET -> "outlet";
      case COPY -> "copy";
      case DATASET -> "data set";
    };
  }

  private record Said<T>(Report report, T value) {}
}
