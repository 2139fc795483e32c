package org.dragoman.site.account;

import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds the account that somebody wants to sign in with. */
@Component
class SignInAccounts implements UserDetailsService {

  private final Accounts accounts;

  SignInAccounts(Accounts accounts) {
    this.accounts = accounts;
  }

  @Override
  public UserDetails loadUserByUsername(String name) {
    return accounts
        .findByName(name)
        .map(account -> new SignedIn(account, accounts.findPassword(account.id()).orElse("")))
        .orElseThrow(() -> new UsernameNotFoundException("no such account"));
  }
}
