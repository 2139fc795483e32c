package org.dragoman.site.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.dragoman.site.fault.TooManyException;
import org.dragoman.site.limit.RateLimits;
import org.springframework.web.filter.OncePerRequestFilter;

/** Slows down whoever tries passwords, by address and by account, known or not. */
final class SignInLimit extends OncePerRequestFilter {

  private final RateLimits limits;

  SignInLimit(RateLimits limits) {
    this.limits = limits;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !(request.getMethod().equals("POST") && request.getRequestURI().equals("/sign-in"));
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String name = request.getParameter("name");
    try {
      limits.signIn(request.getRemoteAddr());
      limits.signIn("account " + (name == null ? "" : name.strip().toLowerCase(Locale.ROOT)));
    } catch (TooManyException e) {
      response.sendRedirect("/sign-in?wait");
      return;
    }
    chain.doFilter(request, response);
  }
}
