package org.dragoman.site.factor;

import java.time.Clock;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.SignInAccounts;
import org.dragoman.site.account.SignedIn;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Checks password and code together: who has only one of them does not learn that it was right. The
 * code is looked at, and used up, only where the password is right.
 */
@Component
final class SignInCheck extends DaoAuthenticationProvider {

  private final SecondFactors factors;

  SignInCheck(Accounts accounts, Clock clock, PasswordEncoder encoder, SecondFactors factors) {
    super(new SignInAccounts(accounts, clock));
    setPasswordEncoder(encoder);
    this.factors = factors;
  }

  @Override
  protected void additionalAuthenticationChecks(
      UserDetails user, UsernamePasswordAuthenticationToken tried) {
    super.additionalAuthenticationChecks(user, tried);
    String id = ((SignedIn) user).account().id();
    String code = tried.getDetails() instanceof SignInDetails details ? details.code() : "";
    if (factors.isOn(id) && !factors.take(id, code)) {
      throw new BadCredentialsException("the code is not right, or was used");
    }
  }
}
