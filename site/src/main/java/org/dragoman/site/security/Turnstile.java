package org.dragoman.site.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.SignedIn;
import org.dragoman.site.answer.AnswersAtHand;
import org.dragoman.site.fault.Sentence;
import org.dragoman.site.limit.Crowd;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets in as many requests as the machine can answer soon, and tells all others at once to come
 * back. Nothing of a request that is refused has been done; one that is let in is answered.
 *
 * <p>It stands in both chains of {@link SecurityRules}, behind the headers that every answer
 * carries and before anything that costs: passwords, tokens, the record.
 */
final class Turnstile extends OncePerRequestFilter {

  /** After so many seconds whoever was refused may find room. */
  private static final int COME_BACK = 5;

  /** What is never refused: it costs next to nothing, and watchers must be able to ask. */
  private static final Pattern FREE = Pattern.compile("/(operation|css|js)/.*|/icon\\.svg");

  /** What programs ask for. */
  private static final Pattern DATA = Pattern.compile("/api/.*|/search\\..*");

  private final Crowd crowd;
  private final AnswersAtHand atHand;
  private final BusyPage page;

  Turnstile(Crowd crowd, AnswersAtHand atHand, BusyPage page) {
    this.crowd = crowd;
    this.atHand = atHand;
    this.page = page;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return FREE.matcher(request.getRequestURI()).matches() || atHand.has(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Runnable leave = crowd.enter(isStaff());
    if (leave == null) {
      refuse(request, response);
      return;
    }
    try {
      chain.doFilter(request, response);
    } finally {
      leave.run();
    }
  }

  /** Whether the session is of somebody who mends the record or keeps the comments decent. */
  private static boolean isStaff() {
    @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who == null || !(who.getPrincipal() instanceof SignedIn signedIn)) {
      return false;
    }
    Account account = signedIn.account();
    return account.mayCurate() || account.mayModerate();
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(COME_BACK));
    if (DATA.matcher(request.getRequestURI()).matches()) {
      Problems.write(response, 503, Sentence.say("mistake.busy", COME_BACK));
    } else {
      page.write(request, response);
    }
  }
}
