package org.dragoman.site.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.site.settings.SiteSettings;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** The page for people whom a crowd keeps out: made once in each language, it asks nothing. */
@Component
final class BusyPage {

  private final ITemplateEngine templates;
  private final LocaleResolver languages;
  private final SiteSettings settings;
  private final Map<String, byte[]> pages = new ConcurrentHashMap<>();

  BusyPage(ITemplateEngine templates, LocaleResolver languages, SiteSettings settings) {
    this.templates = templates;
    this.languages = languages;
    this.settings = settings;
  }

  /** Answers with it; whoever sent a form is told that nothing of it was taken. */
  void write(HttpServletRequest request, HttpServletResponse response) throws IOException {
    Locale language = languages.resolveLocale(request);
    boolean isForm = request.getMethod().equals("POST");
    byte[] page =
        pages.computeIfAbsent(
            language.toLanguageTag() + ' ' + isForm, unused -> make(language, isForm));
    response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    response.setContentType(MediaType.TEXT_HTML_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setContentLength(page.length);
    response.getOutputStream().write(page);
  }

  private byte[] make(Locale language, boolean isForm) {
    Context context = new Context(language, Map.of("site", settings, "isForm", isForm));
    return templates.process("busy", context).getBytes(StandardCharsets.UTF_8);
  }
}
