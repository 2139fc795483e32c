package org.dragoman.site.operation;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.dragoman.record.RecordException;
import org.dragoman.record.RecordStore;
import org.dragoman.site.settings.SiteSettings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Asks the site for its own pages when it has started, over the same way as readers, until they
 * become no faster, so that the first readers do not wait while the program compiles itself and
 * reads the record for the first time. Until then readiness says that it is out of service; whoever
 * asks is answered all the same.
 */
@Component
class WarmUp implements HealthIndicator, DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);

  /** As many as are asked side by side: each opens its connection to the record. */
  private static final int VISITORS = 4;

  /** Visits after which it is asked whether the pages still become faster. */
  private static final int ROUND = 500;

  private final RecordStore record;
  private final SiteSettings settings;
  private final String address;
  private volatile boolean isOver;

  WarmUp(
      RecordStore record,
      SiteSettings settings,
      @Value("${server.address:127.0.0.1}") String address) {
    this.record = record;
    this.settings = settings;
    this.address = address;
    this.isOver = settings.warmUp().isZero();
  }

  @Override
  public Health health() {
    return isOver ? Health.up().build() : Health.outOfService().build();
  }

  @EventListener
  void begin(WebServerInitializedEvent started) {
    if (!isOver) {
      int port = started.getWebServer().getPort();
      Thread thread = new Thread(() -> visit(port), "warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }

  private void visit(int port) {
    long begun = System.nanoTime();
    try {
      String base = "http://" + host() + ":" + port;
      List<String> visits = FirstVisits.of(record);
      Rounds rounds = new Rounds(visits.size(), ROUND);
      CountDownLatch visitors = new CountDownLatch(VISITORS);
      for (int i = 0; i < VISITORS; i++) {
        Thread visitor =
            new Thread(() -> visit(base, visits, rounds, begun, visitors), "warm-up-" + i);
        visitor.setDaemon(true);
        visitor.start();
      }
      visitors.await();
      LOG.info(
          "warmed up by {} pages in {} ms",
          rounds.answered(),
          (System.nanoTime() - begun) / 1_000_000);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RecordException | UnknownHostException e) {
      LOG.warn("the site is not warmed up, and goes on without: {}", e.getMessage());
    } finally {
      isOver = true;
    }
  }

  private void visit(
      String base, List<String> visits, Rounds rounds, long begun, CountDownLatch visitors) {
    HttpClient client = HttpClient.newHttpClient();
    try {
      for (int i = rounds.next(); i != Rounds.NONE; i = rounds.next()) {
        Duration left = settings.warmUp().minusNanos(System.nanoTime() - begun);
        if (isOver || left.isNegative() || left.isZero()) {
          return;
        }
        long asked = System.nanoTime();
        HttpRequest request =
            HttpRequest.newBuilder(URI.create(base + visits.get(i)))
                .timeout(left)
                .header("Accept-Encoding", "gzip")
                .build();
        HttpResponse<Void> unused = client.send(request, HttpResponse.BodyHandlers.discarding());
        rounds.answered(i, System.nanoTime() - asked);
      }
    } catch (IOException e) {
      LOG.debug("a page was not answered in time", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      visitors.countDown();
    }
  }

  /** The address that the site answers at, seen from this machine. */
  private String host() throws UnknownHostException {
    InetAddress own = InetAddress.getByName(address);
    String host =
        (own.isAnyLocalAddress() ? InetAddress.getLoopbackAddress() : own).getHostAddress();
    return host.indexOf(':') < 0 ? host : "[" + host + "]";
  }

  @Override
  public void destroy() {
    isOver = true;
  }
}
