package org.dragoman.site.account;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account as the session holds it. */
public final class SignedIn implements UserDetails {

  private static final long serialVersionUID = 1L;

  private final transient Account account;
  private final transient String password;
  private final Instant at;

  SignedIn(Account account, String password, Instant at) {
    this.account = account;
    this.password = password;
    this.at = at;
  }

  /** When it signed in. */
  public Instant at() {
    return at;
  }

  /** The account as it was when it signed in. */
  public Account account() {
    return account;
  }

  @Override
  public Collection<? extends GrantedAuthority> getAuthorities() {
    return authorities(account.role());
  }

  /** The authority of a role. */
  public static List<GrantedAuthority> authorities(Role role) {
    return List.of(new SimpleGrantedAuthority("ROLE_" + role.name().toUpperCase(Locale.ROOT)));
  }

  @Override
  public String getPassword() {
    return password;
  }

  @Override
  public String getUsername() {
    return account.name();
  }

  @Override
  public boolean isAccountNonLocked() {
    return !account.isLocked();
  }
}
