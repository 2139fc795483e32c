package org.dragoman.record.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.codebook.Status;
import org.dragoman.events.Attribution;
import org.dragoman.record.Confirmation;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * Which of the sides have confirmed a contact, in their own text or through an official who is
 * named, and which deny it.
 *
 * @param confirming the sides that stand by it
 * @param denying the sides that deny it
 * @param confirmation what that comes to
 */
record Confirmations(Set<Side> confirming, Set<Side> denying, Confirmation confirmation) {

  static Confirmations of(Set<Side> sides, List<Report> reports) {
    Set<Side> confirming = new TreeSet<>();
    Set<Side> denying = new TreeSet<>();
    for (Report report : reports) {
      Set<Side> speaking = speaking(report);
      speaking.retainAll(sides);
      (report.event().status() == Status.DENIED ? denying : confirming).addAll(speaking);
    }
    confirming.removeAll(denying);
    return new Confirmations(confirming, denying, confirmation(sides, confirming, denying));
  }

  private static Set<Side> speaking(Report report) {
    Set<Side> speaking = new TreeSet<>();
    if (report.speaksFor() != null) {
      speaking.add(report.speaksFor());
    }
    for (Attribution attribution : report.event().attribution()) {
      Side side = side(attribution);
      if (side != null) {
        speaking.add(side);
      }
    }
    return speaking;
  }

  private static @Nullable Side side(Attribution attribution) {
    boolean isOnRecord =
        attribution.kind() == AttributionKind.OFFICIAL_STATEMENT
            || attribution.kind() == AttributionKind.NAMED_OFFICIAL;
    return isOnRecord ? Side.of(attribution.country(), attribution.organization()) : null;
  }

  private static Confirmation confirmation(
      Set<Side> sides, Set<Side> confirming, Set<Side> denying) {
    if (!denying.isEmpty()) {
      return Confirmation.DENIED_BY_ONE;
    }
    if (confirming.isEmpty()) {
      return Confirmation.NONE;
    }
    return sides.size() > 1 && confirming.containsAll(sides) ? Confirmation.BOTH : Confirmation.ONE;
  }
}
