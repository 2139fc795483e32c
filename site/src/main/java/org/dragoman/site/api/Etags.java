package org.dragoman.site.api;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** Gives each answer of the API a tag, so that a client that has it gets 304 and no body. */
@Configuration
class Etags {

  @Bean
  FilterRegistrationBean<ShallowEtagHeaderFilter> etagFilter() {
    FilterRegistrationBean<ShallowEtagHeaderFilter> filter =
        new FilterRegistrationBean<>(new StreamsPass());
    filter.addUrlPatterns("/api/v1/*");
    return filter;
  }

  /** Streams pass untouched: a tag would hold them back until their end. */
  private static final class StreamsPass extends ShallowEtagHeaderFilter {

    @Override
    protected boolean shouldNotFilter(jakarta.servlet.http.HttpServletRequest request) {
      String accept = request.getHeader("Accept");
      return accept != null && accept.contains("ndjson");
    }
  }
}
