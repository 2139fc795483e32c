package org.dragoman.site.chromium;

/** The journeys where no script may run. */
final class JourneysWithoutScriptIT extends Journeys {

  @Override
  Chromium browser(String base) {
    return Chromium.on(base).withScript(false);
  }
}
