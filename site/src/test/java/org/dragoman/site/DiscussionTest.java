package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Comments, their moderation, curation, and what each role may reach. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DiscussionTest {

  private static final String PASSWORD = "a long walk by the Bosporus";

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  @BeforeAll
  static void start() {
    samples = RunningSamples.start(Map.of("dragoman.limits.sign-in-per-quarter-hour", "0"));
    Accounts accounts = samples.site().part(Accounts.class);
    for (Role role : Role.values()) {
      accounts.create("the " + role.wire(), PASSWORD, role);
    }
    accounts.create("second moderator", PASSWORD, Role.MODERATOR);
  }

  @AfterAll
  static void stop() {
    samples.site().close();
  }

  private static Browser as(String name) {
    Browser browser = new Browser(samples.base());
    assertThat(browser.signIn(name, PASSWORD)).isTrue();
    return browser;
  }

  private static String page() {
    return "/contacts/" + samples.contact("TUR", "AZE");
  }

  private static Comment newest(String author) {
    return samples
        .site()
        .part(Discussion.class)
        .of(samples.site().part(Accounts.class).findByName(author).orElseThrow())
        .get(0);
  }

  @Test
  @Order(1)
  void theRuleOfTheHouseStandsAboveTheBox() {
    assertThat(as("the commenter").get(page()).body())
        .contains("Comments are a resource for other users. Be respectful of different opinions")
        .contains("<textarea id=\"comment\"");
    assertThat(as("the reader").get(page()).body()).doesNotContain("<textarea id=\"comment\"");
  }

  @Test
  @Order(2)
  void aFirstCommentWaitsAndLaterOnesAppearAtOnce() {
    as("the commenter")
        .submit(page(), "/comments", "subject", page(), "text", "Baku's text names no agenda.");
    assertThat(newest("the commenter").state()).isEqualTo(State.HELD);
    assertThat(samples.get(page()).body()).doesNotContain("names no agenda");

    Browser moderator = as("the moderator");
    String id = newest("the commenter").id();
    moderator.submit("/moderation", "/moderation/comments/" + id, "decision", "publish");
    assertThat(samples.get(page()).body()).contains("names no agenda");

    as("the commenter")
        .submit(page(), "/comments", "subject", page(), "text", "> regional security\nWhich one?");
    assertThat(newest("the commenter").state()).isEqualTo(State.PUBLISHED);
    assertThat(samples.get(page()).body()).contains("<p>regional security</p>\n</blockquote>");
  }

  @Test
  @Order(3)
  void aBreachIsToldToItsAuthorAndTheAppealGoesToAnotherModerator() {
    Browser commenter = as("the commenter");
    commenter.submit(page(), "/comments", "subject", page(), "text", "I will k1ll you, Bela.");
    Comment comment = newest("the commenter");
    assertThat(comment.state()).isIn(State.REJECTED, State.HELD);
    assertThat(comment.rule()).isEqualTo("threat");
    String decide = "/moderation/comments/" + comment.id();
    as("the moderator")
        .submit(
            "/moderation", decide, "decision", "reject", "rule", "threat", "reason", "a threat");
    assertThat(commenter.get("/account/comments").body()).contains("Rule “Threat”:", "a threat");

    commenter.submit(
        "/account/comments", "/comments/" + comment.id() + "/appeal", "words", "It was a film.");
    assertThat(as("the moderator").submit("/moderation", decide, "decision", "publish").body())
        .contains("decided by another moderator");
    as("second moderator")
        .submit(
            "/moderation", decide, "decision", "reject", "rule", "threat", "reason", "it is one");
    assertThat(newest("the commenter").state()).isEqualTo(State.CLOSED);
  }

  @Test
  @Order(4)
  void markupInACommentIsShownAsText() {
    as("the commenter")
        .submit(page(), "/comments", "subject", page(), "text", "See <b onclick=x()>this</b>.");
    assertThat(samples.get(page()).body())
        .contains("&lt;b onclick=x()&gt;")
        .doesNotContain("<b onclick");
  }

  @Test
  @Order(5)
  void aCuratorMendsAContactWithAReasonAndTheHistoryHasIt() {
    Browser curator = as("the curator");
    String room = "/curation" + page();
    String edit = room + "/edit";
    assertThat(curator.submit(room, edit, "status", "denied", "reason", " ").body())
        .contains("Every change has a reason");
    HttpResponse<String> done =
        curator.submit(room, edit, "status", "denied", "reason", "Both sides deny it now.");
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(samples.get(page()).body()).contains("Both sides deny it now.", "the curator");
    assertThat(curator.get("/curation").body()).contains("Azerbaijan");
  }

  /** Every room as every role: 200 lets in, 403 refuses; without an account all lead to sign-in. */
  @ParameterizedTest
  @Order(6)
  @CsvSource({
    "/account, 200, 200, 200, 200, 200",
    "/account/comments, 200, 200, 200, 200, 200",
    "/curation, 403, 403, 200, 403, 200",
    "/moderation, 403, 403, 403, 200, 200",
    "/administration, 403, 403, 403, 403, 200",
  })
  void everyRoomIsOpenToItsRolesAlone(
      String room, int reader, int commenter, int curator, int moderator, int administrator) {
    Map<Role, Integer> expected =
        Map.of(
            Role.READER, reader,
            Role.COMMENTER, commenter,
            Role.CURATOR, curator,
            Role.MODERATOR, moderator,
            Role.ADMINISTRATOR, administrator);
    expected.forEach(
        (role, status) ->
            assertThat(as("the " + role.wire()).get(room).statusCode())
                .as(room + " as " + role.wire())
                .isEqualTo(status));
    HttpResponse<String> stranger = new Browser(samples.base()).get(room);
    assertThat(stranger.statusCode()).isEqualTo(302);
    assertThat(stranger.headers().firstValue("location").orElse("")).endsWith("/sign-in");
  }

  @ParameterizedTest
  @Order(7)
  @CsvSource({
    "/comments, reader",
    "/moderation/words, curator",
    "/moderation/comments/x, commenter",
    "/curation/contacts/x/edit, moderator",
    "/curation/contacts/x/merge, commenter",
    "/curation/contacts/x/delete, reader",
    "/administration/role, moderator",
    "/administration/lock, curator"
  })
  void everyFormRefusesRolesThatMayNot(String form, String role) {
    Browser browser = as("the " + role);
    assertThat(browser.submit("/account", form, "text", "x").statusCode()).isEqualTo(403);
  }
}
