package org.dragoman.cli.serving;

import java.util.Map;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import org.dragoman.site.RunningSite;
import org.dragoman.site.Site;

/** The site from its start to its stop, and what people are told of it. */
final class SiteStart implements AutoCloseable {

  private final RunningSite site;

  private SiteStart(RunningSite site) {
    this.site = site;
  }

  /** Starts the site and says where it is. */
  static SiteStart of(RecordStore record, Map<String, String> settings, Streams streams) {
    RunningSite site = Site.start(record, settings);
    String base = "http://127.0.0.1:" + site.port();
    streams.say("the record is published at " + base + "/; stop it with Ctrl-C");
    site.setUpCode()
        .ifPresent(
            code ->
                streams.say("make its first administrator at " + base + "/set-up?code=" + code));
    return new SiteStart(site);
  }

  @Override
  public void close() {
    site.close();
  }
}
