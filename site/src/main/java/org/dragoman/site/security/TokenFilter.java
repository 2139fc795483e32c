package org.dragoman.site.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.SignedIn;
import org.dragoman.site.account.Tokens;
import org.dragoman.site.fault.Sentence;
import org.dragoman.site.fault.TooManyException;
import org.dragoman.site.limit.RateLimits;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets requests of the API in by their bearer token; a wrong one is refused, none is a reader. */
final class TokenFilter extends OncePerRequestFilter {

  private static final String BEARER = "Bearer ";

  private final Tokens tokens;
  private final Accounts accounts;
  private final RateLimits limits;

  TokenFilter(Tokens tokens, Accounts accounts, RateLimits limits) {
    this.tokens = tokens;
    this.accounts = accounts;
    this.limits = limits;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    String header = request.getHeader(HttpHeaders.AUTHORIZATION);
    try {
      if (header == null) {
        limits.api(request);
      } else if (!letIn(header)) {
        limits.api(request);
        Problems.write(response, 401, Sentence.say("mistake.token-unknown"));
        return;
      }
    } catch (TooManyException e) {
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(e.retryAfterSeconds()));
      Problems.write(response, 429, e.getLocalizedMessage());
      return;
    }
    chain.doFilter(request, response);
  }

  private boolean letIn(String header) {
    if (!header.startsWith(BEARER)) {
      return false;
    }
    Optional<Tokens.Token> token = tokens.find(header.substring(BEARER.length()).strip());
    Optional<Account> account =
        token.flatMap(found -> accounts.find(found.accountId())).filter(found -> !found.isLocked());
    if (token.isEmpty() || account.isEmpty()) {
      return false;
    }
    limits.token(token.get().id());
    tokens.used(token.get());
    List<GrantedAuthority> authorities =
        new ArrayList<>(SignedIn.authorities(account.get().role()));
    // A token never does more than its account may do today, whatever it might when it was made.
    token.get().scopes().stream()
        .filter(scope -> scope.isFor(account.get()))
        .map(scope -> new SimpleGrantedAuthority("SCOPE_" + scope.name().toUpperCase(Locale.ROOT)))
        .forEach(authorities::add);
    SecurityContextHolder.getContext()
        .setAuthentication(
            UsernamePasswordAuthenticationToken.authenticated(account.get(), null, authorities));
    return true;
  }
}
