package org.dragoman.site.security;

import org.dragoman.site.settings.SiteSettings;
import org.springframework.boot.web.server.Cookie;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.server.servlet.ConfigurableServletWebServerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;

/**
 * The name of the session's cookie: where readers reach the site over TLS, one that browsers send
 * to this very host alone and never without TLS.
 */
@Component
final class SessionCookie
    implements WebServerFactoryCustomizer<ConfigurableServletWebServerFactory>, Ordered {

  static final String PLAIN = "dragoman";
  static final String SECURE = "__Host-dragoman";

  private final SiteSettings settings;

  SessionCookie(SiteSettings settings) {
    this.settings = settings;
  }

  @Override
  public void customize(ConfigurableServletWebServerFactory factory) {
    if (settings.isSecure()) {
      Cookie cookie = factory.getSettings().getSession().getCookie();
      cookie.setName(SECURE);
      cookie.setSecure(true);
      cookie.setPath("/");
    }
  }

  /** After the settings of the server, which name the cookie too. */
  @Override
  public int getOrder() {
    return Ordered.LOWEST_PRECEDENCE;
  }
}
