package org.dragoman.site.page;

import jakarta.servlet.http.HttpServletRequest;
import org.dragoman.record.Facts;
import org.dragoman.site.account.SignedIn;
import org.dragoman.site.insight.KeptFacts;
import org.dragoman.site.name.Words;
import org.dragoman.site.settings.Addresses;
import org.dragoman.site.settings.SiteSettings;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page needs: words, names, the site's settings and where the reader is. */
@ControllerAdvice(
    basePackages = {
      "org.dragoman.site.page",
      "org.dragoman.site.account",
      "org.dragoman.site.discussion",
      "org.dragoman.site.factor",
      "org.dragoman.site.curation"
    })
class PageModel {

  private final Words words;
  private final SiteSettings settings;
  private final KeptFacts kept;
  private final Addresses addresses;

  PageModel(Words words, SiteSettings settings, KeptFacts kept, Addresses addresses) {
    this.words = words;
    this.settings = settings;
    this.kept = kept;
    this.addresses = addresses;
  }

  @ModelAttribute
  void add(Model model, HttpServletRequest request) {
    model.addAttribute("words", words);
    model.addAttribute("names", words.names());
    model.addAttribute("site", settings);
    model.addAttribute("path", request.getRequestURI());
    model.addAttribute("here", addresses.here(request));
    model.addAttribute("base", addresses.base(request));
    Authentication who = SecurityContextHolder.getContext().getAuthentication();
    if (who != null && who.getPrincipal() instanceof SignedIn signedIn) {
      model.addAttribute("account", signedIn.account());
    }
  }

  /** What the record rests on, shown at the foot of every page. */
  @ModelAttribute("facts")
  Facts facts() {
    return kept.facts();
  }
}
