package org.dragoman.benchmarks.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.record.merge.MeetingKeys;
import org.dragoman.record.merge.Member;
import org.dragoman.record.merge.Neighborhood;

/** Reports in memory, by their meeting keys: merging without a store. */
final class Shelf implements Neighborhood {

  private final Map<String, List<Member>> byKey = new HashMap<>();
  private final Map<String, List<Member>> byDocument = new HashMap<>();

  Shelf(Collection<Member> members) {
    for (Member member : members) {
      for (String key : MeetingKeys.of(member.traits())) {
        byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(member);
      }
      byDocument
          .computeIfAbsent(member.traits().documentId(), unused -> new ArrayList<>())
          .add(member);
    }
  }

  @Override
  public Collection<Member> leadersNear(Member member) {
    return membersNear(member).stream().filter(Member::isLeader).toList();
  }

  @Override
  public Collection<Member> membersNear(Member member) {
    Set<Member> near = new LinkedHashSet<>();
    int reach = MeetingKeys.reach(member.traits());
    for (String key : MeetingKeys.of(member.traits())) {
      for (Member other : byKey.getOrDefault(key, List.of())) {
        if (!other.equals(member) && isNear(member, other, reach)) {
          near.add(other);
        }
      }
    }
    return near;
  }

  private static boolean isNear(Member member, Member other, int reach) {
    return member.traits().window().first() - reach <= other.traits().window().last()
        && other.traits().window().first() <= member.traits().window().last() + reach;
  }

  @Override
  public Collection<Member> followers(Member leader) {
    return membersNear(leader).stream()
        .filter(other -> leader.id().equals(other.leaderId()))
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
    // the member itself remembers whom it follows
  }
}
