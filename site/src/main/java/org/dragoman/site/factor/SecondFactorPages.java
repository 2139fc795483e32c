package org.dragoman.site.factor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.AccountException;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Audit;
import org.dragoman.site.account.SignedIn;
import org.dragoman.site.limit.RateLimits;
import org.dragoman.site.settings.SiteSettings;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** One's own second factor: set up with an app, taken away with password and code. */
@Controller
class SecondFactorPages {

  /** The secret that is offered, in the session until it is confirmed. */
  private static final String OFFERED = SecondFactorPages.class.getName();

  private final SecondFactors factors;
  private final Accounts accounts;
  private final Audit audit;
  private final RateLimits limits;
  private final SiteSettings settings;

  SecondFactorPages(
      SecondFactors factors,
      Accounts accounts,
      Audit audit,
      RateLimits limits,
      SiteSettings settings) {
    this.factors = factors;
    this.accounts = accounts;
    this.audit = audit;
    this.limits = limits;
    this.settings = settings;
  }

  @GetMapping("/account/second-factor")
  String show(@AuthenticationPrincipal SignedIn signedIn, HttpSession session, Model model) {
    Account account = signedIn.account();
    boolean isOn = factors.isOn(account.id());
    model.addAttribute("isOn", isOn);
    if (isOn) {
      model.addAttribute("left", factors.countRecoveryCodes(account.id()));
    } else {
      String secret = offered(session);
      model.addAttribute("secretKey", secret.replaceAll("(.{4})(?=.)", "$1 "));
      model.addAttribute("qr", QrDrawing.of(address(account, secret)));
    }
    return "second-factor";
  }

  private String offered(HttpSession session) {
    if (session.getAttribute(OFFERED) instanceof String secret) {
      return secret;
    }
    String secret = factors.newSecret();
    session.setAttribute(OFFERED, secret);
    return secret;
  }

  private String address(Account account, String secret) {
    String site = UriUtils.encode(settings.name(), StandardCharsets.UTF_8);
    String name = UriUtils.encode(account.name(), StandardCharsets.UTF_8);
    return "otpauth://totp/" + site + ":" + name + "?secret=" + secret + "&issuer=" + site;
  }

  @PostMapping("/account/second-factor/on")
  String turnOn(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String old,
      @RequestParam String code,
      HttpServletRequest request,
      HttpSession session,
      Model model) {
    Consumer<Account> on =
        account -> {
          List<String> codes = factors.turnOn(account.id(), offered(session), code);
          if (codes.isEmpty()) {
            throw new AccountException("mistake.factor-code");
          }
          session.removeAttribute(OFFERED);
          audit.add(account.name(), "second-factor-on", account.id(), "", request.getRemoteAddr());
          model.addAttribute("codes", codes);
        };
    return change(signedIn, old, on, session, model);
  }

  @PostMapping("/account/second-factor/off")
  String turnOff(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String old,
      @RequestParam String code,
      HttpServletRequest request,
      HttpSession session,
      Model model) {
    Consumer<Account> off =
        account -> {
          if (!factors.take(account.id(), code)) {
            throw new AccountException("mistake.factor-code-used");
          }
          factors.turnOff(account.id());
          audit.add(account.name(), "second-factor-off", account.id(), "", request.getRemoteAddr());
        };
    return change(signedIn, old, off, session, model);
  }

  /** Does {@code change} for whoever knows the password, and shows what came of it. */
  private String change(
      SignedIn signedIn, String old, Consumer<Account> change, HttpSession session, Model model) {
    Account account = signedIn.account();
    limits.signIn(account.id());
    try {
      accounts.prove(account.id(), old);
      change.accept(account);
    } catch (AccountException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
    }
    return show(signedIn, session, model);
  }
}
