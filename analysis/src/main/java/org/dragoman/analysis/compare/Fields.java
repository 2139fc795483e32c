package org.dragoman.analysis.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.Channel;
import org.dragoman.events.Event;
import org.dragoman.events.Participant;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/** Compares the fields of a contact as each text tells them. */
final class Fields {

  private final List<Voice> voices;
  private final SideNames names;
  private final Reconciled reconciled;

  /**
   * @param day the day of the contact as the record has it; null where it is not known
   */
  Fields(List<Voice> voices, SideNames names, @Nullable LocalDate day) {
    this.voices = voices;
    this.names = names;
    this.reconciled = new Reconciled(voices, names, day);
  }

  /** One point a field, in the order of the contract. */
  List<Point> points() {
    List<Point> points = new ArrayList<>();
    points.add(reconciled.status(field("status", "what became of it", Told::status)));
    points.add(reconciled.inPerson(field("channel", "way", Told::channel)));
    for (Side side : sides()) {
      points.add(
          field(
              "participants",
              "who for " + names.inSentence(side),
              (event, voice) -> Told.participant(event, voice, side)));
    }
    points.add(
        field(
            "initiator", "who started it", (event, voice) -> Told.initiator(event, voice, names)));
    points.add(reconciled.overlapping(field("date", "when", Told::date)));
    Point place = reconciled.within(field("place", "where", Told::place));
    if (!(isAtADistance() && place.verdict() == Verdict.UNDISCLOSED)) {
      points.add(place);
    }
    points.add(new Subjects(voices).point());
    points.add(field("agenda", "how much of the agenda is told", Told::agenda));
    points.add(new Vouching(voices, names).point());
    return points;
  }

  /** What one event tells of a field. */
  private interface Telling {
    @Nullable Saying of(Event event, int voice);
  }

  private Point field(String aspect, String label, Telling told) {
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
    return values.size() == 1 || (aspect.equals("participants") && Reconciled.isOneName(values))
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

  private SortedSet<Side> sides() {
    SortedSet<Side> sides = new TreeSet<>();
    for (Voice voice : voices) {
      for (Participant participant : voice.report().event().participants()) {
        Side side = Told.side(participant);
        if (side != null) {
          sides.add(side);
        }
      }
    }
    return sides;
  }
}
