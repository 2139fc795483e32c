package org.dragoman.site;

import java.util.Map;
import org.dragoman.record.RecordStore;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The site's server over a record: {@code Site.start(record, settings)}. */
@SpringBootApplication(exclude = UserDetailsServiceAutoConfiguration.class)
@ConfigurationPropertiesScan
@EnableScheduling
public class Site {

  /**
   * Starts the server over {@code record} and returns when it answers.
   *
   * @param settings settings by their names of {@code docs/configuration.md}; what is missing is
   *     taken from the environment and else has its default
   */
  public static RunningSite start(RecordStore record, Map<String, String> settings) {
    SpringApplication application = new SpringApplication(Site.class);
    application.setBannerMode(Banner.Mode.OFF);
    application.setRegisterShutdownHook(false);
    application.addInitializers(
        context -> context.getBeanFactory().registerSingleton("record", record));
    String[] arguments =
        settings.entrySet().stream()
            .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
            .toArray(String[]::new);
    ConfigurableApplicationContext context = application.run(arguments);
    return new RunningSite(context);
  }
}
