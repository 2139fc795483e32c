package org.dragoman.site.account;

import java.time.Clock;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/** Finds the account that somebody wants to sign in with. */
public final class SignInAccounts implements UserDetailsService {

  private final Accounts accounts;
  private final Clock clock;

  public SignInAccounts(Accounts accounts, Clock clock) {
    this.accounts = accounts;
    this.clock = clock;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return accounts
        .findByName(name)
        .map(
            account ->
                new SignedIn(
                    account, accounts.findPassword(account.id()).orElse(""), clock.instant()))
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }
}
