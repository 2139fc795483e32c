package org.dragoman.cli.record;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.States;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/** Puts a contact of the record into words for people. */
final class ContactWords {

  private final States states = States.load();

  /** {@code Türkiye}, {@code NATO}. */
  String side(Side side) {
    return side.isState()
        ? states.findState(side.name()).map(State::name).orElse(side.name())
        : side.name();
  }

  /** {@code Hakan Fidan, foreign minister of Türkiye}. */
  String party(ContactParty party) {
    String side = side(party.side());
    String name = party.name();
    String office = party.office();
    if (office == null) {
      return name == null ? side : name + ", " + side;
    }
    return name == null ? "the " + office + " of " + side : name + ", " + office + " of " + side;
  }

  /** Who took part, in one line: persons where they are named, else sides. */
  String parties(ContactSummary contact) {
    Set<String> words = new LinkedHashSet<>();
    for (ContactParty party : contact.parties()) {
      words.add(
          party.name() == null
              ? side(party.side())
              : party.name() + " (" + party.side().name() + ")");
    }
    return Safe.line(String.join(", ", words));
  }

  /** {@code 2025-10-07}, {@code 2025-05-31 to 2025-06-06}, {@code not told}. */
  static String days(@Nullable DateRange date) {
    if (date == null) {
      return "not told";
    }
    return date.start().equals(date.end())
        ? date.start().toString()
        : date.start() + " to " + date.end();
  }

  /** {@code Ankara, Türkiye}. */
  String place(PlaceEntry place) {
    Optional<String> state =
        Optional.ofNullable(place.country()).map(code -> side(Side.state(code)));
    String name = place.name();
    if (name == null) {
      return state.orElse("");
    }
    return state.filter(word -> !word.equals(name)).map(word -> name + ", " + word).orElse(name);
  }
}
