package org.dragoman.site.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.dragoman.site.fault.TooManyException;
import org.dragoman.site.limit.RateLimits;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down whoever tries passwords, by address and by account, known or not. */
final class SignInLimit extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(SignInLimit.class);

  /** The very rule by which Spring Security takes a request for a try to sign in. */
  private static final RequestMatcher SIGN_IN =
      PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.POST, "/sign-in");

  private final RateLimits limits;

  SignInLimit(RateLimits limits) {
    this.limits = limits;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !SIGN_IN.matches(request);
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String name = request.getParameter("name");
    try {
      limits.signIn(request);
      limits.signIn("account " + (name == null ? "" : name.strip().toLowerCase(Locale.ROOT)));
    } catch (TooManyException e) {
      LOG.warn("too many tries to sign in from {}", request.getRemoteAddr());
      response.sendRedirect("/sign-in?wait");
      return;
    }
    chain.doFilter(request, response);
  }
}
