package org.dragoman.record.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.record.merge.Comparer;
import org.dragoman.record.merge.Traits;

/**
 * Which reports of a contact are near-copies of another one, and so no source of their own: the
 * documents share half of their words, or the sentences that tell the contact are the same nearly
 * to the letter, as where papers take the lead of one agency story and write the rest themselves.
 */
public final class Copies {

  private static final double SAME_LEAD = 0.7;
  private static final int LONG_ENOUGH = 14;

  /** The first published is the original; of one day the stronger source. */
  private static final Comparator<Traits> FIRST =
      Comparator.comparing(
              (Traits traits) ->
                  traits.published() == null ? Long.MAX_VALUE : traits.published().longValue())
          .thenComparing(Traits::source)
          .thenComparing(Traits::reportId);

  private Copies() {}

  /** For each report that is a copy, the report of which it is one. */
  public static Map<String, String> of(List<Traits> reports) {
    List<Traits> originals = new ArrayList<>();
    Map<String, String> copies = new LinkedHashMap<>();
    for (Traits report : reports.stream().sorted(FIRST).toList()) {
      originals.stream()
          .filter(original -> isCopy(original, report))
          .findFirst()
          .ifPresentOrElse(
              original -> copies.put(report.reportId(), original.reportId()),
              () -> originals.add(report));
    }
    return copies;
  }

  private static boolean isCopy(Traits original, Traits report) {
    return !original.documentId().equals(report.documentId())
        && report.speaksFor() == null
        && (original.document().resemblance(report.document()) >= Comparer.COPY
            || hasSameLead(original, report));
  }

  private static boolean hasSameLead(Traits original, Traits report) {
    return Math.min(original.evidence().size(), report.evidence().size()) >= LONG_ENOUGH
        && original.evidence().resemblance(report.evidence()) >= SAME_LEAD;
  }
}
