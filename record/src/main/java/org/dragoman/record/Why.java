package org.dragoman.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a report belongs to its contact, or why another one nearby does not.
 *
 * @param reportId the report
 * @param againstId the report with which it was compared: the one that leads the contact
 * @param belongs whether the report is in the contact
 * @param score the sum of what speaks for one contact; {@code threshold} or more is enough
 * @param threshold from this score on two reports tell of one contact
 * @param refusal what keeps them apart whatever else speaks for it; null where nothing does
 * @param rules what was counted, each with its points; for a report that a curator bound, that
 */
public record Why(
    String reportId,
    String againstId,
    boolean belongs,
    double score,
    double threshold,
    @Nullable String refusal,
    List<String> rules) {

  public Why {
    rules = List.copyOf(rules);
  }
}
