package org.dragoman.record.load;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Consumer;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactQueryBuilder;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.record.store.Records;

/**
 * Measures how fast a large record answers: {@code AskLoad STORE} asks each kind of question a
 * number of times about other sides, days and words, and prints how long the middle one and the
 * longest took. For records that {@link IngestLoad} made.
 */
public final class AskLoad {

  private static final int TIMES = 30;
  private static final int WARM_UP = 5;
  private static final int PAGE = 50;
  private static final List<String> SIDES = List.of("TUR", "AZE", "RUS", "USA", "CHN", "FRA");
  private static final List<String> WORDS = List.of("trade", "border", "railway", "grain", "visa");
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  private final PrintStream out =
      new PrintStream(
          new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
  private final RecordStore record;
  private final Random random = new Random(11);

  private AskLoad(RecordStore record) {
    this.record = record;
  }

  /** Runs the measurement. */
  public static void main(String[] arguments) {
    try (RecordStore record = Records.open(arguments[0])) {
      new AskLoad(record).ask();
    }
  }

  private void ask() {
    out.println(record.facts());
    find("find: two sides", query -> query.sides(List.of(side(), new Side("DEU"))));
    find(
        "find: one side, planned",
        query -> query.sides(List.of(side())).statuses(List.of(Status.PLANNED)));
    find("find: calls of a month", query -> month(query).channels(List.of(Channel.PHONE)));
    find("find: a person", query -> query.person("PersonT Marturov"));
    find("find: a rare word", query -> query.text(word() + random.nextInt(1000)));
    find("find: two common words", query -> query.text(word() + " " + word()));
    find("find: the newest", query -> {});
    find("find: an outlet", query -> query.outlet("Outlet " + random.nextInt(300)));
    List<String> ids = new ArrayList<>();
    record.forEachContact(
        month(ContactQuery.builder()).limit(1000).build(), contact -> ids.add(contact.id()));
    time("show: any contact", () -> record.findContact(any(ids)));
    time("why: any contact", () -> record.explain(any(ids)));
    time("history: any contact", () -> record.listHistory(any(ids)));
    long last = record.facts().lastSequence();
    time("since: 100 changes", () -> record.listChanges((long) (random.nextDouble() * last), 100));
    time("the figures of the whole record", record::facts);
    time("export: to the first contact", this::first);
  }

  private void find(String name, Consumer<ContactQueryBuilder> conditions) {
    time(
        name,
        () -> {
          ContactQueryBuilder query = ContactQuery.builder().limit(PAGE);
          conditions.accept(query);
          record.listContacts(query.build());
        });
  }

  private void time(String name, Runnable question) {
    List<Long> took = new ArrayList<>();
    for (int i = 0; i < TIMES + WARM_UP; i++) {
      long begun = System.nanoTime();
      question.run();
      if (i >= WARM_UP) {
        took.add(System.nanoTime() - begun);
      }
    }
    Collections.sort(took);
    out.printf(
        Locale.ROOT,
        "| %s | %.1f | %.1f |%n",
        name,
        took.get(TIMES / 2) / 1e6,
        took.get(TIMES - 1) / 1e6);
  }

  /** An export goes through all contacts; this one stops at the first. */
  private void first() {
    try {
      record.forEachContact(
          ContactQuery.all(),
          (ContactSummary contact) -> {
            throw new Enough();
          });
    } catch (Enough e) {
      return;
    }
  }

  private ContactQueryBuilder month(ContactQueryBuilder query) {
    LocalDate from = FIRST.plusDays(random.nextInt(3_600));
    return query.from(from).to(from.plusDays(30));
  }

  private Side side() {
    return new Side(SIDES.get(random.nextInt(SIDES.size())));
  }

  private String word() {
    return WORDS.get(random.nextInt(WORDS.size()));
  }

  private String any(List<String> ids) {
    return ids.get(random.nextInt(ids.size()));
  }

  private static final class Enough extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }
}
