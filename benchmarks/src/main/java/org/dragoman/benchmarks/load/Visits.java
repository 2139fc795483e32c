package org.dragoman.benchmarks.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;

/**
 * What readers ask for, one after the other, the same for the same record: any contact of it, any
 * two of its sides, searches by words, sides, ways, levels and days.
 */
final class Visits {

  private static final List<String> SIDES =
      List.of("TUR", "AZE", "RUS", "USA", "CHN", "FRA", "DEU", "GBR", "KEN", "JPN", "BRA", "IRN");
  private static final List<String> WORDS =
      List.of("trade", "border", "railway", "grain", "visa", "ceasefire", "climate", "pipeline");
  private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

  private final Random random = new Random(20_251_007);
  private final List<String> contacts;

  private Visits(List<String> contacts) {
    this.contacts = List.copyOf(contacts);
  }

  /** Visits of the contacts that the record has now. */
  static Visits of(RecordStore record) {
    List<String> ids = new ArrayList<>();
    record.forEachContact(
        ContactQuery.builder().limit(0).build(), contact -> ids.add(contact.id()));
    return new Visits(ids);
  }

  /** How many contacts may be visited. */
  int contacts() {
    return contacts.size();
  }

  /** The next visit. */
  Visit next() {
    Kind kind = Kind.at(random.nextInt(100));
    return new Visit(
        kind,
        switch (kind) {
          case FRONT -> "/";
          case CONTACT -> "/contacts/" + contact();
          case SEARCH -> "/search?" + search();
          case DYAD -> dyad();
          case API -> api();
        });
  }

  /**
   * A request.
   *
   * @param kind what it asks for
   * @param path the address on the site
   */
  record Visit(Kind kind, String path) {}

  private String contact() {
    return contacts.get(random.nextInt(contacts.size()));
  }

  private String dyad() {
    String one = pick(SIDES);
    String other = pick(SIDES);
    return one.equals(other) ? dyad() : "/dyads/" + one + "/" + other;
  }

  private String api() {
    return switch (random.nextInt(5)) {
      case 0 -> "/api/v1/contacts/" + contact();
      case 1 -> "/api/v1/facts";
      case 2 -> "/api/v1/changes?after=" + random.nextInt(100_000);
      default -> "/api/v1/contacts?" + search();
    };
  }

  private String search() {
    return switch (random.nextInt(8)) {
      case 0 -> "q=" + pick(WORDS) + random.nextInt(1000);
      case 1 -> "q=" + pick(WORDS) + random.nextInt(1000) + "&side=" + pick(SIDES);
      case 2 -> "side=" + pick(SIDES);
      case 3 -> "side=" + pick(SIDES) + "&status=planned";
      case 4 -> "channel=phone&level=minister";
      case 5 -> "q=" + pick(WORDS);
      case 6 -> {
        LocalDate from = FIRST.plusDays(random.nextInt(3_600));
        yield "from=" + from + "&to=" + from.plusDays(30) + "&channel=meeting";
      }
      default -> "topic=" + pick(WORDS);
    };
  }

  private String pick(List<String> of) {
    return of.get(random.nextInt(of.size()));
  }
}
