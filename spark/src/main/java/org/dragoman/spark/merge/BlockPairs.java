package org.dragoman.spark.merge;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.dragoman.record.merge.Comparer;
import org.dragoman.record.merge.MeetingKeys;
import org.dragoman.record.merge.Member;
import scala.Tuple2;

/**
 * Goes through blocks that come one after the other, and gives the pairs of reports that may be one
 * contact by the record's own comparison. Of a block only those at home are held. Two reports that
 * are joined already, by others, are not compared: what counts is who hangs together.
 */
final class BlockPairs implements Iterator<Tuple2<Long, Long>> {

  private final Iterator<Tuple2<SeatKey, Comer>> comers;
  private final Deque<Tuple2<Long, Long>> pairs = new ArrayDeque<>();
  private final List<Resident> residents = new ArrayList<>();
  private String block = "";

  BlockPairs(Iterator<Tuple2<SeatKey, Comer>> comers) {
    this.comers = comers;
  }

  @Override
  public boolean hasNext() {
    while (pairs.isEmpty() && comers.hasNext()) {
      Tuple2<SeatKey, Comer> next = comers.next();
      take(next._1(), next._2());
    }
    return !pairs.isEmpty();
  }

  @Override
  public Tuple2<Long, Long> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return pairs.remove();
  }

  private void take(SeatKey seat, Comer comer) {
    if (!seat.block().equals(block)) {
      residents.clear();
      block = seat.block();
    }
    if (seat.isVisitor() && residents.isEmpty()) {
      return;
    }
    Resident newcomer = new Resident(comer.node(), Comer.member(comer.read()));
    for (Resident resident : residents) {
      if (resident.root() != newcomer.root() && mayBeOne(newcomer.member, resident.member)) {
        newcomer.root().parent = resident.root();
        pairs.add(new Tuple2<>(newcomer.node, resident.node));
      }
    }
    if (!seat.isVisitor()) {
      residents.add(newcomer);
    }
  }

  /** Whether the one may follow the other, were it a leader. */
  private static boolean mayBeOne(Member a, Member b) {
    Member follower = a.outranks(b) ? b : a;
    Member leader = a.outranks(b) ? a : b;
    return MeetingKeys.isNear(follower.traits(), leader.traits())
        && Comparer.compare(follower.traits(), leader.traits()).isSame();
  }

  /** A report at home, and with whom it hangs together: disjoint sets. */
  private static final class Resident {

    private final long node;
    private final Member member;
    private Resident parent = this;

    Resident(long node, Member member) {
      this.node = node;
      this.member = member;
    }

    Resident root() {
      while (parent != parent.parent) {
        parent = parent.parent;
      }
      return parent;
    }
  }
}
