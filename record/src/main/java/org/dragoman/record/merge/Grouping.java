package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings reports of one contact together, so that the groups depend on the set of reports and never
 * on the order in which they came.
 *
 * <p>In the order of their {@linkplain Rank rank}, each report joins the leader that it fits best,
 * or becomes a leader itself. A report is only ever compared with leaders, so groups do not chain.
 * A new report is put at its place in that order and only what depends on it is done again: it is
 * the fully dynamic form of pivot clustering (N. Ailon, M. Charikar, A. Newman, <i>Aggregating
 * inconsistent information</i>, 2008), with the rank in place of a random order. The cost is the
 * number of leaders near a report, not the size of the record.
 */
public final class Grouping {

  /** A leader must fit better than one on other days by so much, or the report stays apart. */
  private static final double MARGIN = 1.5;

  private final Neighborhood neighborhood;

  public Grouping(Neighborhood neighborhood) {
    this.neighborhood = neighborhood;
  }

  /**
   * Groups the members that are new or whose neighbours are gone; gives all whose leader changed.
   */
  public Set<Member> group(Collection<Member> members) {
    Set<Member> changed = new LinkedHashSet<>();
    TreeSet<Member> open = new TreeSet<>(members);
    while (!open.isEmpty()) {
      Member member = open.first();
      open.remove(member);
      if (member.isCurated()) {
        continue;
      }
      boolean wasLeader = member.isLeader();
      String before = member.leaderId();
      String leader = choose(member).map(Member::id).orElse(member.id());
      if (leader.equals(before)) {
        continue;
      }
      List<Member> left = wasLeader ? List.copyOf(neighborhood.followers(member)) : List.of();
      member.follow(leader);
      neighborhood.keep(member);
      changed.add(member);
      open.addAll(below(member, left));
      open.addAll(below(member, neighborhood.siblings(member)));
      if (wasLeader || member.isLeader()) {
        open.addAll(below(member, neighborhood.membersNear(member)));
      }
    }
    return changed;
  }

  /** The reports near {@code members} that depend on them, where these are about to go. */
  public Set<Member> dependents(Collection<Member> members) {
    Set<Member> dependents = new HashSet<>();
    for (Member member : members) {
      dependents.addAll(neighborhood.siblings(member));
      if (member.isLeader()) {
        dependents.addAll(neighborhood.followers(member));
        dependents.addAll(neighborhood.membersNear(member));
      }
    }
    dependents.removeAll(Set.copyOf(members));
    return dependents;
  }

  /** The leader that {@code member} fits best; empty where it fits none, or two equally well. */
  private Optional<Member> choose(Member member) {
    Set<String> taken = new HashSet<>();
    for (Member sibling : neighborhood.siblings(member)) {
      String leader = sibling.leaderId();
      if (leader != null && sibling.outranks(member)) {
        taken.add(leader);
      }
    }
    List<Fit> fits = new ArrayList<>();
    for (Member leader : neighborhood.leadersNear(member)) {
      if (leader.outranks(member) && !taken.contains(leader.id())) {
        Comparison comparison = Comparer.compare(member.traits(), leader.traits());
        if (comparison.isSame()) {
          fits.add(new Fit(leader, comparison.score()));
        }
      }
    }
    fits.sort(Comparator.comparingDouble(Fit::score).reversed().thenComparing(Fit::leader));
    return fits.isEmpty() || isInDoubt(member, fits)
        ? Optional.empty()
        : Optional.of(fits.get(0).leader());
  }

  /** Whether a leader on other days fits nearly as well as the best; a name leaves no doubt. */
  private static boolean isInDoubt(Member member, List<Fit> fits) {
    Fit best = fits.get(0);
    DateWindow window = best.leader().traits().window();
    return fits.stream()
        .skip(1)
        .anyMatch(
            other ->
                best.score() - other.score() < MARGIN
                    && !member.traits().isSameGathering(other.leader().traits())
                    && !window.isUnknown()
                    && !other.leader().traits().window().isUnknown()
                    && !window.overlaps(other.leader().traits().window()));
  }

  private static List<Member> below(Member member, Collection<Member> others) {
    return others.stream().filter(member::outranks).toList();
  }

  private record Fit(Member leader, double score) {}
}
