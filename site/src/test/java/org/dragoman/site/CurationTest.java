package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.codebook.Status;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Reading;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
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
  @Order(2)
  void sidesAndTopicsAreSetByTheirNames() {
    Contact contact = contact("AUT", "SVN");
    assertThat(post(contact, "edit", "sides", "Austria, Atlantis", "reason", "A third.").body())
        .contains("No side is called &quot;Atlantis&quot;");
    post(contact, "edit", "sides", "Austria, Slovenia, org:EU", "topics", "energy", "reason", "x");
    Contact mended = samples.record().findContact(contact.id()).orElseThrow();
    assertThat(mended.summary().sides()).extracting("code").contains("AUT", "SVN", "org:EU");
    assertThat(mended.summary().topics()).containsExactly("energy");
    post(contact, "edit", "topics", "none", "reason", "x");
    assertThat(samples.record().findContact(contact.id()).orElseThrow().summary().topics())
        .isEmpty();
    assertThat(post(contact, "edit", "topics", "Border controls!", "reason", "x").body())
        .contains("a topic is a label");
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

  @Test
  @Order(6)
  void proposedOfficeHoldersAreDecidedWithAReasonThatStandsInTheHistory() {
    List<String> outlets =
        List.of("Alpine Post", "Danube Courier", "Alpine Post", "Lisbon Chronicle");
    for (int i = 0; i < outlets.size(); i++) {
      String day = "2025-11-0" + (i + 3);
      samples
          .record()
          .add(
              List.of(
                  Dragoman.reader()
                      .read(
                          new Document(
                              "new-" + i,
                              "",
                              "Turkish Foreign Minister Orhan Yavuzsoy met Portuguese Foreign"
                                  + " Minister Paulo Rangel in Lisbon on "
                                  + day
                                  + ". They discussed trade.",
                              Published.on(LocalDate.parse(day)),
                              outlets.get(i),
                              null,
                              "en",
                              List.of()))));
    }
    String id =
        samples.record().listProposals().stream()
            .filter(proposal -> proposal.person().equals("Orhan Yavuzsoy"))
            .findFirst()
            .orElseThrow()
            .id();
    String room = "/curation/office-holders";
    assertThat(curator.get(room).body())
        .contains("Orhan Yavuzsoy, foreign minister of Türkiye", "The list has Hakan Fidan")
        .doesNotContain("??");
    assertThat(curator.submit(room, room + "/" + id + "/accept", "reason", " ").body())
        .contains("Every decision has a reason");
    HttpResponse<String> done =
        curator.submit(
            room, room + "/" + id + "/accept", "from", "2025-11-01", "reason", "Appointed today.");
    assertThat(done.headers().firstValue("location").orElse("")).endsWith(room);
    assertThat(samples.record().listAcceptedHolders())
        .anyMatch(term -> term.person().equals("Orhan Yavuzsoy"));
    assertThat(samples.record().listChanges(0, 0))
        .anyMatch(
            entry -> entry.author().equals("Cleo") && "Appointed today.".equals(entry.reason()));
    assertThat(curator.get(room).body()).doesNotContain("Orhan Yavuzsoy");
    assertThat(curator.submit(room, room + "/" + id + "/reject", "reason", "x").body())
        .contains("class=\"mistake\"");
  }

  @Test
  @Order(7)
  void aQueueGoesOnToTheOldestContactPageByPage() {
    LocalDate day = LocalDate.parse("2024-01-01");
    for (int i = 0; i < 45; i++) {
      samples.record().add(List.of(denial(i, day.plusDays(i * 7L))));
    }
    String first = curator.get("/curation/queues/denials").body();
    Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
    assertThat(next.find()).isTrue();
    String second = curator.get(next.group(1).replace("&amp;", "&")).body();

    assertThat(rows(first) + rows(second))
        .isEqualTo((int) samples.record().countContacts(denied()));
    assertThat(second).doesNotContain("rel=\"next\"").contains("All queues");
    assertThat(curator.get("/curation/queues/none").statusCode()).isEqualTo(404);
  }

  private static ContactQuery denied() {
    return ContactQuery.builder().statuses(Set.of(Status.DENIED)).build();
  }

  private static int rows(String page) {
    return page.split("data-row", -1).length - 1;
  }

  private static Reading denial(int number, LocalDate day) {
    return Dragoman.reader()
        .read(
            new Document(
                "denial-" + number,
                "",
                "Norway's foreign ministry denied that Foreign Minister Espen Barth Eide had met"
                    + " Venezuelan Foreign Minister Yvan Gil in Oslo on "
                    + day
                    + ".",
                Published.on(day),
                "Nordic Herald",
                null,
                "en",
                List.of()));
  }

  private static String queue(String name) {
    String page = curator.get("/curation").body();
    int start = page.indexOf("id=\"" + name + "\"");
    return page.substring(start, page.indexOf("</section>", start));
  }
}
