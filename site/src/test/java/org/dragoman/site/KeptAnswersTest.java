package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.Side;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Who has not signed in sees what another saw some seconds ago; who has, what is. */
class KeptAnswersTest {

  private static final String PASSWORD = "a long walk by the Bosporus";

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

  @Test
  void onlyWhoHasSignedInSeesAChangeAtOnce() {
    String page = "/contacts/" + samples.contact("AUT", "SVN");
    HttpResponse<String> before = samples.get(page);
    samples.record().edit(samples.contact("AUT", "SVN"), Map.of("channel", "video"), "Ada", "Seen");

    assertThat(samples.get(page).body()).isEqualTo(before.body());
    samples.part(Accounts.class).create("Vera", PASSWORD, Role.READER);
    Browser reader = new Browser(samples.base());
    assertThat(reader.signIn("Vera", PASSWORD)).isTrue();
    assertThat(reader.get(page).body()).contains("Video").contains("Vera");
    assertThat(samples.get(page).body()).doesNotContain("Vera");
  }

  @Test
  void aChangeOnTheSiteShowsAtOnceToAll() {
    String contact = samples.contact("AZE", "TUR");
    String page = "/contacts/" + contact;
    assertThat(samples.get(page).body()).doesNotContain("A slip of the pen.");
    samples.part(Accounts.class).create("Ida", PASSWORD, Role.CURATOR);
    Browser curator = new Browser(samples.base());
    assertThat(curator.signIn("Ida", PASSWORD)).isTrue();
    String room = "/curation/contacts/" + contact;

    curator.submit(room, room + "/edit", "channel", "video", "reason", "A slip of the pen.");

    assertThat(samples.get(page).body()).contains("A slip of the pen.");
  }

  @Test
  void aKeptAnswerIsPackedOnceAndKnownByItsTag() {
    HttpResponse<String> plain = samples.get("/dyads/AZE/TUR");
    String tag = plain.headers().firstValue("ETag").orElseThrow();

    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(plain.headers().firstValue("Content-Security-Policy")).isPresent();
    assertThat(samples.get("/dyads/AZE/TUR", "Accept-Encoding", "gzip").headers().allValues("ETag"))
        .isEqualTo(List.of(tag));
    assertThat(
            samples
                .get("/dyads/AZE/TUR", "Accept-Encoding", "gzip")
                .headers()
                .firstValue("Content-Encoding"))
        .contains("gzip");
    HttpResponse<String> again = samples.get("/dyads/AZE/TUR", "If-None-Match", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
  }

  @Test
  void dataIsKeptApartFromPagesAndFormsNotAtAll() {
    assertThat(samples.get("/api/v1/facts").headers().firstValue("content-type"))
        .contains("application/json");
    assertThat(samples.get("/api/v1/contacts", "Accept", "application/x-ndjson").body())
        .startsWith("{\"id\"");
    assertThat(samples.get("/sign-in").headers().firstValue("ETag")).isEmpty();
    assertThat(samples.get("/contacts/none").statusCode()).isEqualTo(404);
    assertThat(samples.get("/search?side=Atlantis").statusCode()).isEqualTo(200);
    assertThat(samples.record().countContacts(ContactQuery.between(new Side("AUT")))).isEqualTo(1);
  }
}
