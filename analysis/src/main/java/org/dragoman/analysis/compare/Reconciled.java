package org.dragoman.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.cadence.Way;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Place;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/** Fields that texts tell in other words without contradicting each other are the same. */
final class Reconciled {

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]");
  private static final Pattern SUFFIX = Pattern.compile(",? (?:jr|sr|ii|iii|iv)\\.?$");

  private final List<Voice> voices;
  private final SideNames names;
  private final @Nullable LocalDate day;

  /**
   * @param day the day of the contact as the record has it; null where it is not known
   */
  Reconciled(List<Voice> voices, SideNames names, @Nullable LocalDate day) {
    this.voices = voices;
    this.names = names;
    this.day = day;
  }

  /** A text from before the contact, or one that looks back on it, does not contradict it. */
  Point status(Point status) {
    return beforehand(recalled(status));
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
  Point inPerson(Point way) {
    boolean areAll =
        way.sayings().stream()
            .map(saying -> Way.of(Channel.of(saying.value())))
            .allMatch(each -> each == Way.MEETING);
    return way.verdict() == Verdict.DIFFERENT && areAll
        ? compatible(way, "ways of meeting in person; they do not contradict each other")
        : way;
  }

  /** A town and its state do not contradict each other. */
  Point within(Point place) {
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
  Point overlapping(Point date) {
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
  static boolean isOneName(Set<String> values) {
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
}
