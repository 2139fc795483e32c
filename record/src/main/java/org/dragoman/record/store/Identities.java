package org.dragoman.record.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.record.HistoryKind;
import org.dragoman.record.merge.ContactIds;
import org.dragoman.record.store.ReportRows.Placed;
import org.jdbi.v3.core.Handle;

/**
 * Gives groups of reports the ids of contacts. An id goes with most of its reports; where two come
 * together the older survives and the other leads to it for ever; a group without one gets a new
 * id.
 */
final class Identities {

  private final ContactRows contacts;
  private final ReportRows reports;
  private final HistoryRows history;
  private final ContactKeeper keeper;
  private long lastNumber;
  private int created;

  Identities(Handle handle, HistoryRows history) {
    this.contacts = new ContactRows(handle);
    this.reports = new ReportRows(handle);
    this.keeper = new ContactKeeper(handle);
    this.history = history;
    this.lastNumber = contacts.lastNumber();
  }

  /** How many contacts were made. */
  int created() {
    return created;
  }

  /**
   * Puts the reports whose leader changed under contacts, and resolves the contacts that this
   * touches.
   *
   * @param touched further contacts to be resolved anew, since reports have left them
   */
  void assign(Collection<String> changedReports, Collection<String> touched) {
    List<Placed> changed = reports.placed("id", changedReports);
    Set<String> affected = new LinkedHashSet<>(touched);
    changed.forEach(
        report -> {
          if (report.contactId() != null) {
            affected.add(report.contactId());
          }
        });
    Set<String> leaders = new LinkedHashSet<>();
    changed.forEach(report -> leaders.add(report.leaderId()));
    reports.placed("contact_id", affected).forEach(report -> leaders.add(report.leaderId()));
    Map<String, List<Placed>> groups = groups(reports.placed("leader_id", leaders));
    Map<String, List<String>> claims = claims(groups);
    Set<String> fresh = new LinkedHashSet<>();
    Set<String> stale = new LinkedHashSet<>(affected);
    for (Map.Entry<String, List<Placed>> group : groups.entrySet()) {
      List<String> ids = claims.getOrDefault(group.getKey(), List.of());
      String id = ids.isEmpty() ? mint(group.getValue()) : ids.get(0);
      if (ids.isEmpty()) {
        fresh.add(id);
      }
      place(id, group.getValue(), ids.isEmpty());
      for (String other : ids.subList(Math.min(1, ids.size()), ids.size())) {
        retire(other, id);
        stale.remove(other);
      }
      if (hasChanged(id, group.getValue()) || affected.contains(id)) {
        stale.add(id);
      }
    }
    stale.forEach(id -> keeper.refresh(id, history, fresh.contains(id)));
  }

  private static boolean hasChanged(String id, List<Placed> group) {
    return group.stream().anyMatch(report -> !id.equals(report.contactId()));
  }

  /** The groups by leader, in an order that is the same whatever the database says. */
  private static Map<String, List<Placed>> groups(List<Placed> placed) {
    Map<String, List<Placed>> groups = new TreeMap<>();
    placed.stream()
        .sorted(Comparator.comparing(Placed::rank).thenComparing(Placed::id))
        .forEach(
            report ->
                groups.computeIfAbsent(report.leaderId(), unused -> new ArrayList<>()).add(report));
    return groups;
  }

  /** For each group the ids that go to it, the one that survives first. */
  private Map<String, List<String>> claims(Map<String, List<Placed>> groups) {
    Map<String, Map<String, Integer>> votes = new LinkedHashMap<>();
    Map<String, List<String>> claims = new HashMap<>();
    Set<String> bound = new LinkedHashSet<>();
    groups.forEach(
        (leader, members) -> {
          Optional<String> curated =
              members.stream()
                  .map(Placed::curatedId)
                  .filter(java.util.Objects::nonNull)
                  .findFirst();
          curated.ifPresent(
              id -> {
                bound.add(id);
                claims.computeIfAbsent(leader, unused -> new ArrayList<>()).add(id);
              });
        });
    groups.forEach(
        (leader, members) ->
            members.forEach(
                report -> {
                  if (report.contactId() != null && !bound.contains(report.contactId())) {
                    votes
                        .computeIfAbsent(report.contactId(), unused -> new LinkedHashMap<>())
                        .merge(leader, 1, Integer::sum);
                  }
                }));
    votes.keySet().stream()
        .sorted(Comparator.comparing(this::number))
        .forEach(
            id -> {
              String leader = winner(votes.getOrDefault(id, Map.of()));
              claims.computeIfAbsent(leader, unused -> new ArrayList<>()).add(id);
            });
    return claims;
  }

  private long number(String id) {
    return contacts.state(id).map(ContactRows.State::number).orElse(Long.MAX_VALUE);
  }

  private static String winner(Map<String, Integer> votes) {
    return votes.entrySet().stream()
        .min(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  /** A new id, of the report that the contact is first known by. */
  private String mint(List<Placed> group) {
    String first = group.get(0).id();
    String id = ContactIds.of(first);
    for (int again = 2; contacts.state(id).isPresent(); again++) {
      id = ContactIds.of(first + "\n" + again);
    }
    contacts.create(id, ++lastNumber);
    created++;
    return id;
  }

  /** Makes room for a contact that a curator splits off. */
  String mintFor(String reportId) {
    return mint(List.of(new Placed(reportId, reportId, null, null, "")));
  }

  private void place(String id, List<Placed> group, boolean isNew) {
    boolean isTold = false;
    for (Placed report : group) {
      if (id.equals(report.contactId())) {
        continue;
      }
      reports.keepContact(report.id(), id);
      if (report.contactId() == null) {
        boolean isFounding = isNew && !isTold;
        isTold = true;
        history.add(
            isFounding ? HistoryKind.CREATED : HistoryKind.REPORTED,
            id,
            HistoryRows.detail().put("report", report.id()));
      } else if (contacts.state(report.contactId()).map(ContactRows.State::isLive).orElse(false)) {
        history.add(
            HistoryKind.SPLIT,
            id,
            HistoryRows.detail().put("report", report.id()).put("from", report.contactId()));
      }
    }
  }

  /** Lets an id lead to the contact that its reports went to. */
  void retire(String id, String into) {
    contacts.keepState(id, "merged", into);
    contacts.clear(id);
    history.add(HistoryKind.MERGED, into, HistoryRows.detail().put("merged", id));
    history.add(HistoryKind.MERGED, id, HistoryRows.detail().put("into", into));
  }
}
