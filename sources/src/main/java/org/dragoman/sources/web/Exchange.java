package org.dragoman.sources.web;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.utils.DateUtils;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.dragoman.sources.web.Fetched.Headers;
import org.jspecify.annotations.Nullable;

/** One question and its answer over HTTP, bounded in size and time; follows no redirect itself. */
final class Exchange implements AutoCloseable {

  private final Fetching fetching;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService deadlines =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "fetch-deadline");
            thread.setDaemon(true);
            return thread;
          });

  Exchange(Fetching fetching, Predicate<InetAddress> isOpen) {
    this.fetching = fetching;
    Timeout whole = Timeout.of(fetching.whole());
    this.client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(new CheckedResolver(isOpen))
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(Timeout.of(fetching.connecting()))
                            .setSocketTimeout(whole)
                            .build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(whole).build())
            .setUserAgent(fetching.userAgent())
            .disableRedirectHandling()
            .disableCookieManagement()
            .disableAuthCaching()
            .disableAutomaticRetries()
            .build();
  }

  /** An answer, or the address that it sends the asker to. */
  record Answer(Fetched fetched, @Nullable String redirect) {}

  /** Asks once. */
  Answer ask(URI url, Validators since) throws IOException {
    HttpGet question = new HttpGet(url);
    question.setHeader(
        "Accept",
        "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,"
            + "application/feed+json,application/xml;q=0.9,text/plain;q=0.9,*/*;q=0.5");
    if (since.etag() != null) {
      question.setHeader("If-None-Match", since.etag());
    }
    if (since.lastModified() != null) {
      question.setHeader("If-Modified-Since", since.lastModified());
    }
    AtomicBoolean late = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        deadlines.schedule(
            () -> {
              late.set(true);
              question.cancel();
            },
            fetching.whole().toMillis(),
            TimeUnit.MILLISECONDS);
    try {
      return answer(url, question);
    } catch (IOException e) {
      if (late.get()) {
        throw new TooLongException(fetching.whole(), e);
      }
      throw e;
    } finally {
      deadline.cancel(false);
    }
  }

  private Answer answer(URI url, HttpGet question) throws IOException {
    ClassicHttpResponse response = client.executeOpen(null, question, null);
    try {
      return answer(url, response);
    } finally {
      // Closing alone would wait for the rest of a body that nobody wants.
      question.cancel();
      Closer.closeQuietly(response);
    }
  }

  private Answer answer(URI url, ClassicHttpResponse response) throws IOException {
    int status = response.getCode();
    boolean isRedirect = status >= 301 && status <= 308 && status != 304 && status != 305;
    String location = isRedirect ? value(response, "Location") : null;
    boolean wanted = location == null && status < 300;
    byte[] body = wanted ? body(response.getEntity()) : new byte[0];
    Validators validators =
        new Validators(value(response, "ETag"), value(response, "Last-Modified"));
    Headers headers =
        new Headers(charset(response), validators, retryAfter(value(response, "Retry-After")));
    return new Answer(new Fetched(url, status, body, headers), location);
  }

  private byte[] body(@Nullable HttpEntity entity) throws IOException {
    if (entity == null) {
      return new byte[0];
    }
    int most = fetching.mostBytes();
    if (entity.getContentLength() > most) {
      throw new TooLargeException(most);
    }
    InputStream in = entity.getContent();
    byte[] body = in.readNBytes(most);
    if (body.length == most && in.read() >= 0) {
      throw new TooLargeException(most);
    }
    return body;
  }

  private static @Nullable String value(ClassicHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    String value = header == null ? null : header.getValue();
    return value == null || value.isBlank() ? null : value.strip();
  }

  private static @Nullable String charset(ClassicHttpResponse response) {
    ContentType type = ContentType.parseLenient(value(response, "Content-Type"));
    return type == null ? null : type.getParameter("charset");
  }

  private static @Nullable Duration retryAfter(@Nullable String value) {
    if (value == null) {
      return null;
    }
    if (value.matches("\\d{1,9}")) {
      return Duration.ofSeconds(Long.parseLong(value));
    }
    Instant until = DateUtils.parseStandardDate(value);
    Duration wait = until == null ? null : Duration.between(Instant.now(), until);
    return wait == null || wait.isNegative() ? null : wait;
  }

  @Override
  public void close() {
    deadlines.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }

  /** The time for the whole fetch is over. */
  static final class TooLongException extends IOException {
    TooLongException(Duration whole, IOException cause) {
      super(
          whole.toMillis() < 1000
              ? whole.toMillis() + " milliseconds"
              : whole.toSeconds() + " seconds",
          cause);
    }
  }

  /** The body is over the bound. */
  static final class TooLargeException extends IOException {
    TooLargeException(int most) {
      super(most >= 1 << 20 ? (most >> 20) + " MB" : most + " bytes");
    }
  }
}
