package org.dragoman.record.merge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What comparing two reports gave.
 *
 * @param score the sum of what speaks for one contact; 0 where {@code refusal} is set
 * @param refusal why they cannot be one contact; null where they may
 * @param rules what was counted, in words, each with its points
 */
public record Comparison(double score, @Nullable String refusal, List<String> rules) {

  /** From this score on two reports tell of one contact. */
  public static final double THRESHOLD = 7.5;

  public Comparison {
    rules = List.copyOf(rules);
  }

  static Comparison refused(String why) {
    return new Comparison(0, why, List.of());
  }

  /** Whether the reports tell of one contact. */
  public boolean isSame() {
    return refusal == null && score >= THRESHOLD;
  }
}
