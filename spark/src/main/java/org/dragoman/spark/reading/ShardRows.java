package org.dragoman.spark.reading;

import java.io.IOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.apache.spark.sql.Row;
import org.dragoman.events.Reading;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one shard, read while they are asked for: the sources push what they find, Spark
 * pulls, and between them stand a thread and a short queue, so that memory does not grow with the
 * shard.
 */
final class ShardRows implements Iterator<Row>, AutoCloseable {

  private static final int WAITING = 32;

  private final BlockingQueue<Item> queue = new ArrayBlockingQueue<>(WAITING);
  private final Thread thread;
  private @Nullable Item next;

  /** Hands over all that a shard holds. */
  interface Source {
    void read(Intake intake) throws IOException;
  }

  ShardRows(int shard, @Nullable String types, Source source) {
    this.thread = new Thread(() -> read(shard, types, source), "dragoman-reading");
    thread.setDaemon(true);
    thread.start();
  }

  private void read(int shard, @Nullable String types, Source source) {
    try {
      source.read(new Rows(shard, types, this::put));
      put(Item.END);
    } catch (CancellationException e) {
      return; // nobody asks for more
    } catch (IOException | RuntimeException | Error e) {
      put(new Item(null, e));
    }
  }

  private void put(Row row) {
    put(new Item(row, null));
  }

  private void put(Item item) {
    try {
      queue.put(item);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("the task has ended");
    }
  }

  @Override
  public boolean hasNext() {
    Item item = next == null ? take() : next;
    next = item;
    if (item.failure() != null) {
      throw new IllegalStateException("a shard cannot be read", item.failure());
    }
    return item.row() != null;
  }

  private Item take() {
    try {
      return queue.take();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading");
    }
  }

  @Override
  public Row next() {
    Row row = hasNext() && next != null ? next.row() : null;
    if (row == null) {
      throw new NoSuchElementException();
    }
    next = null;
    return row;
  }

  @Override
  public void close() {
    thread.interrupt();
  }

  /** A row, or why there are no more; neither at the end. */
  private record Item(@Nullable Row row, @Nullable Throwable failure) {
    static final Item END = new Item(null, null);
  }

  /** Reads each document that is found and numbers what comes. */
  private static final class Rows implements Intake {

    private final int shard;
    private final @Nullable String types;
    private final Consumer<Row> consumer;
    private long number;

    Rows(int shard, @Nullable String types, Consumer<Row> consumer) {
      this.shard = shard;
      this.types = types;
      this.consumer = consumer;
    }

    @Override
    public void found(Found found) {
      DocumentRead read = DocumentRead.of(found, types);
      Reading reading = read.reading();
      Problem problem = read.problem();
      if (reading != null) {
        consumer.accept(ReadingRows.of(shard, number++, found, reading));
      } else if (problem != null) {
        problem(problem);
      }
    }

    @Override
    public void problem(Problem problem) {
      consumer.accept(ReadingRows.of(shard, number++, problem));
    }
  }
}
