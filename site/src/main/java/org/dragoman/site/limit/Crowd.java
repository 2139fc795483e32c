package org.dragoman.site.limit;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import org.dragoman.site.settings.SiteSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many are served at once, and how many more wait their turn; staff has places besides. */
@Component
public final class Crowd {

  private final Places all;
  private final Places staff;
  private final Counter refused;

  Crowd(SiteSettings settings, MeterRegistry meters) {
    SiteSettings.Load load = settings.load();
    this.all = new Places(load.atOnce(), load.waiting(), load.longestWait());
    this.staff = new Places(load.staff(), load.waiting(), load.longestWait());
    Gauge.builder("dragoman.requests.at.work", this, crowd -> crowd.all.atWork())
        .description("requests that are being answered")
        .register(meters);
    Gauge.builder("dragoman.requests.waiting", this, crowd -> crowd.all.waiting())
        .description("requests that wait for another to be done")
        .register(meters);
    this.refused =
        Counter.builder("dragoman.requests.refused")
            .description("requests that found no room and were not begun")
            .register(meters);
  }

  /**
   * A place for a request.
   *
   * @return what to run when it is done; null where there is no room, which is counted
   */
  public @Nullable Runnable enter(boolean isStaff) {
    if (isStaff && all.takeFree()) {
      return all::leave;
    }
    Places places = isStaff ? staff : all;
    if (places.take()) {
      return places::leave;
    }
    refused.increment();
    return null;
  }

  /** How many wait. */
  public int waiting() {
    return all.waiting();
  }
}
