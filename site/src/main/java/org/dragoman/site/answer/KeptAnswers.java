package org.dragoman.site.answer;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives readers who have not signed in the answer that another had some seconds ago, so that no
 * question takes more than a hundredth of a processor, however often it is asked. Whoever has a
 * session or a token always gets the latest, and whatever is changed on the site shows at once;
 * what another program writes into the record may take as long to show as an answer is kept. Where
 * many ask for the same at once, one answer is made for all.
 */
final class KeptAnswers extends OncePerRequestFilter {

  private static final int LARGEST = 1024 * 1024;
  private static final int TURNS = 256;

  /** So many times as long as it took to make an answer it is kept, up to the longest. */
  private static final int TIMES = 100;

  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final AnswersAtHand atHand;
  private final Clock clock;
  private final Duration fresh;
  private final Object[] turns = new Object[TURNS];

  KeptAnswers(AnswersAtHand atHand, Clock clock, Duration fresh) {
    this.atHand = atHand;
    this.clock = clock;
    this.fresh = fresh;
    for (int i = 0; i < TURNS; i++) {
      turns[i] = new Object();
    }
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return isReading(request) && !AnswersAtHand.isKept(request);
  }

  private static boolean isReading(HttpServletRequest request) {
    return Set.of("GET", "HEAD", "OPTIONS").contains(request.getMethod());
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (!isReading(request)) {
      // What a decision takes from the site is gone at once.
      try {
        chain.doFilter(request, response);
      } finally {
        atHand.clear();
      }
      return;
    }
    String asked = atHand.asked(request);
    Answer kept = atHand.find(asked);
    if (kept == null) {
      synchronized (turns[Math.floorMod(asked.hashCode(), TURNS)]) {
        kept = atHand.find(asked);
        if (kept == null) {
          kept = make(asked, request, response, chain);
        }
      }
    }
    if (kept != null) {
      give(kept, request, response);
    }
  }

  /** Has the answer made; null where it is none to keep, and has been given already. */
  private @Nullable Answer make(
      String asked, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Instant begun = clock.instant();
    ContentCachingResponseWrapper copy = new ContentCachingResponseWrapper(response);
    chain.doFilter(new Unconditional(request), copy);
    byte[] body = copy.getContentAsByteArray();
    if (copy.getStatus() != 200 || body.length == 0 || body.length > LARGEST) {
      copy.copyBodyToResponse();
      return null;
    }
    List<Answer.Header> headers = new ArrayList<>();
    for (String name : List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CACHE_CONTROL)) {
      String value = copy.getHeader(name);
      if (value != null) {
        headers.add(new Answer.Header(name, value));
      }
    }
    Answer answer = Answer.of(until(begun), headers, body);
    atHand.keep(asked, answer);
    return answer;
  }

  /** An answer that took long to make is kept for longer. */
  private Instant until(Instant begun) {
    Instant now = clock.instant();
    Duration longer = Duration.between(begun, now).multipliedBy(TIMES);
    longer = longer.compareTo(LONGEST) > 0 ? LONGEST : longer;
    return now.plus(longer.compareTo(fresh) > 0 ? longer : fresh);
  }

  private static void give(Answer answer, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    answer.headers().forEach(header -> response.setHeader(header.name(), header.value()));
    response.setHeader(HttpHeaders.ETAG, answer.tag());
    response.setHeader(
        HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING + ", " + HttpHeaders.ACCEPT_LANGUAGE);
    String has = request.getHeader(HttpHeaders.IF_NONE_MATCH);
    if (has != null && has.contains(answer.tag())) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    String taken = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
    boolean isPacked = taken != null && taken.contains("gzip");
    byte[] body = isPacked ? answer.packed() : answer.body();
    if (isPacked) {
      response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
    }
    response.setContentLength(body.length);
    response.getOutputStream().write(body);
  }

  /** A request for the whole answer, whatever the client has. */
  private static final class Unconditional extends HttpServletRequestWrapper {

    Unconditional(HttpServletRequest request) {
      super(request);
    }

    @Override
    public @Nullable String getHeader(String name) {
      return name.equalsIgnoreCase(HttpHeaders.IF_NONE_MATCH) ? null : super.getHeader(name);
    }
  }
}
