package org.dragoman.site.chromium;

/** The journeys on a narrow phone. */
final class JourneysOnPhoneIT extends Journeys {

  @Override
  Chromium browser(String base) {
    return Chromium.on(base).onPhone();
  }
}
