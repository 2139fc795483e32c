package org.dragoman.record.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.dragoman.record.Why;
import org.dragoman.record.merge.Comparer;
import org.dragoman.record.merge.Comparison;
import org.dragoman.record.merge.Member;
import org.jdbi.v3.core.Handle;

/** Says why the reports of a contact are one, and why those of its neighbours are not. */
final class Explanations {

  private static final int MOST_NEIGHBOURS = 20;

  private final ReportRows reports;

  Explanations(Handle handle) {
    this.reports = new ReportRows(handle);
  }

  /** The members compared with their leader, then the nearest leaders of other contacts. */
  List<Why> of(String contactId) {
    List<Why> why = new ArrayList<>();
    List<Member> members = new ArrayList<>(reports.members(reports.ids("contact_id", contactId)));
    members.sort(null);
    for (Member leader : members.stream().filter(Member::isLeader).toList()) {
      for (Member member : members) {
        if (leader.id().equals(member.leaderId()) && !member.isLeader()) {
          why.add(why(member, leader, true));
        }
      }
      why.addAll(neighbours(leader));
    }
    return why;
  }

  private List<Why> neighbours(Member leader) {
    Collection<Member> near = new StoredNeighborhood(reports).leadersNear(leader);
    return near.stream()
        .map(other -> why(other, leader, false))
        .sorted(
            Comparator.comparing((Why one) -> one.refusal() != null)
                .thenComparing(Why::score, Comparator.reverseOrder())
                .thenComparing(Why::reportId))
        .limit(MOST_NEIGHBOURS)
        .toList();
  }

  private static Why why(Member member, Member leader, boolean belongs) {
    Comparison comparison = Comparer.compare(member.traits(), leader.traits());
    List<String> rules = new ArrayList<>();
    if (member.isCurated() && leader.isCurated()) {
      rules.add(belongs ? "bound together by a curator" : "kept apart by a curator");
    }
    rules.addAll(comparison.rules());
    return new Why(
        member.id(),
        leader.id(),
        belongs,
        comparison.score(),
        Comparison.THRESHOLD,
        comparison.refusal(),
        rules);
  }
}
