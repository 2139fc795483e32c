package org.dragoman.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.cadence.Way;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.Topic;
import org.dragoman.events.topic.TopicLabels;
import org.dragoman.record.Side;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** Compares the fields of a contact as each text tells them. */
final class Fields {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]");
  private static final Pattern SUFFIX = Pattern.compile(",? (?:jr|sr|ii|iii|iv)\\.?$");

  private final List<Voice> voices;
  private final SideNames names;
  private final @Nullable LocalDate day;

  /**
   * @param day the day of the contact as the record has it; null where it is not known
   */
  Fields(List<Voice> voices, SideNames names, @Nullable LocalDate day) {
    this.voices = voices;
    this.names = names;
    this.day = day;
  }

  /** One point a field, in the order of the contract. */
  List<Point> points() {
    List<Point> points = new ArrayList<>();
    points.add(beforehand(recalled(field("status", "what became of it", Fields::status))));
    points.add(inPerson(field("channel", "way", Fields::channel)));
    for (Side side : sides()) {
      points.add(
          field(
              "participants",
              "who for " + names.inSentence(side),
              (event, voice) -> participant(event, voice, side)));
    }
    points.add(field("initiator", "who started it", (event, voice) -> initiator(event, voice)));
    points.add(overlapping(field("date", "when", Fields::date)));
    Point place = within(field("place", "where", Fields::place));
    if (!(isAtADistance() && place.verdict() == Verdict.UNDISCLOSED)) {
      points.add(place);
    }
    points.add(topics());
    points.add(field("agenda", "how much of the agenda is told", Fields::agenda));
    points.add(new Vouching(voices, names).point());
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
        : Verdict.DIFFERENT;
  }

  /** A call and a letter have no place that could be told. */
  private boolean isAtADistance() {
    return voices.stream()
        .flatMap(voice -> Optional.ofNullable(voice.report().event().channel()).stream())
        .anyMatch(
            channel ->
                channel == Channel.PHONE || channel == Channel.VIDEO || channel == Channel.LETTER);
  }

  /** A text that looks back on a contact tells it as held, too. */
  private Point recalled(Point status) {
    List<String> notes = new ArrayList<>();
    boolean hasOther = false;
    for (Saying saying : status.sayings()) {
      Voice voice = voices.get(saying.voice());
      Status told = voice.report().event().status();
      if (told == Status.BACKGROUND) {
        notes.add(voice.label() + " looks back on it");
      }
      hasOther |= told != Status.BACKGROUND && told != Status.HELD;
    }
    return hasOther || notes.isEmpty() || status.verdict() != Verdict.DIFFERENT
        ? status
        : new Point(status.aspect(), status.label(), Verdict.SAME, status.sayings(), notes);
  }

  /** That a text from before the contact calls it planned is no contradiction. */
  private Point beforehand(Point status) {
    if (status.verdict() != Verdict.DIFFERENT) {
      return status;
    }
    List<String> notes = new ArrayList<>();
    Set<String> later = new TreeSet<>();
    for (Saying saying : status.sayings()) {
      if (isFromBefore(voices.get(saying.voice()))) {
        notes.add(voices.get(saying.voice()).label() + " wrote before it took place");
      } else {
        later.add(saying.value());
      }
    }
    return later.size() > 1 || notes.isEmpty()
        ? status
        : new Point(status.aspect(), status.label(), Verdict.SAME, status.sayings(), notes);
  }

  private boolean isFromBefore(Voice voice) {
    Event event = voice.report().event();
    boolean isAhead =
        switch (event.status()) {
          case PLANNED, PROPOSED, HYPOTHETICAL, UNDER_WAY -> true;
          case HELD, BACKGROUND, POSTPONED, CANCELLED, DENIED, REFUSED -> false;
        };
    LocalDate published = voice.report().document().published();
    EventDate date = event.date();
    LocalDate told = date == null ? null : date.end();
    LocalDate end = told == null ? day : told;
    return isAhead && published != null && end != null && !published.isAfter(end);
  }

  /** A visit takes in meetings, and a summit is one: these ways do not contradict each other. */
  private Point inPerson(Point way) {
    boolean areAll =
        way.sayings().stream()
            .map(saying -> Way.of(Channel.of(saying.value())))
            .allMatch(each -> each == Way.MEETING);
    return way.verdict() == Verdict.DIFFERENT && areAll
        ? compatible(way, "ways of meeting in person; they do not contradict each other")
        : way;
  }

  /** A town and its state do not contradict each other. */
  private Point within(Point place) {
    Set<String> countries = new TreeSet<>();
    Set<String> names = new TreeSet<>();
    Set<String> spellings = new TreeSet<>();
    boolean hasState = false;
    for (Saying saying : place.sayings()) {
      Place told = voices.get(saying.voice()).report().event().place();
      if (told != null && told.country() != null) {
        countries.add(told.country());
        boolean isTheState =
            this.names.find(told.name()).filter(Side.state(told.country())::equals).isPresent();
        hasState |= isTheState;
        String name = NOT_LETTERS.matcher(told.name().toLowerCase(Locale.ROOT)).replaceAll("");
        spellings.add(name);
        if (!isTheState) {
          names.add(name);
        }
      }
    }
    if (place.verdict() != Verdict.DIFFERENT || countries.size() > 1 || names.size() > 1) {
      return place;
    }
    return hasState && spellings.size() > 1
        ? compatible(place, "one is more exact than the other")
        : new Point(place.aspect(), place.label(), Verdict.SAME, place.sayings(), List.of());
  }

  private static Point compatible(Point point, String note) {
    return new Point(point.aspect(), point.label(), Verdict.SAME, point.sayings(), List.of(note));
  }

  /** "This week" and "on Wednesday" are the same where the day lies in the week. */
  private Point overlapping(Point date) {
    if (date.verdict() != Verdict.DIFFERENT) {
      return date;
    }
    LocalDate first = LocalDate.MIN;
    LocalDate last = LocalDate.MAX;
    for (Saying saying : date.sayings()) {
      EventDate told = voices.get(saying.voice()).report().event().date();
      if (told != null && told.start() != null && told.end() != null) {
        first = told.start().isAfter(first) ? told.start() : first;
        last = told.end().isBefore(last) ? told.end() : last;
      }
    }
    return first.isAfter(last) ? date : compatible(date, "one is more exact than the other");
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
    String bare = SUFFIX.matcher(name).replaceAll("");
    return bare.substring(bare.lastIndexOf(' ') + 1);
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

  /** Topics differ as sets: what all tell, and what some tell alone. */
  private Point topics() {
    List<Saying> sayings = new ArrayList<>();
    Map<String, Integer> counts = new TreeMap<>();
    for (int i = 0; i < voices.size(); i++) {
      SortedSet<String> labels = new TreeSet<>();
      List<String> words = new ArrayList<>();
      Span first = null;
      for (Topic topic : voices.get(i).report().event().topics()) {
        if (!topic.label().equals(TopicLabels.OTHER)) {
          labels.add(topic.label().replace('-', ' '));
        }
        words.add(topic.text());
        first = first == null ? topic.span() : first;
      }
      if (!words.isEmpty()) {
        labels.forEach(label -> counts.merge(label, 1, Integer::sum));
        String value = labels.isEmpty() ? "of no known kind" : String.join(", ", labels);
        sayings.add(new Saying(i, value, String.join("; ", words), first));
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
