package org.dragoman.cli.record;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The wish of people to stop a command that would go on for ever (Ctrl-C, or the signal TERM): the
 * command is told, and has some seconds to come to its end.
 */
final class Stop implements AutoCloseable {

  private static final long PATIENCE_SECONDS = 10;

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread command = Thread.currentThread();
  private final Thread hook = new Thread(this::ask, "stop");

  private Stop() {}

  /** Listens from now on until it is closed, the last thing that the command does. */
  static Stop listen() {
    Stop stop = new Stop();
    Runtime.getRuntime().addShutdownHook(stop.hook);
    return stop;
  }

  @SuppressWarnings("ResultOfMethodCallIgnored") // too late or not, the process ends
  private void ask() {
    asked.countDown();
    command.interrupt(); // It may be fetching, or waiting for the turn of a host.
    try {
      // What is not kept by then is fetched again next time.
      ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whether the command is to end; an interrupted thread is. */
  boolean isAsked() {
    return asked.getCount() == 0 || Thread.currentThread().isInterrupted();
  }

  /** Waits for {@code time}, or until the command is to end. */
  @SuppressWarnings("ResultOfMethodCallIgnored") // isAsked() tells
  void pause(Duration time) {
    try {
      asked.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending already, and the hook with it.
      return;
    }
  }
}
