package org.dragoman.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.record.Side;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** What a text tells of each field of its contact, with its words; nothing where it tells none. */
final class Told {

  private Told() {}

  static Saying status(Event event, int voice) {
    return new Saying(voice, event.status().wire().replace('-', ' '), evidence(event), null);
  }

  static @Nullable Saying channel(Event event, int voice) {
    Channel channel = event.channel();
    return channel == null || channel == Channel.UNSPECIFIED
        ? null
        : new Saying(voice, channel.wire(), evidence(event), null);
  }

  private static String evidence(Event event) {
    return event.evidence().isEmpty() ? "" : event.evidence().get(0).text();
  }

  static @Nullable Saying participant(Event event, int voice, Side side) {
    List<String> who = new ArrayList<>();
    List<String> words = new ArrayList<>();
    Span first = null;
    for (Participant participant : event.participants()) {
      if (side.equals(side(participant))) {
        String name = participant.name();
        String office = participant.office();
        if (name != null || office != null) {
          who.add(name != null ? name : "the " + office);
          words.add(participant.text());
          first = first == null ? participant.span() : first;
        }
      }
    }
    return who.isEmpty()
        ? null
        : new Saying(voice, String.join(", ", who), String.join("; ", words), first);
  }

  static @Nullable Saying initiator(Event event, int voice, SideNames names) {
    for (Participant participant : event.participants()) {
      Side side = side(participant);
      if (participant.role() == Role.INITIATOR && side != null) {
        return new Saying(voice, names.name(side), evidence(event), participant.span());
      }
    }
    return null;
  }

  static @Nullable Saying date(Event event, int voice) {
    EventDate date = event.date();
    if (date == null || date.start() == null || date.end() == null) {
      return null;
    }
    String days =
        date.start().equals(date.end())
            ? date.start().toString()
            : date.start() + " to " + date.end();
    return new Saying(voice, days, date.text(), date.span());
  }

  static @Nullable Saying place(Event event, int voice) {
    Place place = event.place();
    return place == null ? null : new Saying(voice, place.name(), place.text(), place.span());
  }

  static @Nullable Saying agenda(Event event, int voice) {
    Agenda agenda = event.agenda();
    return agenda == null ? null : new Saying(voice, agenda.wire(), "", null);
  }

  /** The side of a participant. */
  static @Nullable Side side(Participant participant) {
    if (participant.country() != null) {
      return Side.state(participant.country());
    }
    return participant.organization() == null
        ? null
        : Side.organization(participant.organization());
  }
}
