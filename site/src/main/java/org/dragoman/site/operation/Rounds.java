package org.dragoman.site.operation;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;

/**
 * The visits of a warm-up, given out to several visitors in rounds. A round takes less time than
 * the one before while the program compiles itself; when it does not, there are no more visits.
 */
final class Rounds {

  /** What {@link #next()} gives when there are no more. */
  static final int NONE = -1;

  /** A round that took more than this share of the one before is the last. */
  private static final double STEADY = 0.9;

  private final int visits;
  private final int length;
  private final AtomicLongArray took;
  private final AtomicInteger given = new AtomicInteger();
  private final AtomicInteger answered = new AtomicInteger();
  private volatile boolean isOver;

  /** Rounds of so many of the visits. */
  Rounds(int visits, int length) {
    this.visits = visits;
    this.length = length;
    this.took = new AtomicLongArray(visits / length + 1);
  }

  /** The number of the next visit, from 0 on, or {@link #NONE}. */
  int next() {
    int visit = given.getAndIncrement();
    if (visit >= visits || isSteady(visit)) {
      isOver = true;
    }
    return isOver ? NONE : visit;
  }

  private boolean isSteady(int visit) {
    int round = visit / length;
    return visit % length == 0 && round >= 2 && took.get(round - 1) > took.get(round - 2) * STEADY;
  }

  /** That visit was answered, within so long. */
  void answered(int visit, long nanoseconds) {
    took.addAndGet(visit / length, nanoseconds);
    answered.incrementAndGet();
  }

  /** How many visits were answered. */
  int answered() {
    return answered.get();
  }
}
