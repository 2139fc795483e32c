package org.dragoman.site.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.site.RunningSamples;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What order comments have, and that many may be written at once. */
class CommentOrderTest {

  private static final String PASSWORD = "a long walk by the Bosporus";

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  @BeforeAll
  static void start() {
    samples = RunningSamples.start(Map.of());
  }

  @AfterAll
  static void stop() {
    samples.close();
  }

  private static Account account(String name) {
    return samples.part(Accounts.class).create(name, PASSWORD, Role.COMMENTER);
  }

  private static Comment comment(Account author, String id, String at) {
    return new Comment(
        id,
        "/contacts/one",
        null,
        author.id(),
        author.name(),
        "A word.",
        State.PUBLISHED,
        null,
        null,
        null,
        null,
        0,
        Instant.parse(at),
        null);
  }

  @Test
  void aCommentOfAWholeSecondComesBeforeThoseLaterInThatSecond() {
    CommentRows rows = samples.part(CommentRows.class);
    Account author = account("Ada");
    rows.insert(comment(author, "c", "2026-03-01T12:00:05.001Z"));
    rows.insert(comment(author, "b", "2026-03-01T12:00:05Z"));
    rows.insert(comment(author, "a", "2026-03-01T12:00:04.999Z"));

    assertThat(rows.of(author.id())).extracting(Comment::id).containsExactly("c", "b", "a");
    assertThat(rows.on("/contacts/one")).extracting(Comment::id).containsExactly("a", "b", "c");
  }

  @Test
  void manyWriteAtOnceAndNoCommentIsRefused() throws Exception {
    Discussion discussion = samples.part(Discussion.class);
    ExecutorService crowd = Executors.newFixedThreadPool(4);
    List<Future<Integer>> written = new ArrayList<>();
    for (String name : List.of("Bela", "Cleo", "Dara", "Emre")) {
      Account author = account(name);
      written.add(
          crowd.submit(
              () -> {
                for (int i = 0; i < 25; i++) {
                  discussion.write(author, "/contacts/two", null, "Remark " + i + ".");
                }
                return discussion.of(author).size();
              }));
    }
    for (Future<Integer> count : written) {
      assertThat(count.get()).isEqualTo(25);
    }
    crowd.shutdown();
  }
}
