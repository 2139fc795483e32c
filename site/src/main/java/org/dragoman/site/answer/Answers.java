package org.dragoman.site.answer;

import java.time.Clock;
import org.dragoman.site.settings.SiteSettings;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Sets answers up to be kept, behind the rules of who may ask for what. */
@Configuration
class Answers {

  @Bean
  FilterRegistrationBean<KeptAnswers> keptAnswers(
      AnswersAtHand atHand, SiteSettings settings, Clock clock) {
    FilterRegistrationBean<KeptAnswers> filter =
        new FilterRegistrationBean<>(new KeptAnswers(atHand, clock, settings.kept()));
    filter.setEnabled(!settings.kept().isZero());
    filter.setOrder(Ordered.LOWEST_PRECEDENCE - 100);
    return filter;
  }
}
