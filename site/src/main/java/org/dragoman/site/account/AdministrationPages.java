package org.dragoman.site.account;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.text.DragomanException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The administrators' room: accounts, their roles, the log. */
@Controller
class AdministrationPages {

  private static final int SHOWN = 100;

  private final Accounts accounts;
  private final Audit audit;

  AdministrationPages(Accounts accounts, Audit audit) {
    this.accounts = accounts;
    this.audit = audit;
  }

  @GetMapping("/administration")
  String show(Model model) {
    List<Account> all = accounts.list();
    model.addAttribute("accounts", all);
    model.addAttribute(
        "accountNames", all.stream().collect(Collectors.toMap(Account::id, Account::name)));
    model.addAttribute("roles", List.of(Role.values()));
    model.addAttribute("audit", audit.list(SHOWN));
    return "administration";
  }

  @PostMapping("/administration/role")
  String give(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String id,
      @RequestParam String role,
      HttpServletRequest request,
      Model model) {
    try {
      accounts.give(id, Role.of(role));
      audit.add(signedIn.account().name(), "give-role", id, role, request.getRemoteAddr());
      return "redirect:/administration";
    } catch (DragomanException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return show(model);
    }
  }

  @PostMapping("/administration/lock")
  String lock(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String id,
      @RequestParam boolean locked,
      HttpServletRequest request,
      Model model) {
    try {
      accounts.lock(id, locked);
      audit.add(
          signedIn.account().name(), locked ? "lock" : "unlock", id, "", request.getRemoteAddr());
      return "redirect:/administration";
    } catch (DragomanException e) {
      model.addAttribute("mistake", e.getLocalizedMessage());
      return show(model);
    }
  }
}
