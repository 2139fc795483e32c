package org.dragoman.site.answer;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.regex.Pattern;
import org.dragoman.site.settings.Addresses;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The answers that need not be made anew, by what was asked. */
@Component
public final class AnswersAtHand {

  private static final long ROOM = 48L * 1024 * 1024;

  /** Pages and data of the record; nothing that has a form of its own or is limited by itself. */
  private static final Pattern RECORD =
      Pattern.compile(
          "/|/(search|calendar|states|organisations|people|offices|about|method|conduct|sitemap\\.xml)"
              + "|/search\\.(atom|rss|feed\\.json|ics)"
              + "|/(states|organisations|people|offices|dyads|week)/.*|/contacts/[^/]+(/brief)?"
              + "|/documents(/.*)?|/api/v1/(?!curation|comments|readings).*");

  private final Addresses addresses;
  private final LocaleResolver languages;
  private final Clock clock;
  private final Shelf shelf = new Shelf(ROOM);

  AnswersAtHand(Addresses addresses, LocaleResolver languages, Clock clock) {
    this.addresses = addresses;
    this.languages = languages;
    this.clock = clock;
  }

  /** Whether the answer to that request lies ready, so that to give it costs nothing. */
  public boolean has(HttpServletRequest request) {
    return isKept(request) && find(asked(request)) != null;
  }

  /** Whether others may get the answer to that request. */
  static boolean isKept(HttpServletRequest request) {
    String accept = request.getHeader(HttpHeaders.ACCEPT);
    boolean isOnesOwn =
        !request.getMethod().equals("GET")
            || isSignedIn(request)
            || request.getHeader(HttpHeaders.AUTHORIZATION) != null
            || (accept != null && accept.contains("ndjson"));
    return !isOnesOwn && RECORD.matcher(request.getRequestURI()).matches();
  }

  /** Whether the request has the cookie of a session, under either of its names. */
  private static boolean isSignedIn(HttpServletRequest request) {
    String cookies = request.getHeader(HttpHeaders.COOKIE);
    return cookies != null && cookies.contains("dragoman=");
  }

  /** What the answer depends on: address, language, form. */
  String asked(HttpServletRequest request) {
    return addresses.here(request)
        + ' '
        + languages.resolveLocale(request)
        + ' '
        + request.getHeader(HttpHeaders.ACCEPT);
  }

  @Nullable Answer find(String asked) {
    return shelf.find(asked, clock.instant());
  }

  void keep(String asked, Answer answer) {
    shelf.keep(asked, answer);
  }

  void clear() {
    shelf.clear();
  }
}
