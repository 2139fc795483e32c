package org.dragoman.site.settings;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Full addresses of pages, as readers reach them. */
@Component
public final class Addresses {

  private final SiteSettings settings;

  Addresses(SiteSettings settings) {
    this.settings = settings;
  }

  /** The site's address, without a slash at the end. */
  public String base(HttpServletRequest request) {
    String base = settings.baseUrl();
    return base != null && !base.isBlank()
        ? base
        : ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
  }

  /** The address of the page that is asked for, with its query. */
  public String here(HttpServletRequest request) {
    String query = request.getQueryString();
    return base(request) + request.getRequestURI() + (query == null ? "" : "?" + query);
  }
}
