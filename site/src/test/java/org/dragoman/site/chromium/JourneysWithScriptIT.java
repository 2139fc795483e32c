package org.dragoman.site.chromium;

/** The journeys with scripts. */
final class JourneysWithScriptIT extends Journeys {

  @Override
  Chromium browser(String base) {
    return Chromium.on(base);
  }
}
