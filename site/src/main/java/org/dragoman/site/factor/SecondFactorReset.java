package org.dragoman.site.factor;

import jakarta.servlet.http.HttpServletRequest;
import org.dragoman.site.account.Audit;
import org.dragoman.site.account.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * For whoever has lost the device and the recovery codes: an administrator takes the factor away.
 */
@Controller
class SecondFactorReset {

  private final SecondFactors factors;
  private final Audit audit;

  SecondFactorReset(SecondFactors factors, Audit audit) {
    this.factors = factors;
    this.audit = audit;
  }

  @PostMapping("/administration/second-factor")
  String reset(
      @AuthenticationPrincipal SignedIn signedIn,
      @RequestParam String id,
      HttpServletRequest request) {
    factors.turnOff(id);
    audit.add(signedIn.account().name(), "second-factor-reset", id, "", request.getRemoteAddr());
    return "redirect:/administration";
  }
}
