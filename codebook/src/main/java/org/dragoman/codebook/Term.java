package org.dragoman.codebook;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A value of a closed vocabulary, with the word that files, the API and the pages write for it. */
public interface Term {

  /** The word as it is written in the output contract, for example {@code under-way}. */
  String wire();

  /**
   * Finds the value that is written as {@code wire}.
   *
   * @throws IllegalArgumentException where the vocabulary has no such word; the message names those
   *     it has
   */
  static <T extends Enum<T> & Term> T of(Class<T> vocabulary, String wire) {
    for (T value : vocabulary.getEnumConstants()) {
      if (value.wire().equals(wire)) {
        return value;
      }
    }
    String known =
        Arrays.stream(vocabulary.getEnumConstants())
            .map(Term::wire)
            .collect(Collectors.joining(", "));
    throw new IllegalArgumentException(
        "unknown "
            + vocabulary.getSimpleName().toLowerCase(java.util.Locale.ROOT)
            + " \""
            + wire
            + "\"; known: "
            + known);
  }
}
