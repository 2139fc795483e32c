package org.dragoman.site;

import java.util.Collection;
import java.util.Optional;
import org.dragoman.site.account.SetUp;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A site that answers; closing it lets the requests under way finish first. */
public final class RunningSite implements AutoCloseable {

  private final ConfigurableApplicationContext context;

  RunningSite(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /** The port at which it answers. */
  public int port() {
    WebServer server = ((WebServerApplicationContext) context).getWebServer();
    if (server == null) {
      throw new IllegalStateException("the site has been closed");
    }
    return server.getPort();
  }

  /** The code for making the first administrator; empty where the site has one. */
  public Optional<String> setUpCode() {
    SetUp setUp = part(SetUp.class);
    return setUp.isOpen() ? Optional.of(setUp.code()) : Optional.empty();
  }

  /** A part of the running site, for tests of it. */
  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  /** A part of the running site by its name, where there are several of its type. */
  <T> T part(String name, Class<T> type) {
    return context.getBean(name, type);
  }

  /** All parts of that type of the running site. */
  <T> Collection<T> parts(Class<T> type) {
    return context.getBeansOfType(type).values();
  }

  @Override
  public void close() {
    context.close();
  }
}
