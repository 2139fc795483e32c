package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dragoman.events.Dragoman;
import org.dragoman.record.Contact;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The curators' rooms: queues, every field, split, merge, taking out and taking back. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CurationTest {

  private static final String PASSWORD = "a long walk by the Bosporus";

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static Browser curator;

  @BeforeAll
  static void start() {
    samples = RunningSamples.start(Map.of());
    samples
        .record()
        .add(
            List.of(
                Dragoman.reader()
                    .read(
                        new Document(
                            "visit-vienna",
                            "Golob in Vienna",
                            "Slovenian Prime Minister Robert Golob visited Austrian Chancellor"
                                + " Christian Stocker in Graz on Saturday.",
                            Published.on(LocalDate.parse("2025-10-05")),
                            "Alpine Post",
                            "https://news.example/visit-vienna",
                            "en",
                            List.of()))));
    samples.site().part(Accounts.class).create("Cleo", PASSWORD, Role.CURATOR);
    curator = new Browser(samples.base());
    assertThat(curator.signIn("Cleo", PASSWORD)).isTrue();
  }

  @AfterAll
  static void stop() {
    samples.site().close();
  }

  private static Contact contact(String... sides) {
    return samples.record().findContact(samples.contact(sides)).orElseThrow();
  }

  private static HttpResponse<String> post(Contact contact, String what, String... fields) {
    String room = "/curation/contacts/" + contact.id();
    return curator.submit(room, room + "/" + what, fields);
  }

  @Test
  @Order(1)
  void denialsWaitUntilSomebodyFindsThemRightAsTheyAre() {
    String denied = samples.contact("NOR", "VEN");
    assertThat(queue("denials")).contains("/curation/contacts/" + denied);
    HttpResponse<String> done =
        curator.submit("/curation", "/curation/reviews", "queue", "denials", "subject", denied);
    assertThat(done.headers().firstValue("location").orElse("")).endsWith("/curation#denials");
    assertThat(queue("denials")).doesNotContain(denied);
    samples.record().edit(denied, Map.of("agenda", "undisclosed"), "Ada", "It says so.");
    assertThat(queue("denials")).as("it has changed since").contains(denied);
    assertThat(
            curator
                .submit("/curation", "/curation/reviews", "queue", "none", "subject", denied)
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  @Order(2)
  void everyFieldIsSetDateAndPlaceAmongThem() {
    Contact contact = contact("POL", "RUS");
    assertThat(curator.get("/curation/contacts/" + contact.id()).body())
        .contains("as it is: Summons", "name=\"date-from\"", "name=\"place-state\"");
    post(
        contact,
        "edit",
        "date-from",
        "2025-10-03",
        "date-to",
        "2025-10-04",
        "place-name",
        "Warsaw",
        "place-state",
        "POL",
        "channel",
        "meeting",
        "reason",
        "The ministry's page says so.");
    Contact mended = contact("POL", "RUS");
    assertThat(mended.summary().date()).isNotNull().extracting("end").hasToString("2025-10-04");
    assertThat(mended.summary().place()).isNotNull().extracting("name").isEqualTo("Warsaw");
    assertThat(samples.get("/contacts/" + contact.id()).body())
        .contains("Warsaw, Poland", "The ministry&#39;s page says so.", "Cleo");
    assertThat(post(contact, "edit", "date-to", "2025-10-04", "reason", "x").body())
        .contains("A date needs its first day.");
    assertThat(post(contact, "edit", "reason", "x").body())
        .contains("Nothing was chosen to be changed.");
  }

  @Test
  @Order(3)
  void reportsAreTakenOutAndBroughtTogetherAgainWithReasons() {
    Contact both = contact("TUR", "AZE");
    assertThat(both.reports()).hasSize(2);
    HttpResponse<String> split =
        post(both, "split", "report", both.reports().get(1).id(), "reason", "Another call.");
    String other = split.headers().firstValue("location").orElse("").replaceFirst(".*/", "");
    assertThat(other).isNotEqualTo(both.id());
    assertThat(samples.record().findContact(both.id()).orElseThrow().reports()).hasSize(1);
    post(both, "merge", "other", samples.base() + "/contacts/" + other, "reason", "One after all.");
    assertThat(samples.record().findContact(other).orElseThrow().id()).isEqualTo(both.id());
    assertThat(samples.get("/contacts/" + both.id()).body())
        .contains("Another call.", "One after all.");
  }

  @Test
  @Order(4)
  void aContactIsTakenOutAndTakenBack() {
    Contact contact = contact("KEN", "PRT");
    assertThat(post(contact, "delete", "reason", " ").body()).contains("Every change has a reason");
    post(contact, "delete", "reason", "Invented.");
    assertThat(samples.get("/contacts/" + contact.id()).statusCode()).isEqualTo(404);
    curator.submit("/curation", "/curation/restore", "id", contact.id(), "reason", "Not invented.");
    assertThat(samples.get("/contacts/" + contact.id()).body()).contains("Not invented.");
    assertThat(curator.submit("/curation", "/curation/restore", "id", "none", "reason", "x").body())
        .contains("class=\"mistake\"");
  }

  @Test
  @Order(5)
  void theKeysAreListedAndTheirScriptIsTheSitesOwn() {
    assertThat(curator.get("/curation/keys").body())
        .contains("<kbd>j</kbd>", "<kbd>?</kbd>", "data-keys-on")
        .containsPattern("<script src=\"/js/curation[^\"]*\\.js\" defer");
    assertThat(curator.get("/curation").body()).contains("data-key=\"?\"").doesNotContain("??");
    assertThat(new Browser(samples.base()).get("/curation/keys").statusCode()).isEqualTo(302);
  }

  private static String queue(String name) {
    String page = curator.get("/curation").body();
    int start = page.indexOf("id=\"" + name + "\"");
    return page.substring(start, page.indexOf("</section>", start));
  }
}
