package org.dragoman.site.operation;

import org.dragoman.site.settings.SiteSettings;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Gives the server as many threads as requests may be at work or wait, and some to spare: what
 * finds no room is then told so by the site, in a word, and lies in no queue that nobody sees.
 */
@Component
final class Threads implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

  private final SiteSettings settings;

  Threads(SiteSettings settings) {
    this.settings = settings;
  }

  @Override
  public void customize(TomcatServletWebServerFactory server) {
    String threads = String.valueOf(settings.load().threads());
    server.addConnectorCustomizers(connector -> connector.setProperty("maxThreads", threads));
  }
}
