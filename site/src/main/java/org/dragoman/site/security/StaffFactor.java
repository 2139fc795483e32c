package org.dragoman.site.security;

import java.util.function.Supplier;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.SignedIn;
import org.dragoman.site.factor.SecondFactors;
import org.dragoman.site.settings.SiteSettings;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/** Where the site asks for it, nobody curates, moderates or administers without a second factor. */
@Component
final class StaffFactor implements AuthorizationManager<RequestAuthorizationContext> {

  private final SecondFactors factors;
  private final SiteSettings settings;

  StaffFactor(SecondFactors factors, SiteSettings settings) {
    this.factors = factors;
    this.settings = settings;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends Authentication> who, RequestAuthorizationContext asked) {
    return new AuthorizationDecision(!lacks(who.get()));
  }

  /** Whether somebody lacks the second factor that is asked for. */
  boolean lacks(Authentication who) {
    if (!settings.secondFactorRequired()) {
      return false;
    }
    Object principal = who.getPrincipal();
    Account account =
        principal instanceof SignedIn signedIn
            ? signedIn.account()
            : principal instanceof Account ofToken ? ofToken : null;
    return account != null && !factors.isOn(account.id());
  }
}
