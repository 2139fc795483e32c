package org.dragoman.site.limit;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.dragoman.site.settings.SiteSettings;
import org.springframework.stereotype.Component;

/** The site's limits on what one client may ask for. */
@Component
public final class RateLimits {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Buckets api;
  private final Buckets token;
  private final Buckets reading;
  private final Buckets signIn;
  private final Buckets accounts;
  private final Buckets comments;

  RateLimits(SiteSettings settings) {
    SiteSettings.Limits limits = settings.limits();
    this.api = new Buckets(limits.apiPerMinute(), MINUTE);
    this.token = new Buckets(limits.tokenPerMinute(), MINUTE);
    this.reading = new Buckets(limits.readingPerMinute(), MINUTE);
    this.signIn = new Buckets(limits.signInPerQuarterHour(), Duration.ofMinutes(15));
    this.accounts = new Buckets(10 * limits.signInPerQuarterHour(), Duration.ofMinutes(15));
    this.comments = new Buckets(limits.commentsPerHour(), Duration.ofHours(1));
  }

  /** Counts a request of the API from that address. */
  public void api(HttpServletRequest request) {
    api.take(Clients.of(request));
  }

  /** Counts a request of the API with that token. */
  public void token(String tokenId) {
    token.take(tokenId);
  }

  /** Counts a text to read. */
  public void reading(HttpServletRequest request) {
    reading.take(Clients.of(request));
  }

  /** Counts a try to sign in, to open an account or to set up, from that address. */
  public void signIn(HttpServletRequest request) {
    signIn.take(Clients.of(request));
  }

  /**
   * Counts a try to sign in with that account, from any address. Ten times as many are allowed, so
   * that one who does not know the password cannot keep its owner out from one address.
   */
  public void signIn(String account) {
    accounts.take(account);
  }

  /** Counts a comment of that account. */
  public void comment(String account) {
    comments.take(account);
  }
}
