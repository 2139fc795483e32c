package org.dragoman.site.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.SignedIn;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends sessions of accounts whose role, password or lock has changed since they signed in, and
 * those that are too old.
 */
final class FreshSessions extends OncePerRequestFilter {

  private final Accounts accounts;
  private final Clock clock;
  private final Duration longest;

  FreshSessions(Accounts accounts, Clock clock, Duration longest) {
    this.accounts = accounts;
    this.clock = clock;
    this.longest = longest;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication != null
        && authentication.getPrincipal() instanceof SignedIn signedIn
        && !(isFresh(signedIn.account()) && signedIn.at().plus(longest).isAfter(clock.instant()))) {
      new SecurityContextLogoutHandler().logout(request, response, authentication);
    }
    chain.doFilter(request, response);
  }

  private boolean isFresh(Account account) {
    return accounts
        .find(account.id())
        .filter(now -> now.version() == account.version() && !now.isLocked())
        .isPresent();
  }
}
