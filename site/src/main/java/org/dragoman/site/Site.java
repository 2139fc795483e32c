package org.dragoman.site;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The site's server. */
@SpringBootApplication
public class Site {

  /** Starts the server. */
  public static void main(String[] arguments) {
    SpringApplication.run(Site.class, arguments);
  }
}
