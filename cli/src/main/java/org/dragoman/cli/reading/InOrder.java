package org.dragoman.cli.reading;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dragoman.text.DragomanException;

/**
 * Does the same work on one thing after the other, several at a time, and hands on what comes out
 * in the order in which the things came. Never holds more than a few of them.
 */
final class InOrder<T, R> implements AutoCloseable {

  private final ExecutorService workers;
  private final int most;
  private final Function<T, R> work;
  private final Consumer<R> sink;
  private final Deque<Future<R>> waiting = new ArrayDeque<>();

  /** {@code work} must not throw; {@code sink} is called on the thread that calls this. */
  InOrder(int threads, Function<T, R> work, Consumer<R> sink) {
    this.workers =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "reading");
              thread.setDaemon(true);
              return thread;
            });
    this.most = 2 * threads;
    this.work = work;
    this.sink = sink;
  }

  /** Begins the work on {@code thing}; waits where enough is under way. */
  void add(T thing) {
    waiting.add(workers.submit(() -> work.apply(thing)));
    while (waiting.size() > most || (!waiting.isEmpty() && waiting.element().isDone())) {
      handOn();
    }
  }

  /** Waits until all is done and handed on. */
  void finish() {
    while (!waiting.isEmpty()) {
      handOn();
    }
  }

  private void handOn() {
    try {
      sink.accept(waiting.remove().get());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted while reading");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      if (e.getCause() instanceof DragomanException foreseen) {
        throw foreseen;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
