package org.dragoman.sources.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** What a host answered: its words and what it says of them. */
public final class Fetched {

  private final URI url;
  private final int status;
  private final byte[] body;
  private final Headers headers;

  Fetched(URI url, int status, byte[] body, Headers headers) {
    this.url = url;
    this.status = status;
    this.body = body;
    this.headers = headers;
  }

  /**
   * What the answer says of itself; null where it does not.
   *
   * @param charset the encoding of a text
   * @param validators by what to ask whether it has changed
   * @param retryAfter how long the host wants to be left alone
   */
  record Headers(@Nullable String charset, Validators validators, @Nullable Duration retryAfter) {}

  /** The address that answered, behind all redirects. */
  public URI url() {
    return url;
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** Whether the body is what was asked for. */
  public boolean isFound() {
    return status >= 200 && status < 300;
  }

  /** Whether nothing has changed since the answer whose validators were sent. */
  public boolean isUnchanged() {
    return status == 304;
  }

  /** Whether the host is busy and wants to be asked later. */
  public boolean isBusy() {
    return status == 429 || status == 503;
  }

  /** The body, decompressed. */
  public InputStream stream() {
    return new ByteArrayInputStream(body);
  }

  /** A copy of the body. */
  public byte[] bytes() {
    return body.clone();
  }

  /** The encoding that the host gave, or null. */
  public @Nullable String charset() {
    return headers.charset();
  }

  /** By what to ask next time whether it has changed. */
  public Validators validators() {
    return headers.validators();
  }

  /** How long the host wants to be left alone, or null. */
  public @Nullable Duration retryAfter() {
    return headers.retryAfter();
  }

  /** One sentence on an answer that is not what was asked for. */
  public String refusal() {
    Duration wait = retryAfter();
    return switch (status) {
      case 401, 403 -> "is not given to us (status " + status + ") and is skipped";
      case 404, 410 -> "is not there (status " + status + ") and is skipped";
      case 429, 503 ->
          "is busy (status "
              + status
              + ") and is skipped; try again "
              + (wait == null ? "later" : "in " + Math.max(1, wait.toSeconds()) + " seconds");
      default -> "is not given (status " + status + ") and is skipped";
    };
  }
}
