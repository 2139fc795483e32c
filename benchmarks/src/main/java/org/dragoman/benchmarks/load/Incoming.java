package org.dragoman.benchmarks.load;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.dragoman.events.Reading;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.record.load.SyntheticNews;

/** Documents that keep coming into the record, so many a second, until it is closed. */
final class Incoming implements AutoCloseable {

  private final RecordStore record;
  private final SyntheticNews news;
  private final int aSecond;
  private final AtomicLong added = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final Thread thread = new Thread(this::run, "incoming documents");
  private volatile boolean isOver;
  private long next;

  private Incoming(RecordStore record, SyntheticNews news, int aSecond) {
    this.record = record;
    this.news = news;
    this.aSecond = aSecond;
    this.next = record.facts().documents();
  }

  /** Begins after the documents that the record has. */
  static Incoming start(RecordStore record, SyntheticNews news, int aSecond) {
    Incoming incoming = new Incoming(record, news, aSecond);
    incoming.thread.setDaemon(true);
    incoming.thread.start();
    return incoming;
  }

  private void run() {
    while (!isOver && aSecond > 0) {
      long begun = System.nanoTime();
      List<Reading> readings = news.readings(next, aSecond);
      try {
        record.add(readings);
        added.addAndGet(aSecond);
      } catch (RecordException e) {
        failed.addAndGet(aSecond);
      }
      next += aSecond;
      long left = TimeUnit.SECONDS.toNanos(1) - (System.nanoTime() - begun);
      try {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, left));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  /** How many documents have come in. */
  long added() {
    return added.get();
  }

  /** How many the record could not take. */
  long failed() {
    return failed.get();
  }

  @Override
  public void close() {
    isOver = true;
    try {
      thread.join(TimeUnit.SECONDS.toMillis(60));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
