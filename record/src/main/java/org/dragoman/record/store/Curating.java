package org.dragoman.record.store;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.record.HistoryKind;
import org.dragoman.record.RecordException;
import org.dragoman.record.merge.Grouping;
import org.dragoman.record.merge.Member;
import org.dragoman.record.resolve.EditValues;
import org.jdbi.v3.core.Handle;

/**
 * What people change, within one transaction. Splitting, merging and pinning bind reports to a
 * contact: those bound to one must be together, those bound to two must be apart, and no rule moves
 * them. Unbound reports may still join a bound group.
 */
final class Curating {

  private final Handle handle;
  private final ContactRows contacts;
  private final ReportRows reports;
  private final StoredNeighborhood neighborhood;
  private final HistoryRows history;
  private final Identities identities;
  private final ContactKeeper keeper;

  Curating(Handle handle, HistoryRows history) {
    this.handle = handle;
    this.contacts = new ContactRows(handle);
    this.reports = new ReportRows(handle);
    this.neighborhood = new StoredNeighborhood(reports);
    this.history = history;
    this.identities = new Identities(handle, history);
    this.keeper = new ContactKeeper(handle);
  }

  void edit(String contactId, Map<String, String> fields, String author, String reason) {
    String id = live(contactId);
    if (fields.isEmpty()) {
      throw new RecordException("name at least one field to set; nothing was changed");
    }
    ObjectNode detail = HistoryRows.detail();
    fields.forEach(
        (field, value) -> {
          EditValues.check(field, value);
          detail.put(field, value);
        });
    long sequence = history.add(HistoryKind.EDITED, id, detail);
    fields.forEach(
        (field, value) ->
            handle
                .createUpdate(
                    "INSERT INTO edit (contact_id, field, value, author, reason, sequence) VALUES"
                        + " (:id, :field, :value, :author, :reason, :sequence)")
                .bind("id", id)
                .bind("field", field)
                .bind("value", value)
                .bind("author", author)
                .bind("reason", reason)
                .bind("sequence", sequence)
                .execute());
    keeper.refresh(id, history, false);
  }

  String merge(List<String> contactIds) {
    Set<String> ids = new LinkedHashSet<>();
    contactIds.forEach(id -> ids.add(live(id)));
    if (ids.size() < 2) {
      throw new RecordException(
          "merging takes two different contacts or more; nothing was changed");
    }
    String first = ids.iterator().next();
    List<String> members = new ArrayList<>();
    ids.forEach(id -> members.addAll(reports.ids("contact_id", id)));
    members.forEach(report -> reports.keepContact(report, first));
    ids.stream().skip(1).forEach(id -> identities.retire(id, first));
    bind(members, first);
    keeper.refresh(first, history, false);
    return first;
  }

  String split(String contactId, List<String> reportIds) {
    String id = live(contactId);
    Set<String> all = new LinkedHashSet<>(reports.ids("contact_id", id));
    Set<String> out = new LinkedHashSet<>(reportIds);
    for (String report : out) {
      if (!all.contains(report)) {
        throw new RecordException(
            "contact " + id + " has no report " + report + "; nothing was changed");
      }
    }
    if (out.isEmpty() || out.size() == all.size()) {
      throw new RecordException(
          "a split takes some of the reports of contact "
              + id
              + " and leaves some; nothing was changed");
    }
    String fresh = identities.mintFor(out.iterator().next());
    ObjectNode detail = HistoryRows.detail().put("into", fresh);
    out.forEach(detail.putArray("reports")::add);
    history.add(HistoryKind.SPLIT, id, detail);
    ObjectNode origin = HistoryRows.detail().put("from", id);
    out.forEach(origin.putArray("reports")::add);
    history.add(HistoryKind.SPLIT, fresh, origin);
    out.forEach(report -> reports.keepContact(report, fresh));
    all.removeAll(out);
    bind(all, id);
    bind(out, fresh);
    keeper.refresh(id, history, false);
    keeper.refresh(fresh, history, true);
    return fresh;
  }

  void pin(String contactId) {
    String id = live(contactId);
    bind(reports.ids("contact_id", id), id);
    contacts.keepPinned(id);
    history.add(HistoryKind.PINNED, id, HistoryRows.detail());
  }

  void delete(String contactId) {
    String id = live(contactId);
    List<String> members = reports.ids("contact_id", id);
    bind(members, id);
    members.forEach(reports::removeBlocks);
    contacts.keepState(id, "deleted", null);
    history.add(HistoryKind.DELETED, id, HistoryRows.detail());
  }

  void restore(String contactId) {
    String id = known(contactId);
    if (contacts.state(id).map(ContactRows.State::isLive).orElse(true)) {
      throw new RecordException("contact " + id + " is not deleted; nothing was changed");
    }
    contacts.keepState(id, "live", null);
    for (Member member : reports.members(reports.ids("contact_id", id))) {
      reports.addBlocks(member.traits(), member.isLeader());
    }
    history.add(HistoryKind.RESTORED, id, HistoryRows.detail());
    keeper.refresh(id, history, false);
  }

  /** Binds reports to a contact: the strongest leads, what followed them finds its place anew. */
  private void bind(Collection<String> reportIds, String contactId) {
    List<Member> before = new ArrayList<>(reports.members(reportIds));
    Set<Member> dependents = new Grouping(neighborhood).dependents(before);
    for (List<String> some : ReportRows.parts(reportIds)) {
      handle
          .createUpdate("UPDATE report SET curated_id = :contact WHERE id IN (<ids>)")
          .bind("contact", contactId)
          .bindList("ids", some)
          .execute();
    }
    List<Member> bound = new ArrayList<>(reports.members(reportIds));
    bound.sort(null);
    String leader = bound.get(0).id();
    bound.forEach(
        member -> {
          member.follow(leader);
          reports.keepLeader(member);
        });
    StoredNeighborhood fresh = new StoredNeighborhood(reports);
    List<Member> open = reports.members(dependents.stream().map(Member::id).toList());
    fresh.know(bound);
    fresh.know(open);
    Set<Member> changed = new Grouping(fresh).group(open);
    identities.assign(changed.stream().map(Member::id).toList(), List.of());
  }

  private String live(String contactId) {
    String id = known(contactId);
    if (!contacts.state(id).map(ContactRows.State::isLive).orElse(false)) {
      throw new RecordException(
          "contact " + id + " is deleted; restore it first, nothing was changed");
    }
    return id;
  }

  private String known(String contactId) {
    return contacts
        .surviving(contactId)
        .orElseThrow(
            () ->
                new RecordException(
                    "the record has no contact " + contactId + "; nothing was changed"));
  }
}
