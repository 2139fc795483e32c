package org.dragoman.site.limit;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * So many may be at work at once, and so many more wait, in their order and not for long. Whoever
 * finds no room is told so at once, and comes back sooner than one who waited in vain.
 */
public final class Places {

  private final int most;
  private final int mostWaiting;
  private final Duration longestWait;
  private final Semaphore free;
  private final AtomicInteger waiting = new AtomicInteger();

  /**
   * Places, all of them free.
   *
   * @param most how many may be at work at once
   * @param mostWaiting how many may wait for one of them to end
   * @param longestWait how long each may wait
   */
  public Places(int most, int mostWaiting, Duration longestWait) {
    this.most = most;
    this.mostWaiting = mostWaiting;
    this.longestWait = longestWait;
    this.free = new Semaphore(most, true);
  }

  /** Takes a place if one is free now and nobody waits for it. */
  public boolean takeFree() {
    return waiting.get() == 0 && free.tryAcquire();
  }

  /** Takes a place, waits for one if need be; false where there is no room, or none in time. */
  public boolean take() {
    if (takeFree()) {
      return true;
    }
    if (waiting.incrementAndGet() > mostWaiting) {
      waiting.decrementAndGet();
      return false;
    }
    try {
      return free.tryAcquire(longestWait.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    } finally {
      waiting.decrementAndGet();
    }
  }

  /** Gives a place back. */
  public void leave() {
    free.release();
  }

  /** How many are at work. */
  public int atWork() {
    return most - free.availablePermits();
  }

  /** How many wait. */
  public int waiting() {
    return waiting.get();
  }
}
