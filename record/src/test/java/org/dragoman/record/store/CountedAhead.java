package org.dragoman.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactQueryBuilder;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Coverage;
import org.dragoman.record.Dyads;
import org.dragoman.record.LevelWeight;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.record.TermCounts;

/**
 * Holds what a record counts as it is written to what its contacts and documents tell when they are
 * gone through one by one.
 */
final class CountedAhead {

  private CountedAhead() {}

  static void check(RecordStore record) {
    for (int most : List.of(2, 100)) {
      assertThat(record.listDyads(null, null, most))
          .isEqualTo(Dyads.histories(record, null, null, most));
    }
    LocalDate day = LocalDate.of(2025, 10, 14);
    assertThat(record.listDyads(null, day, 100)).isEqualTo(Dyads.histories(record, null, day, 100));
    assertThat(record.listDyads(day, day.plusDays(3), 100))
        .isEqualTo(Dyads.histories(record, day, day.plusDays(3), 100));
    Set<Status> held = Set.of(Status.HELD);
    for (int fewest : List.of(1, 2)) {
      for (LocalDate since : new LocalDate[] {null, day.minusDays(7)}) {
        assertThat(record.listDyadDays(held, since, day, 4, fewest))
            .isEqualTo(Dyads.days(record, held, since, day, 4, fewest));
      }
    }
    LevelWeight weight = level -> level == null ? 1 : level.wire().length();
    for (Set<Status> statuses : List.of(Set.<Status>of(), held)) {
      assertThat(record.countDyads(statuses, null, null, weight))
          .isEqualTo(Dyads.counts(record, statuses, null, null, weight));
      assertThat(record.countDyads(statuses, day, day, weight))
          .isEqualTo(Dyads.counts(record, statuses, day, day, weight));
    }
    lists(record);
    assertThat(record.listCoverage(null, null)).isEqualTo(coverage(record));
  }

  private static void lists(RecordStore record) {
    List<ContactSummary> all = new ArrayList<>();
    record.forEachContact(ContactQuery.all(), all::add);
    for (ContactSummary contact : all) {
      assertThat(record.findContact(contact.id()).orElseThrow().summary()).isEqualTo(contact);
    }
    narrowed(record, all);
    Set<Set<Side>> asked = new HashSet<>();
    for (ContactSummary contact : all.subList(0, Math.min(20, all.size()))) {
      List<Side> sides = List.copyOf(contact.sides());
      for (int few = 1; few <= Math.min(3, sides.size()); few++) {
        asked.add(Set.copyOf(sides.subList(0, few)));
      }
    }
    for (Set<Side> sides : asked) {
      ContactQuery query = ContactQuery.builder().sides(sides).build();
      List<ContactSummary> expected =
          all.stream().filter(contact -> contact.sides().containsAll(sides)).toList();
      assertThat(record.listContacts(query).items()).isEqualTo(expected);
      assertThat(record.countContacts(query)).isEqualTo(expected.size());
      assertThat(record.countTerms(query)).isEqualTo(TermCounts.of(record, query));
    }
  }

  /** Searches that go along an index of their own find what a look at each contact finds. */
  private static void narrowed(RecordStore record, List<ContactSummary> all) {
    for (ContactSummary like : all.subList(0, Math.min(8, all.size()))) {
      Set<Status> statuses = EnumSet.of(like.status(), Status.PLANNED, Status.DENIED);
      found(
          record,
          ContactQuery.builder().statuses(statuses),
          all.stream().filter(contact -> statuses.contains(contact.status())).toList());
      found(
          record,
          ContactQuery.builder().channels(Set.of(like.channel())),
          all.stream().filter(contact -> contact.channel() == like.channel()).toList());
      for (String topic : like.topics()) {
        found(
            record,
            ContactQuery.builder().topic(topic).statuses(statuses),
            all.stream()
                .filter(contact -> contact.topics().contains(topic))
                .filter(contact -> statuses.contains(contact.status()))
                .toList());
      }
    }
  }

  /** All of them, the first three, and those after the first. */
  private static void found(
      RecordStore record, ContactQueryBuilder query, List<ContactSummary> expected) {
    assertThat(record.countContacts(query.build())).isEqualTo(expected.size());
    assertThat(record.listContacts(query.limit(0).build()).items()).isEqualTo(expected);
    assertThat(record.listContacts(query.limit(3).build()).items())
        .isEqualTo(expected.stream().limit(3).toList());
    String after = record.listContacts(query.limit(1).build()).next();
    if (after != null) {
      assertThat(record.listContacts(query.limit(3).after(after).build()).items())
          .isEqualTo(expected.stream().skip(1).limit(3).toList());
    }
    ContactQuery few = query.after(null).limit(2).build();
    TermCounts counts = record.countTerms(few);
    assertThat(counts).isEqualTo(TermCounts.of(record, few));
    assertThat(counts.contacts()).isEqualTo(Math.min(2, expected.size()));
    assertThat(counts.areAll()).isEqualTo(expected.size() <= 2);
  }

  private static List<Coverage> coverage(RecordStore record) {
    SortedMap<LocalDate, List<String>> outlets = new TreeMap<>();
    record.forEachDocument(
        document -> {
          if (document.published() != null) {
            outlets
                .computeIfAbsent(document.published().day(), key -> new ArrayList<>())
                .add(document.outlet() == null ? "" : document.outlet());
          }
        });
    List<Coverage> coverage = new ArrayList<>();
    outlets.forEach(
        (day, told) ->
            coverage.add(
                new Coverage(
                    day,
                    told.size(),
                    (int) told.stream().filter(name -> !name.isEmpty()).distinct().count())));
    return coverage;
  }
}
