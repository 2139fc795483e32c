package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Programs that know schema.org are told whether a contact stands, is put off, or is called off.
 */
class EventStatusTest {

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  @BeforeAll
  static void start() {
    samples = RunningSamples.start(Map.of());
  }

  @AfterAll
  static void stop() {
    samples.stop();
  }

  @ParameterizedTest
  @CsvSource({
    "held, EventScheduled",
    "planned, EventScheduled",
    "postponed, EventPostponed",
    "cancelled, EventCancelled"
  })
  void aContactHasTheStatusOfSchemaOrg(String status, String name) {
    assertThat(pageOfAContact(status))
        .contains("<link itemprop=\"eventStatus\" href=\"https://schema.org/" + name + "\">");
  }

  /** It was never scheduled, or nobody knows. */
  @ParameterizedTest
  @CsvSource({"proposed", "denied", "refused"})
  void whatWasNeverScheduledHasNone(String status) {
    assertThat(pageOfAContact(status)).contains("schema.org/Event\"").doesNotContain("eventStatus");
  }

  private static String pageOfAContact(String status) {
    String contact = samples.contact("AUT", "SVN");
    samples.record().edit(contact, Map.of("status", status), "Ada", "To see its page.");
    return samples.get("/contacts/" + contact).body();
  }
}
