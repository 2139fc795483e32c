package org.dragoman.site.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.limit.RateLimits;
import org.dragoman.site.settings.Local;
import org.dragoman.site.settings.SiteSettings;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing in, opening an account, one's own account. */
@Controller
class AccountPages {

  private final Accounts accounts;
  private final Tokens tokens;
  private final Audit audit;
  private final SetUp setUp;
  private final RateLimits limits;
  private final SiteSettings settings;

  AccountPages(
      Accounts accounts,
      Tokens tokens,
      Audit audit,
      SetUp setUp,
      RateLimits limits,
      SiteSettings settings) {
    this.accounts = accounts;
    this.tokens = tokens;
    this.audit = audit;
    this.setUp = setUp;
    this.limits = limits;
    this.settings = settings;
  }

  @GetMapping("/sign-in")
  String signIn() {
    return "sign-in";
  }

  @GetMapping("/register")
  String register() {
    openForRegistration();
    return "register";
  }

  @PostMapping("/register")
  String register(
      @RequestParam String name,
      @RequestParam String password,
      HttpServletRequest request,
      Model model) {
    openForRegistration();
    limits.signIn(request);
    try {
      Account account = accounts.create(name, password, Role.COMMENTER);
      audit.add(account.name(), "register", account.id(), "", request.getRemoteAddr());
      return "redirect:/sign-in?registered";
    } catch (AccountException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      model.addAttribute("name", name);
      return "register";
    }
  }

  private void openForRegistration() {
    if (!settings.registration()) {
      throw new NotFoundException("mistake.no-registration");
    }
  }

  @GetMapping("/set-up")
  String setUp(
      @RequestParam(defaultValue = "") String code, HttpServletRequest request, Model model) {
    needsSetUp(request);
    model.addAttribute("code", code);
    return "set-up";
  }

  @PostMapping("/set-up")
  String setUp(
      @RequestParam String code,
      @RequestParam String name,
      @RequestParam String password,
      HttpServletRequest request,
      Model model) {
    needsSetUp(request);
    limits.signIn(request);
    try {
      Account account = setUp.administrator(code, name, password);
      audit.add(account.name(), "set-up", account.id(), "", request.getRemoteAddr());
      return "redirect:/sign-in?registered";
    } catch (AccountException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      model.addAttribute("code", code);
      model.addAttribute("name", name);
      return "set-up";
    }
  }

  private void needsSetUp(HttpServletRequest request) {
    if (!setUp.isOpen() || !Local.is(request)) {
      throw new NotFoundException("mistake.nothing-to-set-up");
    }
  }

  @GetMapping("/account")
  String account(@AuthenticationPrincipal SignedIn signedIn, Model model) {
    show(signedIn, model);
    return "account";
  }

  private void show(SignedIn signedIn, Model model) {
    model.addAttribute("tokens", tokens.list(signedIn.account()));
    model.addAttribute("scopes", scopes(signedIn.account()));
  }

  /** Ends all sessions of the account, this one too; the password shows that its owner asks. */
  @PostMapping("/account/sessions/end")
  String endSessions(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String old,
      HttpServletRequest request,
      Model model) {
    Account account = signedIn.account();
    limits.signIn(account.id());
    try {
      accounts.endSessions(account.id(), old);
      audit.add(account.name(), "end-sessions", account.id(), "", request.getRemoteAddr());
      return "redirect:/sign-in?ended";
    } catch (AccountException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      show(signedIn, model);
      return "account";
    }
  }

  private static List<Scope> scopes(Account account) {
    return Arrays.stream(Scope.values()).filter(scope -> scope.isFor(account)).toList();
  }

  @PostMapping("/account/password")
  String password(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String old,
      @RequestParam String password,
      HttpServletRequest request,
      Model model) {
    Account account = signedIn.account();
    limits.signIn(account.id());
    try {
      accounts.changePassword(account.id(), old, password);
      audit.add(account.name(), "change-password", account.id(), "", request.getRemoteAddr());
      return "redirect:/sign-in?changed";
    } catch (AccountException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      show(signedIn, model);
      return "account";
    }
  }

  @PostMapping("/account/tokens")
  String token(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam(defaultValue = "") String label,
      @RequestParam(defaultValue = "90") int days,
      @RequestParam(required = false) List<String> scope,
      HttpServletRequest request,
      Model model) {
    Account account = signedIn.account();
    Set<Scope> chosen = new TreeSet<>(Scope.all(scope == null ? "" : String.join(" ", scope)));
    chosen.retainAll(scopes(account));
    try {
      model.addAttribute("secret", tokens.create(account, label, chosen, days));
      audit.add(account.name(), "make-token", label, Scope.words(chosen), request.getRemoteAddr());
    } catch (AccountException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
    }
    show(signedIn, model);
    return "account";
  }

  @PostMapping("/account/tokens/revoke")
  String revoke(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String id,
      HttpServletRequest request) {
    tokens.revoke(signedIn.account(), id);
    audit.add(signedIn.account().name(), "end-token", id, "", request.getRemoteAddr());
    return "redirect:/account";
  }
}
