package org.dragoman.briefing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.codebook.Channel;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;

/** Compares a contact with what the reader makes of the brief about it. */
final class ReadBack {

  /** What is compared. */
  enum Field {
    SIDES,
    NAMES,
    CHANNEL,
    STATUS,
    DATE,
    PLACE
  }

  private ReadBack() {}

  /** The fields that the best of {@code events} has as {@code contact} has them. */
  static Set<Field> same(ContactSummary contact, List<Event> events) {
    Set<Field> best = EnumSet.noneOf(Field.class);
    for (Event event : events) {
      Set<Field> same = same(contact, event);
      if (same.size() > best.size()) {
        best = same;
      }
    }
    return best;
  }

  private static Set<Field> same(ContactSummary contact, Event event) {
    Set<Field> same = EnumSet.noneOf(Field.class);
    Set<String> sides = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    for (Participant participant : event.participants()) {
      sides.add(
          participant.country() != null
              ? participant.country()
              : "org:" + participant.organization());
      if (participant.name() != null) {
        names.add(lastWord(participant.name()));
      }
    }
    Set<String> wanted = new TreeSet<>();
    Set<String> wantedNames = new TreeSet<>();
    for (ContactParty party : contact.parties()) {
      wanted.add(party.side().code());
      if (party.name() != null) {
        wantedNames.add(lastWord(party.name()));
      }
    }
    add(same, Field.SIDES, sides.equals(wanted));
    add(same, Field.NAMES, names.containsAll(wantedNames));
    add(
        same,
        Field.CHANNEL,
        event.channel() == contact.channel() || contact.channel() == Channel.UNSPECIFIED);
    add(same, Field.STATUS, event.status() == contact.status());
    EventDate date = event.date();
    boolean isSameDate =
        contact.date() == null
            || (date != null
                && contact.date().start().equals(date.start())
                && contact.date().end().equals(date.end()));
    add(same, Field.DATE, isSameDate);
    boolean isSamePlace =
        contact.place() == null
            || (event.place() != null
                && String.valueOf(contact.place().country()).equals(event.place().country()));
    add(same, Field.PLACE, isSamePlace);
    return same;
  }

  private static void add(Set<Field> same, Field field, boolean isSame) {
    if (isSame) {
      same.add(field);
    }
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
