package org.dragoman.analysis.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.dragoman.record.ContactSummary;

/** The latest contacts of those that come by, in whichever order they come. */
final class Latest {

  /** The earliest first; those without a day before them. */
  private static final Comparator<ContactSummary> BY_DAY =
      Comparator.comparing(
              ContactSummary::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
          .thenComparing(ContactSummary::id);

  private final int most;
  private final PriorityQueue<ContactSummary> kept = new PriorityQueue<>(BY_DAY);

  Latest(int most) {
    this.most = most;
  }

  void add(ContactSummary contact) {
    if (kept.size() == most && BY_DAY.compare(contact, kept.peek()) < 0) {
      return;
    }
    kept.add(contact);
    if (kept.size() > most) {
      kept.poll();
    }
  }

  /** The latest, the last first. */
  List<ContactSummary> newestFirst() {
    List<ContactSummary> latest = new ArrayList<>(kept);
    latest.sort(BY_DAY.reversed());
    return latest;
  }
}
