package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A bundle beside the English one is another language of the site. The tests have one of a few
 * words in Esperanto.
 */
class LanguagesTest {

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  @BeforeAll
  static void start() {
    samples = RunningSamples.start(Map.of("dragoman.kept", "1h"));
  }

  @AfterAll
  static void stop() {
    samples.stop();
  }

  private static HttpResponse<String> page(String path, String languages) {
    return samples.get(path, "Accept-Language", languages);
  }

  @Test
  void aReaderGetsTheFirstLanguageThatTheSiteSpeaks() {
    String page = page("/", "tr, eo;q=0.8, en;q=0.5").body();

    assertThat(page).contains("<html lang=\"eo\">").contains(">Serĉi</button>").contains("oktobro");
    assertThat(page).as("what the bundle lacks stays English").contains(">Sign in<");
  }

  @Test
  void whoSpeaksNoneOfThemGetsEnglishThroughout() {
    String page = page("/", "tr").body();

    assertThat(page).contains("<html lang=\"en\">").contains("October").doesNotContain("Ekim");
  }

  @Test
  void anAnswerIsKeptForReadersOfItsLanguageAlone() {
    assertThat(page("/states", "eo").body()).contains("Serĉi");
    assertThat(page("/states", "en").body()).doesNotContain("Serĉi");
    assertThat(page("/states", "en").headers().allValues("Vary").toString())
        .contains("Accept-Language");
  }

  @Test
  void mistakesAreToldInTheLanguageOfThePage() {
    assertThat(page("/contacts/none", "eo").body())
        .contains("La registro ne havas kontakton none.");
    assertThat(page("/api/v1/contacts/none", "eo").body())
        .contains("La registro ne havas kontakton none.");
    assertThat(page("/api/v1/contacts/none", "tr").body())
        .contains("The record has no contact none.");
  }
}
