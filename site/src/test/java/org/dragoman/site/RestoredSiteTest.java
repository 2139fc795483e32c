package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.dragoman.record.store.Backup;
import org.dragoman.record.store.Backups;
import org.dragoman.record.store.Records;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.dragoman.site.discussion.Comment;
import org.dragoman.site.discussion.Discussion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A copy of the one file has the record with its accounts, comments and decisions. */
class RestoredSiteTest {

  private static final String PASSWORD = "a long walk by the Bosporus";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @Test
  void whoeverHadAnAccountSignsInToTheRestoredSiteAndFindsCommentsAndDecisions() {
    Path file = folder.resolve("dragoman.db");
    Path copy = folder.resolve("copy.db");
    String page = write(file);

    Backup backup = Backups.write(file.toString(), copy);

    assertThat(backup.rows("site_account")).isEqualTo(2);
    assertThat(backup.rows("site_comment")).isEqualTo(2);
    assertThat(backup.rows("site_moderation_log")).isGreaterThanOrEqualTo(4);
    Path restored = folder.resolve("elsewhere").resolve("dragoman.db");
    assertThat(Backups.restore(copy, restored.toString()).rows()).isEqualTo(backup.rows());
    assertThat(Files.exists(copy)).isTrue();
    try (RecordStore record = Records.open(restored.toString());
        RunningSite site = Site.start(record, settings(restored))) {
      String base = "http://127.0.0.1:" + site.port();
      assertThat(new Browser(base).signIn("Kemal", "not the password")).isFalse();
      Browser kemal = new Browser(base);
      assertThat(kemal.signIn("Kemal", PASSWORD)).isTrue();
      assertThat(new Browser(base).get(page).body())
          .contains("names no agenda")
          .doesNotContain("you all");
      assertThat(kemal.get("/account/comments").body()).contains("you all", "no such tone here");
      Browser mona = new Browser(base);
      assertThat(mona.signIn("Mona", PASSWORD)).isTrue();
      assertThat(mona.get("/moderation").body()).contains("no such tone here", "Mona", "rejected");
      assertThat(site.setUpCode()).isPresent();
    }
  }

  /** A site with two comments, one of them published and one rejected; gives their page. */
  private static String write(Path file) {
    try (RecordStore record = Records.open(file.toString())) {
      SampleReports.into(record);
      try (RunningSite site = Site.start(record, settings(file))) {
        String base = "http://127.0.0.1:" + site.port();
        Accounts accounts = site.part(Accounts.class);
        accounts.create("Kemal", PASSWORD, Role.COMMENTER);
        accounts.create("Mona", PASSWORD, Role.MODERATOR);
        String page = "/contacts/" + record.listContacts(ContactQuery.all()).items().get(0).id();
        comment(base, site, page, "Baku's text names no agenda.", "publish", "");
        comment(base, site, page, "I will k1ll you all.", "reject", "no such tone here");
        return page;
      }
    }
  }

  private static void comment(
      String base, RunningSite site, String page, String text, String decision, String reason) {
    Browser kemal = new Browser(base);
    assertThat(kemal.signIn("Kemal", PASSWORD)).isTrue();
    kemal.submit(page, "/comments", "subject", page, "text", text);
    Comment comment =
        site
            .part(Discussion.class)
            .of(site.part(Accounts.class).findByName("Kemal").orElseThrow())
            .stream()
            .filter(one -> one.text().equals(text))
            .findFirst()
            .orElseThrow();
    Browser mona = new Browser(base);
    assertThat(mona.signIn("Mona", PASSWORD)).isTrue();
    mona.submit(
        "/moderation",
        "/moderation/comments/" + comment.id(),
        "decision",
        decision,
        "rule",
        decision.equals("reject") ? "threat" : "",
        "reason",
        reason);
  }

  private static Map<String, String> settings(Path file) {
    return Map.of(
        "server.port",
        "0",
        "dragoman.database",
        "jdbc:sqlite:" + file,
        "dragoman.limits.sign-in-per-quarter-hour",
        "0");
  }
}
