package org.dragoman.spark.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.record.merge.Grouping;
import org.dragoman.record.merge.MeetingKeys;
import org.dragoman.record.merge.Member;
import org.dragoman.record.merge.Neighborhood;
import org.dragoman.record.merge.Traits;

/**
 * Reports that hang together, in memory, as the record's grouping sees them. What they tell of
 * depends on no report outside: only one with which a report may be one contact can lead it, and
 * only one of its own document that hangs together with the same leader can take this from it.
 */
final class Component implements Neighborhood {

  private final List<Member> members;
  private final TreeSet<Member> leaders = new TreeSet<>();
  private final Map<String, List<Member>> byDocument = new HashMap<>();

  private Component(List<Member> members) {
    this.members = members;
    for (Member member : members) {
      byDocument
          .computeIfAbsent(member.traits().documentId(), unused -> new ArrayList<>())
          .add(member);
    }
  }

  /** The reports of each contact, the first that it is known by first. */
  static Collection<List<Traits>> contacts(List<Traits> reports) {
    List<Member> members = reports.stream().map(Comer::member).sorted().toList();
    new Grouping(new Component(members)).group(members);
    Map<String, List<Traits>> groups = new TreeMap<>();
    for (Member member : members) {
      groups
          .computeIfAbsent(String.valueOf(member.leaderId()), unused -> new ArrayList<>())
          .add(member.traits());
    }
    return groups.values();
  }

  @Override
  public Collection<Member> leadersNear(Member member) {
    return near(member, leaders);
  }

  @Override
  public Collection<Member> membersNear(Member member) {
    return near(member, members);
  }

  private static List<Member> near(Member member, Collection<Member> others) {
    return others.stream()
        .filter(
            other -> !other.equals(member) && MeetingKeys.isNear(member.traits(), other.traits()))
        .toList();
  }

  @Override
  public Collection<Member> followers(Member leader) {
    return members.stream()
        .filter(other -> !other.equals(leader) && leader.id().equals(other.leaderId()))
        .toList();
  }

  @Override
  public Collection<Member> siblings(Member member) {
    return byDocument.getOrDefault(member.traits().documentId(), List.of()).stream()
        .filter(other -> !other.equals(member))
        .toList();
  }

  @Override
  public void keep(Member member) {
    if (member.isLeader()) {
      leaders.add(member);
    } else {
      leaders.remove(member);
    }
  }
}
