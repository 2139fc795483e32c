package org.dragoman.record.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.record.merge.Member;
import org.dragoman.record.merge.Neighborhood;

/** The reports of the record as grouping sees them, within one transaction. */
final class StoredNeighborhood implements Neighborhood {

  private final ReportRows rows;
  private final Map<String, Member> loaded = new HashMap<>();
  private final Map<String, List<Member>> ofNewDocuments = new HashMap<>();

  StoredNeighborhood(ReportRows rows) {
    this.rows = rows;
  }

  /** Makes members known that were just kept. */
  void know(Collection<Member> members) {
    members.forEach(member -> loaded.put(member.id(), member));
  }

  /** Makes members known of documents that are new, so that these have no others. */
  void knowNew(Collection<Member> members) {
    know(members);
    for (Member member : members) {
      ofNewDocuments
          .computeIfAbsent(member.traits().documentId(), unused -> new ArrayList<>())
          .add(member);
    }
  }

  @Override
  public Collection<Member> leadersNear(Member member) {
    return load(rows.near(member.traits(), true), member);
  }

  @Override
  public Collection<Member> membersNear(Member member) {
    return load(rows.near(member.traits(), false), member);
  }

  @Override
  public Collection<Member> followers(Member leader) {
    return load(rows.ids("leader_id", leader.id()), leader);
  }

  @Override
  public Collection<Member> siblings(Member member) {
    List<Member> known = ofNewDocuments.get(member.traits().documentId());
    return known != null
        ? known.stream().filter(other -> !other.equals(member)).toList()
        : load(rows.ids("document_id", member.traits().documentId()), member);
  }

  @Override
  public void keep(Member member) {
    rows.keepLeader(member);
  }

  /** The members of these ids, each as the one object that stands for it, {@code self} left out. */
  Collection<Member> load(Collection<String> ids, Member self) {
    Set<String> wanted = new LinkedHashSet<>(ids);
    wanted.remove(self.id());
    List<String> missing = wanted.stream().filter(id -> !loaded.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      know(rows.members(missing));
    }
    List<Member> members = new ArrayList<>();
    for (String id : wanted) {
      Member member = loaded.get(id);
      if (member != null) {
        members.add(member);
      }
    }
    return members;
  }
}
