package org.dragoman.site.curation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dragoman.record.Claim;
import org.dragoman.record.Contact;
import org.dragoman.record.Resolved;
import org.dragoman.site.name.Words;
import org.springframework.stereotype.Component;

/** On which fields of a contact its reports disagree, in words. */
@Component
final class Conflicts {

  private final Words words;

  Conflicts(Words words) {
    this.words = words;
  }

  /**
   * A field on which reports disagree.
   *
   * @param field its name
   * @param value what the record has
   * @param others what other reports say
   */
  record Conflict(String field, String value, List<String> others) {}

  List<Conflict> of(Contact contact) {
    List<Conflict> conflicts = new ArrayList<>();
    add(conflicts, "sides", contact.parties(), sides -> words.names().of(sides));
    add(conflicts, "channel", contact.channel(), words::of);
    add(conflicts, "status", contact.status(), words::of);
    contact.date().ifPresent(date -> add(conflicts, "when", date, words::date));
    contact.place().ifPresent(place -> add(conflicts, "where", place, words::place));
    contact.agenda().ifPresent(agenda -> add(conflicts, "agenda", agenda, words::of));
    return conflicts;
  }

  /** The same in one line: {@code When: 7 October 2025 (elsewhere: 8 October 2025)}. */
  String line(Contact contact) {
    List<String> lines = new ArrayList<>();
    for (Conflict conflict : of(contact)) {
      lines.add(
          words.say(
              "curation.conflict",
              words.say("field." + conflict.field()),
              conflict.value(),
              String.join(", ", conflict.others())));
    }
    return String.join("; ", lines);
  }

  private static <T> void add(
      List<Conflict> conflicts, String field, Resolved<T> resolved, Function<T, String> told) {
    if (resolved.isInConflict()) {
      Set<String> others = new LinkedHashSet<>();
      for (Claim<T> claim : resolved.contradicting()) {
        others.add(told.apply(claim.value()));
      }
      conflicts.add(new Conflict(field, told.apply(resolved.value()), List.copyOf(others)));
    }
  }
}
