package org.dragoman.site.operation;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock of the site: for accounts, comments and today's page, never for reading. */
@Configuration
class Clocks {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
