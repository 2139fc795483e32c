package org.dragoman.site.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.dragoman.record.Why;
import org.dragoman.site.name.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds contacts of the same sides and nearly the same day that the record keeps apart for want of
 * a few points, not because something refuses them.
 */
@Component
final class ProposedMerges {

  private static final int MOST_DAYS = 3;

  /** Such a share of the points that make one contact is worth a look. */
  private static final double NEAR = 0.6;

  private final RecordStore record;
  private final Words words;

  ProposedMerges(RecordStore record, Words words) {
    this.record = record;
    this.words = words;
  }

  /** The pairs among these contacts, at most {@code limit}. */
  List<Waiting> among(List<ContactSummary> contacts, int limit) {
    Map<Set<Side>, List<ContactSummary>> bySides = new LinkedHashMap<>();
    contacts.forEach(
        contact -> bySides.computeIfAbsent(contact.sides(), key -> new ArrayList<>()).add(contact));
    List<Waiting> proposed = new ArrayList<>();
    for (List<ContactSummary> alike : bySides.values()) {
      for (int i = 0; i < alike.size() && proposed.size() < limit; i++) {
        ContactSummary one = alike.get(i);
        List<ContactSummary> near =
            alike.subList(i + 1, alike.size()).stream()
                .filter(other -> isNear(one.day(), other.day()))
                .toList();
        if (!near.isEmpty()) {
          proposed.addAll(proposed(one, near));
        }
      }
    }
    return proposed.stream().limit(limit).toList();
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

  private static boolean isNear(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one != null
        && other != null
        && !one.isBefore(other.minusDays(MOST_DAYS))
        && !one.isAfter(other.plusDays(MOST_DAYS));
  }
}
