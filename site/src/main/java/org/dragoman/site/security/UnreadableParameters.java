package org.dragoman.site.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Tells whoever sends parameters that cannot be read (a form too large, an escape that is none, a
 * thousand names) so, in a sentence. Tomcat says it by an exception where the first parameter is
 * asked for, wherever that is; let through, each such request would write its trace into the log.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class UnreadableParameters extends OncePerRequestFilter {

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      chain.doFilter(request, response);
    } catch (ServletException | RuntimeException failure) {
      Optional<InvalidParameterException> unreadable = unreadable(failure);
      if (unreadable.isEmpty() || response.isCommitted()) {
        throw failure;
      }
      response.sendError(unreadable.get().getErrorCode());
    }
  }

  private static Optional<InvalidParameterException> unreadable(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof InvalidParameterException found) {
        return Optional.of(found);
      }
    }
    return Optional.empty();
  }
}
