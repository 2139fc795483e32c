package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.actors.data.Folding;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;
import org.dragoman.record.Person;
import org.dragoman.record.Side;
import org.dragoman.record.person.PersonKeys;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The persons of the record: their spellings and the offices in which reports name them. */
final class PersonRows {

  private final Handle handle;
  private final Map<Spelled, Integer> spellings = new LinkedHashMap<>();
  private final Map<Seat, Tenure> offices = new LinkedHashMap<>();

  PersonRows(Handle handle) {
    this.handle = handle;
  }

  /** Counts the persons of a report; {@code by} is 1, or -1 where the report goes. */
  void count(Event event, @Nullable LocalDate day, int by) {
    for (Participant participant : event.participants()) {
      Side side = Side.of(participant);
      String name = participant.name();
      if (side != null && name != null) {
        String id = PersonKeys.id(name, side, day);
        spellings.merge(new Spelled(id, name), by, Integer::sum);
        String office = participant.office() == null ? "" : participant.office();
        boolean isInferred = participant.inferred().contains("office");
        Tenure counted =
            new Tenure(by, isInferred ? by : 0, day == null ? null : day.toString(), null);
        offices.merge(new Seat(id, side.code(), office), counted, Tenure::plus);
      }
    }
  }

  /** Keeps what was counted. */
  void keep() {
    Set<String> ids = new TreeSet<>();
    spellings.forEach(
        (spelled, by) -> {
          ids.add(spelled.personId());
          keepSpelling(spelled, by);
        });
    offices.forEach(this::keepOffice);
    ids.forEach(this::name);
    spellings.clear();
    offices.clear();
  }

  private void keepSpelling(Spelled spelled, int by) {
    handle
        .createUpdate(
            "INSERT INTO person_spelling (person_id, spelling, folded, reports)"
                + " VALUES (:id, :spelling, :folded, :by) ON CONFLICT (person_id, spelling)"
                + " DO UPDATE SET reports = person_spelling.reports + :by")
        .bind("id", spelled.personId())
        .bind("spelling", spelled.name())
        .bind("folded", fold(spelled.name()))
        .bind("by", by)
        .execute();
  }

  private void keepOffice(Seat seat, Tenure tenure) {
    handle
        .createUpdate(
            "INSERT INTO person_office (person_id, side, office, reports, inferred, first_day,"
                + " last_day) VALUES (:id, :side, :office, :by, :inferred, :first, :last) ON"
                + " CONFLICT (person_id, side, office) DO UPDATE SET reports ="
                + " person_office.reports + :by, inferred = person_office.inferred + :inferred,"
                + " first_day = CASE WHEN :first < coalesce(person_office.first_day, '9') THEN"
                + " :first ELSE person_office.first_day END, last_day = CASE WHEN :last >"
                + " coalesce(person_office.last_day, '') THEN :last ELSE person_office.last_day"
                + " END")
        .bind("id", seat.personId())
        .bind("side", seat.side())
        .bind("office", seat.office())
        .bind("by", tenure.reports())
        .bind("inferred", tenure.inferred())
        .bind("first", tenure.first())
        .bind("last", tenure.last())
        .execute();
  }

  /** A person's name as a report has it. */
  private record Spelled(String personId, String name) {}

  /** An office in which reports name a person. */
  private record Seat(String personId, String side, String office) {}

  /** How many reports do so, and between which days of publication. */
  private record Tenure(int reports, int inferred, @Nullable String first, @Nullable String until) {

    @Nullable String last() {
      return until == null ? first : until;
    }

    Tenure plus(Tenure other) {
      return new Tenure(
          reports + other.reports,
          inferred + other.inferred,
          earlier(first, other.first, true),
          earlier(last(), other.last(), false));
    }

    private static @Nullable String earlier(
        @Nullable String a, @Nullable String b, boolean isWanted) {
      if (a == null || b == null) {
        return a == null ? b : a;
      }
      return a.compareTo(b) < 0 == isWanted ? a : b;
    }
  }

  /** Calls the person by the spelling that most reports have, of equals the longest. */
  private void name(String id) {
    handle
        .createUpdate(
            "INSERT INTO person (id, name) SELECT :id, spelling FROM (SELECT spelling FROM"
                + " person_spelling WHERE person_id = :id ORDER BY reports DESC, length(spelling)"
                + " DESC, spelling LIMIT 1) AS most WHERE true ON CONFLICT (id) DO UPDATE SET name"
                + " = excluded.name")
        .bind("id", id)
        .execute();
  }

  /**
   * The person of that id, or with that name in a known spelling: the one that most reports name.
   */
  Optional<Person> find(String idOrName) {
    Optional<Person> byId = byId(idOrName);
    return byId.isPresent() ? byId : ids(idOrName).stream().findFirst().flatMap(this::byId);
  }

  /** The ids of the persons of that id or with that name in a known spelling. */
  List<String> ids(String idOrName) {
    if (byId(idOrName).isPresent()) {
      return List.of(idOrName);
    }
    return handle
        .createQuery(
            "SELECT person_id FROM person_spelling WHERE folded = :name OR folded LIKE :last GROUP"
                + " BY person_id ORDER BY sum(reports) DESC, person_id")
        .bind("name", fold(idOrName))
        .bind("last", "% " + fold(idOrName))
        .mapTo(String.class)
        .list();
  }

  /** The persons of whose names a word begins like {@code words}, those in most reports first. */
  List<Person> list(String words, int limit) {
    String folded = fold(words).replace("%", "").replace("_", "");
    List<String> ids =
        handle
            .createQuery(
                "SELECT person_id FROM person_spelling WHERE folded LIKE :start OR folded LIKE"
                    + " :inside GROUP BY person_id ORDER BY sum(reports) DESC, person_id LIMIT"
                    + " :limit")
            .bind("start", folded + "%")
            .bind("inside", "% " + folded + "%")
            .bind("limit", limit == 0 ? Integer.MAX_VALUE : limit)
            .mapTo(String.class)
            .list();
    List<Person> persons = new ArrayList<>();
    ids.forEach(id -> byId(id).ifPresent(persons::add));
    return persons;
  }

  private Optional<Person> byId(String id) {
    Optional<String> name =
        handle
            .createQuery("SELECT name FROM person WHERE id = :id")
            .bind("id", id)
            .mapTo(String.class)
            .findOne();
    return name.map(
        known ->
            new Person(
                id,
                known,
                strings(
                    "SELECT spelling FROM person_spelling WHERE person_id = :id AND reports > 0"
                        + " ORDER BY spelling",
                    id),
                strings(
                        "SELECT side FROM person_office WHERE person_id = :id GROUP BY side ORDER BY"
                            + " sum(reports) DESC, side",
                        id)
                    .stream()
                    .map(Side::new)
                    .toList(),
                strings(
                    "SELECT office FROM person_office WHERE person_id = :id AND office <> ''"
                        + " GROUP BY office ORDER BY sum(reports) DESC, office",
                    id)));
  }

  private List<String> strings(String sql, String id) {
    return handle.createQuery(sql).bind("id", id).mapTo(String.class).list();
  }

  private static String fold(String name) {
    return Folding.fold(name).toLowerCase(Locale.ROOT);
  }
}
