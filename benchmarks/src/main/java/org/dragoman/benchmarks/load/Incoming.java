package org.dragoman.benchmarks.load;

import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.dragoman.events.Reading;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;

/** Documents that keep coming into the record, so many a second, until it is closed. */
final class Incoming implements AutoCloseable {

  private final RecordStore record;
  private final News news;
  private final int aSecond;
  private final AtomicLong added = new AtomicLong();
  private final AtomicLong failed = new AtomicLong();
  private final Histogram batches = new Histogram(TimeUnit.MINUTES.toMicros(10), 3);
  private final Thread thread = new Thread(this::run, "incoming documents");
  private volatile boolean isOver;
  private long next;

  /**
   * Where the documents come from, read already: {@code count} of them from number {@code first}.
   */
  @FunctionalInterface
  interface News {
    List<Reading> readings(long first, int count);
  }

  private Incoming(RecordStore record, News news, int aSecond) {
    this.record = record;
    this.news = news;
    this.aSecond = aSecond;
    this.next = record.facts().documents();
  }

  /** Begins after the documents that the record has. */
  static Incoming start(RecordStore record, News news, int aSecond) {
    Incoming incoming = new Incoming(record, news, aSecond);
    incoming.thread.setDaemon(true);
    incoming.thread.start();
    return incoming;
  }

  private void run() {
    while (!isOver && aSecond > 0) {
      long begun = System.nanoTime();
      try {
        record.add(news.readings(next, aSecond));
        added.addAndGet(aSecond);
      } catch (RecordException e) {
        failed.addAndGet(aSecond);
      }
      next += aSecond;
      long took = System.nanoTime() - begun;
      took(took);
      long left = TimeUnit.SECONDS.toNanos(1) - took;
      try {
        TimeUnit.NANOSECONDS.sleep(Math.max(0, left));
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private synchronized void took(long nanoseconds) {
    batches.recordValue(TimeUnit.NANOSECONDS.toMicros(nanoseconds));
  }

  /** How long each second's documents took since this was last asked, in microseconds. */
  synchronized Histogram takeBatches() {
    Histogram taken = batches.copy();
    batches.reset();
    return taken;
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
