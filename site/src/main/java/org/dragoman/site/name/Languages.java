package org.dragoman.site.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/**
 * The languages that the site speaks: English, and each of which there is a bundle {@code
 * messages_xx.properties}. A reader gets the first of these that the browser asks for, so that no
 * page has the dates of one language among the words of another.
 */
@Configuration
class Languages {

  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setDefaultLocale(Locale.ENGLISH);
    resolver.setSupportedLocales(spoken());
    return resolver;
  }

  private static List<Locale> spoken() {
    List<Locale> spoken = new ArrayList<>();
    spoken.add(Locale.ENGLISH);
    for (String language : Locale.getISOLanguages()) {
      if (Languages.class.getResource("/messages_" + language + ".properties") != null) {
        spoken.add(Locale.forLanguageTag(language));
      }
    }
    return spoken;
  }
}
