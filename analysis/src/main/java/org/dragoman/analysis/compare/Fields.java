package org.dragoman.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.events.Attribution;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.Topic;
import org.dragoman.record.Side;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Compares the fields of a contact as each text tells them. */
final class Fields {

  private final List<Voice> voices;
  private final SideNames names;

  Fields(List<Voice> voices, SideNames names) {
    this.voices = voices;
    this.names = names;
  }

  /** One point a field, in the order of the contract. */
  List<Point> points() {
    List<Point> points = new ArrayList<>();
    points.add(field("status", "what became of it", Fields::status));
    points.add(field("channel", "way", Fields::channel));
    for (Side side : sides()) {
      points.add(
          field(
              "participants",
              "who for " + names.inSentence(side),
              (event, voice) -> participant(event, voice, side)));
    }
    points.add(field("initiator", "who started it", (event, voice) -> initiator(event, voice)));
    points.add(field("date", "when", Fields::date));
    points.add(field("place", "where", Fields::place));
    points.add(topics());
    points.add(field("agenda", "how much of the agenda is told", Fields::agenda));
    points.add(field("attribution", "on whose word", Fields::attribution));
    return points;
  }

  /** What one event tells of a field. */
  private interface Told {
    @Nullable Saying of(Event event, int voice);
  }

  private Point field(String aspect, String label, Told told) {
    List<Saying> sayings = new ArrayList<>();
    Set<String> values = new TreeSet<>();
    for (int i = 0; i < voices.size(); i++) {
      Saying saying = told.of(voices.get(i).report().event(), i);
      if (saying != null) {
        sayings.add(saying);
        values.add(saying.value().toLowerCase(Locale.ROOT));
      }
    }
    return new Point(aspect, label, verdict(aspect, sayings, values), sayings, List.of());
  }

  private static Verdict verdict(String aspect, List<Saying> sayings, Set<String> values) {
    if (sayings.isEmpty()) {
      return Verdict.UNDISCLOSED;
    }
    if (sayings.size() == 1) {
      return Verdict.ONE_ONLY;
    }
    return values.size() == 1 || (aspect.equals("participants") && isOneName(values))
        ? Verdict.SAME
        : aspect.equals("attribution") ? Verdict.SAME : Verdict.DIFFERENT;
  }

  /** A surname, or a name without its middle names, is no other name. */
  private static boolean isOneName(Set<String> values) {
    for (String one : values) {
      for (String other : values) {
        Set<String> mine = Set.of(lastWord(one));
        if (!mine.contains(lastWord(other)) && !one.contains(other) && !other.contains(one)) {
          return false;
        }
      }
    }
    return true;
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static Saying status(Event event, int voice) {
    return new Saying(voice, event.status().wire().replace('-', ' '), evidence(event), null);
  }

  private static @Nullable Saying channel(Event event, int voice) {
    Channel channel = event.channel();
    return channel == null || channel == Channel.UNSPECIFIED
        ? null
        : new Saying(voice, channel.wire(), evidence(event), null);
  }

  private static String evidence(Event event) {
    return event.evidence().isEmpty() ? "" : event.evidence().get(0).text();
  }

  private SortedSet<Side> sides() {
    SortedSet<Side> sides = new TreeSet<>();
    for (Voice voice : voices) {
      for (Participant participant : voice.report().event().participants()) {
        Side side = side(participant);
        if (side != null) {
          sides.add(side);
        }
      }
    }
    return sides;
  }

  private static @Nullable Side side(Participant participant) {
    if (participant.country() != null) {
      return Side.state(participant.country());
    }
    return participant.organization() == null
        ? null
        : Side.organization(participant.organization());
  }

  private static @Nullable Saying participant(Event event, int voice, Side side) {
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

  private @Nullable Saying initiator(Event event, int voice) {
    for (Participant participant : event.participants()) {
      Side side = side(participant);
      if (participant.role() == Role.INITIATOR && side != null) {
        return new Saying(voice, names.name(side), evidence(event), participant.span());
      }
    }
    return null;
  }

  private static @Nullable Saying date(Event event, int voice) {
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

  private static @Nullable Saying place(Event event, int voice) {
    Place place = event.place();
    return place == null ? null : new Saying(voice, place.name(), place.text(), place.span());
  }

  private static @Nullable Saying agenda(Event event, int voice) {
    Agenda agenda = event.agenda();
    return agenda == null ? null : new Saying(voice, agenda.wire(), "", null);
  }

  private static @Nullable Saying attribution(Event event, int voice) {
    if (event.attribution().isEmpty()) {
      return null;
    }
    Attribution attribution = event.attribution().get(0);
    String name = attribution.name() == null ? "" : " (" + attribution.name() + ")";
    return new Saying(
        voice,
        attribution.kind().wire().replace('-', ' ') + name,
        attribution.text(),
        attribution.span());
  }

  /** Topics differ as sets: what all tell, and what some tell alone. */
  private Point topics() {
    List<Saying> sayings = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < voices.size(); i++) {
      SortedSet<String> labels = new TreeSet<>();
      List<String> words = new ArrayList<>();
      Span first = null;
      for (Topic topic : voices.get(i).report().event().topics()) {
        labels.add(topic.label());
        words.add(topic.text());
        first = first == null ? topic.span() : first;
      }
      if (!labels.isEmpty()) {
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        sayings.add(new Saying(i, String.join(", ", labels), String.join("; ", words), first));
      }
    }
    List<String> notes = new ArrayList<>();
    for (Saying saying : sayings) {
      List<String> alone =
          List.of(saying.value().split(", ", -1)).stream()
              .filter(label -> counts.getOrDefault(label, 0) == 1 && sayings.size() > 1)
              .toList();
      if (!alone.isEmpty()) {
        notes.add("only " + voices.get(saying.voice()).label() + ": " + String.join(", ", alone));
      }
    }
    Verdict verdict =
        sayings.isEmpty()
            ? Verdict.UNDISCLOSED
            : sayings.size() == 1
                ? Verdict.ONE_ONLY
                : notes.isEmpty() ? Verdict.SAME : Verdict.DIFFERENT;
    return new Point("topics", "topics", verdict, sayings, notes);
  }
}
