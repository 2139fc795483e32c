package org.dragoman.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dragoman.comments.ConductRule;
import org.dragoman.site.account.Account;
import org.dragoman.site.account.AccountException;
import org.dragoman.site.account.Accounts;
import org.dragoman.site.account.Role;
import org.dragoman.site.account.Scope;
import org.dragoman.site.account.Tokens;
import org.dragoman.site.curation.Queue;
import org.dragoman.site.curation.Reviews;
import org.dragoman.site.discussion.Comment;
import org.dragoman.site.discussion.Discussion;
import org.dragoman.site.factor.Base32;
import org.dragoman.site.factor.SecondFactors;
import org.dragoman.site.factor.Totp;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.dao.ConcurrencyFailureException;

/** What several do at the same moment comes out as if they had done it one after another. */
class AtOnceTest {

  private static final String PASSWORD = "a long walk by the Bosporus";
  private static final String PAGE = "/contacts/one";

  /** How often a race is run where one run may miss it. */
  private static final int ROUNDS = 10;

  private static final ExecutorService CROWD = Executors.newCachedThreadPool();

  @SuppressWarnings("NullAway.Init") // before all tests
  private static RunningSamples samples;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static Accounts accounts;

  @SuppressWarnings("NullAway.Init") // before all tests
  private static Discussion discussion;

  @BeforeAll
  static void start() {
    samples = RunningSamples.start(Map.of());
    accounts = samples.part(Accounts.class);
    discussion = samples.part(Discussion.class);
  }

  @AfterAll
  static void stop() {
    CROWD.shutdown();
    samples.stop();
  }

  private static Account account(String name, Role role) {
    return accounts.create(name, PASSWORD, role);
  }

  /** What came of each, begun at the same moment: its result, or what it threw. */
  private static List<Object> atOnce(List<Callable<?>> steps) throws InterruptedException {
    CyclicBarrier together = new CyclicBarrier(steps.size());
    List<Future<Object>> begun = new ArrayList<>();
    for (Callable<?> step : steps) {
      begun.add(
          CROWD.submit(
              () -> {
                together.await();
                Object result = step.call();
                return result == null ? "done" : result;
              }));
    }
    List<Object> outcomes = new ArrayList<>();
    for (Future<Object> one : begun) {
      try {
        outcomes.add(one.get());
      } catch (ExecutionException e) {
        outcomes.add(e.getCause() == null ? e : e.getCause());
      }
    }
    return outcomes;
  }

  private static List<Callable<?>> times(int times, Callable<?> step) {
    List<Callable<?>> steps = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      steps.add(step);
    }
    return steps;
  }

  private static Callable<?> step(Runnable step) {
    return Executors.callable(step);
  }

  @Test
  void ofAccountsWithOneNameOneIsMadeAndTheOthersAreToldThatItIsTaken() throws Exception {
    List<Object> outcomes = atOnce(times(4, () -> account("Ida", Role.COMMENTER)));
    assertThat(outcomes).filteredOn(Account.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(AccountException.class::isInstance)
        .hasSize(3)
        .allSatisfy(e -> assertThat((AccountException) e).hasMessageContaining("not free"));
  }

  @Test
  void noAccountHasMoreTokensThanItMay() throws Exception {
    Account owner = account("Otto", Role.COMMENTER);
    Tokens tokens = samples.part(Tokens.class);
    for (int i = 0; i < 19; i++) {
      tokens.create(owner, "token " + i, Set.of(Scope.READ), 7);
    }
    atOnce(times(6, () -> tokens.create(owner, "one more", Set.of(Scope.READ), 7)));
    assertThat(tokens.list(owner)).hasSize(20);
  }

  @Test
  void aReportOfOneAccountCountsOnceHoweverOftenItsButtonIsPressed() throws Exception {
    Account author = account("Ada", Role.COMMENTER);
    Account moderator = account("Mona", Role.MODERATOR);
    Account reader = account("Rosa", Role.COMMENTER);
    Comment comment = published(author, moderator, "A plain remark.");
    List<Object> outcomes =
        atOnce(times(4, () -> discussion.report(reader, comment.id()).subject()));
    assertThat(outcomes).containsOnly(PAGE);
    assertThat(discussion.get(comment.id()).reports()).isEqualTo(1);
  }

  @Test
  void aCommentThatIsRejectedStaysSoThoughItsAuthorEditsItAtThatMoment() throws Exception {
    Account author = account("Eda", Role.COMMENTER);
    Account moderator = account("Mara", Role.MODERATOR);
    for (int i = 0; i < ROUNDS; i++) {
      Comment comment = published(author, moderator, "Remark number " + i + ".");
      List<Object> outcomes =
          atOnce(
              List.of(
                  step(
                      () ->
                          discussion.decide(
                              moderator, comment.id(), false, ConductRule.SPAM, "It sells.")),
                  () -> discussion.edit(author, comment.id(), "Another remark.").id()));
      assertThat(outcomes).doesNotHaveAnyElementsOfTypes(Throwable.class);
      assertThat(discussion.get(comment.id()).state().wire()).isNotEqualTo("published");
    }
  }

  @Test
  void whoeverEditsAReportedCommentDoesNotTakeItFromTheModeratorsQueue() {
    Account author = account("Emil", Role.COMMENTER);
    Account moderator = account("Mila", Role.MODERATOR);
    Comment comment = published(author, moderator, "A remark.");
    discussion.report(account("Rudi", Role.COMMENTER), comment.id());
    discussion.edit(author, comment.id(), "A milder remark.");
    assertThat(discussion.waiting()).extracting(Comment::id).contains(comment.id());
  }

  private static Comment published(Account author, Account moderator, String text) {
    Comment comment = discussion.write(author, PAGE, null, text);
    discussion.decide(moderator, comment.id(), true, null, "");
    return comment;
  }

  @Test
  void wordsThatAreWatchedAtOnceAreAllKnownToTheCheck() throws Exception {
    Account moderator = account("Milo", Role.MODERATOR);
    Account author = account("Anna", Role.COMMENTER);
    published(author, moderator, "A first remark.");
    for (int i = 0; i < ROUNDS; i++) {
      String one = "carpet" + i;
      String other = "kettle" + i;
      List<Object> outcomes =
          atOnce(
              List.of(
                  step(() -> discussion.watch(moderator, one, ConductRule.SPAM)),
                  step(() -> discussion.watch(moderator, one, ConductRule.SPAM)),
                  step(() -> discussion.watch(moderator, other, ConductRule.SPAM))));
      assertThat(outcomes).doesNotHaveAnyElementsOfTypes(Throwable.class);
      for (String word : List.of(one, other)) {
        Comment comment = discussion.write(author, PAGE, null, "Have a " + word + " of mine.");
        assertThat(comment.state().wire()).as(word).isEqualTo("held");
      }
    }
  }

  @Test
  void whatTwoCuratorsFindRightAtOnceIsKept() throws Exception {
    Reviews reviews = samples.part(Reviews.class);
    Account one = account("Cleo", Role.CURATOR);
    Account other = account("Carl", Role.CURATOR);
    for (int i = 0; i < ROUNDS; i++) {
      String subject = "contact " + i;
      List<Object> outcomes =
          atOnce(
              List.of(
                  step(() -> reviews.add(Queue.CONFLICTS, subject, one)),
                  step(() -> reviews.add(Queue.CONFLICTS, subject, other)),
                  step(() -> reviews.add(Queue.CONFLICTS, subject, one))));
      assertThat(outcomes).doesNotHaveAnyElementsOfTypes(Throwable.class);
    }
  }

  @Test
  void aCodeOfTheSecondFactorIsTakenOnceAndTheFactorIsTurnedOnOnce() throws Exception {
    SecondFactors factors = samples.part(SecondFactors.class);
    Account account = account("Fritz", Role.MODERATOR);
    String secret = factors.newSecret();
    long step = Totp.step(Instant.now());
    byte[] key = Base32.read(secret);
    List<Object> on =
        atOnce(times(4, () -> factors.turnOn(account.id(), secret, Totp.code(key, step)).size()));
    assertThat(on).containsOnlyOnce(10);
    assertThat(on).filteredOn(AccountException.class::isInstance).hasSize(3);
    assertThat(factors.countRecoveryCodes(account.id())).isEqualTo(10);

    String next = Totp.code(key, step + 1);
    assertThat(atOnce(times(4, () -> factors.take(account.id(), next)))).containsOnlyOnce(true);
  }

  @Test
  void oneAdministratorStaysThoughTwoTakeEachOthersRoleAtOnce() throws Exception {
    Account one = account("Adam", Role.ADMINISTRATOR);
    Account other = account("Agnes", Role.ADMINISTRATOR);
    for (int i = 0; i < ROUNDS; i++) {
      List<Object> outcomes =
          atOnce(
              List.of(
                  step(() -> accounts.give(one.id(), Role.READER)),
                  step(() -> accounts.lock(other.id(), true))));
      assertThat(accounts.list())
          .filteredOn(account -> account.role() == Role.ADMINISTRATOR && !account.isLocked())
          .as(outcomes.toString())
          .hasSize(1);
      assertThat(outcomes)
          .filteredOn(Throwable.class::isInstance)
          .hasOnlyElementsOfTypes(AccountException.class, ConcurrencyFailureException.class);
      accounts.give(one.id(), Role.ADMINISTRATOR);
      accounts.lock(other.id(), false);
    }
  }
}
