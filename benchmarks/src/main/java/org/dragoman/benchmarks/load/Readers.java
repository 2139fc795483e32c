package org.dragoman.benchmarks.load;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Readers who ask at a set rate, whether or not earlier answers have come; each answer is timed
 * from the moment at which its request was due, so that a stall counts for all who waited in it.
 */
final class Readers {

  private static final int MOST_WAITING = 5_000;
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(HttpClient.Redirect.NEVER)
          .executor(
              Executors.newFixedThreadPool(
                  2,
                  task -> {
                    Thread thread = new Thread(task, "readers");
                    thread.setDaemon(true);
                    return thread;
                  }))
          .build();
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  private final URI site;
  private final Visits visits;
  private long due;

  Readers(URI site, Visits visits) {
    this.site = site;
    this.visits = visits;
    begin();
  }

  /** The next request is due now. */
  void begin() {
    due = System.nanoTime();
  }

  /**
   * Asks {@code rate} times a second, for {@code seconds}; goes on where it ended the last time.
   */
  void ask(int rate, long seconds, Tally tally) throws InterruptedException {
    long interval = TimeUnit.SECONDS.toNanos(1) / rate;
    for (long number = 0; number < rate * seconds; number++) {
      for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
        LockSupport.parkNanos(left);
        if (Thread.interrupted()) {
          throw new InterruptedException();
        }
      }
      ask(visits.next(), due, tally);
      due += interval;
    }
  }

  /** Waits until all have answers. */
  void await() throws InterruptedException {
    if (waiting.tryAcquire(MOST_WAITING, PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      waiting.release(MOST_WAITING);
    }
  }

  private void ask(Visits.Visit visit, long sinceWhen, Tally tally) {
    if (!waiting.tryAcquire()) {
      tally.failed(visit.kind(), "not sent, " + MOST_WAITING + " wait already");
      return;
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(site + visit.path()))
            .header("Accept-Encoding", "gzip")
            .timeout(PATIENCE)
            .build();
    CompletableFuture<HttpResponse<byte[]>> unused =
        client
            .sendAsync(request, HttpResponse.BodyHandlers.ofByteArray())
            .whenComplete(
                (answer, failure) -> {
                  long took = System.nanoTime() - sinceWhen;
                  waiting.release();
                  String wrong = wrong(answer, failure);
                  if (wrong == null) {
                    tally.answered(visit.kind(), took);
                  } else {
                    tally.failed(visit.kind(), wrong);
                  }
                });
  }

  /** What is wrong with an answer; null for nothing. Merged contacts lead to another address. */
  private static @Nullable String wrong(
      @Nullable HttpResponse<byte[]> answer, @Nullable Throwable failure) {
    if (failure != null || answer == null) {
      return String.valueOf(failure);
    }
    if (answer.statusCode() == 301) {
      return null;
    }
    return answer.statusCode() != 200
        ? "status " + answer.statusCode()
        : answer.body().length == 0 ? "an empty answer" : null;
  }
}
