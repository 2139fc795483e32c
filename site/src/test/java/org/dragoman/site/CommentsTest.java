package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.dragoman.site.discussion.Comment;
import org.dragoman.site.discussion.Discussion;
import org.dragoman.site.discussion.State;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What readers do with comments: threads, quotations, second thoughts, on every kind of page. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CommentsTest {

  private static final String PASSWORD = "a long walk by the Bosporus";

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  @BeforeAll
  static void start() {
    samples =
        RunningSamples.start(
            Map.of(
                "dragoman.limits.sign-in-per-quarter-hour", "0",
                "dragoman.limits.comments-per-hour", "0"));
    Accounts accounts = samples.site().part(Accounts.class);
    accounts.create("Ada", PASSWORD, Role.COMMENTER);
    accounts.create("Bela", PASSWORD, Role.COMMENTER);
    accounts.create("Mo", PASSWORD, Role.MODERATOR);
    for (String name : new String[] {"Ada", "Bela"}) {
      discussion().write(account(name), page(), null, "A first comment of " + name + ".");
      discussion().decide(account("Mo"), newest(name).id(), true, null, "");
    }
  }

  @AfterAll
  static void stop() {
    samples.site().close();
  }

  private static Discussion discussion() {
    return samples.site().part(Discussion.class);
  }

  private static Account account(String name) {
    return samples.site().part(Accounts.class).findByName(name).orElseThrow();
  }

  private static Comment newest(String author) {
    return discussion().of(account(author)).get(0);
  }

  private static Browser as(String name) {
    Browser browser = new Browser(samples.base());
    assertThat(browser.signIn(name, PASSWORD)).isTrue();
    return browser;
  }

  private static String page() {
    return "/contacts/" + samples.contact("TUR", "AZE");
  }

  @Test
  @Order(1)
  void anAnswerStandsBelowWhatItAnswers() {
    String parent = newest("Ada").id();
    as("Bela")
        .submit(
            page(), "/comments", "subject", page(), "parent", parent, "text", "Which *region*?");
    String shown = samples.get(page()).body();
    assertThat(shown).contains("class=\"told depth-1\"", "<p>Which <em>region</em>?</p>");
    assertThat(shown.indexOf("Which <em>"))
        .isBetween(
            shown.indexOf("A first comment of Ada"), shown.indexOf("A first comment of Bela"));
  }

  @Test
  @Order(2)
  void evidenceIsQuotedIntoTheBox() {
    assertThat(as("Ada").get(page()).body()).contains("href=\"" + page() + "?quote=1.1#comment\"");
    assertThat(as("Ada").get(page() + "?quote=1.1").body())
        .containsPattern(
            "autofocus=\"autofocus\">&gt; [A-Z][^<]+\n&gt; — [A-Z][a-z]+ [A-Z][a-z]+, 8 October 2025");
    assertThat(as("Ada").get(page() + "?quote=99.1").statusCode()).isEqualTo(200);
    assertThat(as("Ada").get(page() + "?quote=x").statusCode()).isEqualTo(200);
    assertThat(samples.get(page()).body()).doesNotContain("?quote=");
  }

  @Test
  @Order(3)
  void anAuthorChangesACommentWithinTheTimeAndItIsCheckedAgain() {
    Browser ada = as("Ada");
    Comment comment = newest("Ada");
    assertThat(ada.get(page()).body()).contains("action=\"/comments/" + comment.id() + "/edit\"");
    assertThat(as("Bela").get(page()).body())
        .doesNotContain("action=\"/comments/" + comment.id() + "/edit\"");
    HttpResponse<String> changed =
        ada.submit(page(), "/comments/" + comment.id() + "/edit", "text", "Better **words**.");
    assertThat(changed.headers().firstValue("location").orElse(""))
        .endsWith(page() + "#comment-" + comment.id());
    assertThat(samples.get(page()).body())
        .contains("Better <strong>words</strong>.", "changed by its author");
    ada.submit(page(), "/comments/" + comment.id() + "/edit", "text", "I will k**i**ll you, Bela.");
    assertThat(newest("Ada").state()).isNotEqualTo(State.PUBLISHED);
    assertThat(newest("Ada").rule()).isEqualTo("threat");
    assertThat(samples.get(page()).body()).doesNotContain("Better");
  }

  @Test
  @Order(4)
  void briefsAndPairsAreDiscussedToo() {
    Browser bela = as("Bela");
    for (String subject :
        new String[] {
          "/dyads/AZE/TUR", "/dyads/AZE/TUR/brief", page() + "/brief", "/week/2025-10-08"
        }) {
      assertThat(bela.get(subject).body())
          .contains("Comments are a resource for other users", "<textarea id=\"comment\"");
      bela.submit(subject, "/comments", "subject", subject, "text", "A word on " + subject + ".");
      assertThat(samples.get(subject).body()).contains("A word on " + subject + ".");
    }
    assertThat(bela.get("/week/2025-10-08?quote=1").body())
        .contains("autofocus=\"autofocus\">&gt; The record has");
    assertThat(bela.submit("/about", "/comments", "subject", "/about", "text", "x").body())
        .contains("Comments stand on contacts, dyads and briefs alone.");
  }
}
