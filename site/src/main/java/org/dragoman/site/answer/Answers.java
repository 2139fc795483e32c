package org.dragoman.site.answer;

import java.time.Clock;
import org.dragoman.site.settings.Addresses;
import org.dragoman.site.settings.SiteSettings;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;

/** Sets answers up to be kept, behind the rules of who may ask for what. */
@Configuration
class Answers {

  @Bean
  FilterRegistrationBean<KeptAnswers> keptAnswers(
      Addresses addresses, LocaleResolver languages, SiteSettings settings, Clock clock) {
    FilterRegistrationBean<KeptAnswers> filter =
        new FilterRegistrationBean<>(new KeptAnswers(addresses, languages, clock, settings.kept()));
    filter.setEnabled(!settings.kept().isZero());
    filter.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
    return filter;
  }
}
