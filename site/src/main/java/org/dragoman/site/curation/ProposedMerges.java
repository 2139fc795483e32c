package org.dragoman.site.curation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Report;
import org.dragoman.record.Why;
import org.dragoman.site.name.Words;
import org.springframework.stereotype.Component;

/**
 * Finds contacts of the same sides and nearly the same day that the record keeps apart for want of
 * a few points, not because something refuses them.
 */
@Component
final class ProposedMerges {

  private static final int MOST_DAYS = 3;
  private static final int MOST_NEAR = 40;

  /** Such a share of the points that make one contact is worth a look. */
  private static final double NEAR = 0.6;

  private final RecordStore record;
  private final Words words;

  ProposedMerges(RecordStore record, Words words) {
    this.record = record;
    this.words = words;
  }

  /** The pairs of this contact with those that come after it in the record's order. */
  List<Waiting> of(ContactSummary one) {
    LocalDate day = one.day();
    if (day == null || one.sides().isEmpty()) {
      return List.of();
    }
    ContactQuery around =
        ContactQuery.builder()
            .sides(one.sides())
            .from(day.minusDays(MOST_DAYS))
            .to(day)
            .limit(MOST_NEAR)
            .build();
    List<ContactSummary> near =
        record.listContacts(around).items().stream()
            .filter(other -> other.sides().equals(one.sides()) && isAfter(other, one, day))
            .toList();
    return near.isEmpty() ? List.of() : proposed(one, near);
  }

  /** Whether a list, newest first, has it after the other. */
  private static boolean isAfter(ContactSummary it, ContactSummary other, LocalDate otherDay) {
    LocalDate day = it.day();
    return day != null
        && (day.isBefore(otherDay) || (day.equals(otherDay) && it.id().compareTo(other.id()) < 0));
  }

  private List<Waiting> proposed(ContactSummary one, List<ContactSummary> near) {
    Map<String, ContactSummary> byReport = new HashMap<>();
    for (ContactSummary other : near) {
      record.findContact(other.id()).map(Contact::reports).orElse(List.of()).stream()
          .map(Report::id)
          .forEach(report -> byReport.put(report, other));
    }
    Map<ContactSummary, Waiting> found = new LinkedHashMap<>();
    for (Why why : record.explain(one.id())) {
      ContactSummary other = byReport.get(why.reportId());
      if (other != null
          && !why.belongs()
          && why.refusal() == null
          && why.score() >= NEAR * why.threshold()
          && why.score() < why.threshold()) {
        found.putIfAbsent(
            other,
            new Waiting(
                one,
                other,
                words.say(
                    "curation.near",
                    String.format(Locale.ROOT, "%.1f", why.score()),
                    String.format(Locale.ROOT, "%.1f", why.threshold()),
                    String.join(", ", why.rules()))));
      }
    }
    return List.copyOf(found.values());
  }
}
