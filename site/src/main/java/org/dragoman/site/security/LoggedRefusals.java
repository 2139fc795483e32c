package org.dragoman.site.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.dragoman.site.account.Audit;
import org.dragoman.site.account.SignedIn;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;

/** Refuses what a role may not do, and keeps in the log who tried what. */
final class LoggedRefusals implements AccessDeniedHandler {

  private static final Logger LOG = LoggerFactory.getLogger(LoggedRefusals.class);

  /** Where staff alone may go. */
  private static final Pattern ROOM =
      Pattern.compile("/(curation|moderation|administration)(/.*)?");

  private final AccessDeniedHandler page = new AccessDeniedHandlerImpl();
  private final Audit audit;
  private final StaffFactor staffFactor;

  LoggedRefusals(Audit audit, StaffFactor staffFactor) {
    this.audit = audit;
    this.staffFactor = staffFactor;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
      throws IOException, ServletException {
    String tried = request.getMethod() + " " + request.getRequestURI();
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    boolean isRoom = ROOM.matcher(request.getRequestURI()).matches();
    if (who != null && isRoom && staffFactor.lacks(who) && !(refusal instanceof CsrfException)) {
      response.sendRedirect("/account/second-factor?needed");
      return;
    }
    if (who != null && who.getPrincipal() instanceof SignedIn signedIn) {
      audit.add(
          signedIn.account().name(),
          "refused",
          tried,
          refusal instanceof CsrfException ? "a form without its token" : "another role is needed",
          request.getRemoteAddr());
    } else {
      LOG.warn("refused {} from {}", tried, request.getRemoteAddr());
    }
    page.handle(request, response, refusal);
  }
}
