package org.dragoman.record.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Status;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.Topic;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Report;
import org.dragoman.record.Resolved;
import org.dragoman.record.Side;
import org.dragoman.record.SourceClass;
import org.jspecify.annotations.Nullable;

/** Makes a contact of its reports and of what curators set: a fixed function of both. */
public final class ContactResolver {

  private static final FieldResolver<Channel> CHANNEL =
      new FieldResolver<>(
          report -> report.event().channel(),
          channel -> channel == Channel.UNSPECIFIED ? 1 : 0,
          (chosen, told) -> chosen == told || told == Channel.UNSPECIFIED);

  private static final FieldResolver<Set<Side>> PARTIES =
      new FieldResolver<>(
          ContactResolver::sides,
          sides -> -sides.size(),
          (chosen, told) -> chosen.containsAll(told));

  private static final FieldResolver<DateRange> DATE =
      new FieldResolver<>(ContactResolver::date, ContactResolver::vagueness, DateRange::overlaps);

  private static final FieldResolver<PlaceEntry> PLACE =
      new FieldResolver<>(
          ContactResolver::place, place -> place.name() == null ? 1 : 0, ContactResolver::agree);

  private static final FieldResolver<Agenda> AGENDA =
      new FieldResolver<>(
          report -> report.event().agenda(),
          ContactResolver::vagueness,
          (chosen, told) -> chosen == told);

  private final String id;
  private final List<Report> reports;
  private final List<Edit> edits;

  private ContactResolver(String id, List<Report> reports, List<Edit> edits) {
    this.id = id;
    this.reports = reports.stream().sorted(Strength.ORDER).toList();
    this.edits = edits;
  }

  /**
   * The contact of that id.
   *
   * @param reports its reports, at least one
   * @param edits what curators set, the latest last
   */
  public static Contact resolve(
      String id, List<Report> reports, List<Edit> edits, boolean isPinned, List<String> aliases) {
    return new ContactResolver(id, reports, edits).contact(isPinned, aliases);
  }

  private Contact contact(boolean isPinned, List<String> aliases) {
    Resolved<Channel> channel =
        set("channel", Channel::of, CHANNEL)
            .or(() -> CHANNEL.resolve(reports))
            .orElseThrow(() -> new IllegalStateException("contact " + id + " has no channel"));
    Resolved<Set<Side>> parties =
        set("sides", EditValues::sides, PARTIES)
            .or(() -> PARTIES.resolve(reports))
            .orElse(new Resolved<>(Set.of(), "no report tells a side", List.of(), List.of()));
    Optional<Resolved<DateRange>> date =
        set("date", EditValues::date, DATE).or(() -> DATE.resolve(reports));
    Optional<Resolved<PlaceEntry>> place =
        set("place", EditValues::place, PLACE).or(() -> PLACE.resolve(reports));
    Optional<Resolved<Agenda>> agenda =
        set("agenda", Agenda::of, AGENDA).or(() -> AGENDA.resolve(reports));
    StatusTimeline timeline = new StatusTimeline(reports);
    Resolved<Status> status =
        edit("status")
            .map(edit -> timeline.edited(Status.of(edit.value()), edit.author()))
            .orElseGet(timeline::now);
    Confirmations confirmations = Confirmations.of(parties.value(), reports);
    ContactSummary summary =
        new ContactSummary(
            id,
            channel.value(),
            status.value(),
            PartyResolver.resolve(reports, parties.value()),
            date.map(Resolved::value).orElse(null),
            firstReported(),
            place.map(Resolved::value).orElse(null),
            topics(),
            agenda.map(Resolved::value).orElse(null),
            confirmations.confirmation(),
            confidence(),
            (int) reports.stream().filter(report -> report.copyOf() == null).count(),
            reports.size());
    return new Contact(
        summary,
        channel,
        status,
        parties,
        date,
        place,
        agenda,
        timeline.steps(),
        confirmations.confirming(),
        confirmations.denying(),
        reports,
        isPinned,
        aliases);
  }

  private <T> Optional<Resolved<T>> set(
      String field, java.util.function.Function<String, T> of, FieldResolver<T> resolver) {
    return edit(field).map(edit -> resolver.edited(of.apply(edit.value()), edit.author(), reports));
  }

  private Optional<Edit> edit(String field) {
    return edits.stream().filter(edit -> edit.field().equals(field)).reduce((a, b) -> b);
  }

  private @Nullable LocalDate firstReported() {
    return reports.stream()
        .map(report -> report.document().published())
        .filter(Objects::nonNull)
        .min(LocalDate::compareTo)
        .orElse(null);
  }

  private List<String> topics() {
    return edit("topics").map(edit -> EditValues.topics(edit.value())).orElseGet(this::toldTopics);
  }

  private List<String> toldTopics() {
    return reports.stream()
        .flatMap(report -> report.event().topics().stream())
        .map(Topic::label)
        .distinct()
        .sorted()
        .toList();
  }

  /** The surest report's chance; each further source of its own takes a part of the doubt away. */
  private double confidence() {
    List<Double> chances =
        reports.stream()
            .filter(report -> report.copyOf() == null && report.source() != SourceClass.COPY)
            .map(report -> report.event().confidence())
            .sorted(java.util.Comparator.reverseOrder())
            .toList();
    double doubt = chances.isEmpty() ? 1 - reports.get(0).event().confidence() : 1;
    for (int i = 0; i < chances.size(); i++) {
      doubt *= i == 0 ? 1 - chances.get(i) : 1 - 0.3 * chances.get(i);
    }
    return Math.round((1 - doubt) * 1000) / 1000.0;
  }

  private static Set<Side> sides(Report report) {
    Set<Side> sides = new TreeSet<>();
    for (Participant participant : report.event().participants()) {
      Side side = Side.of(participant);
      if (side != null) {
        sides.add(side);
      }
    }
    return sides;
  }

  private static @Nullable DateRange date(Report report) {
    EventDate date = report.event().date();
    return date == null || date.start() == null || date.end() == null
        ? null
        : new DateRange(date.start(), date.end(), date.precision());
  }

  private static int vagueness(DateRange date) {
    long days = date.end().toEpochDay() - date.start().toEpochDay();
    int vague = date.precision() == DatePrecision.APPROXIMATE ? 1000 : 0;
    return vague + (int) Math.min(days, 1000);
  }

  private static int vagueness(Agenda agenda) {
    return switch (agenda) {
      case DISCLOSED -> 0;
      case GENERAL -> 1;
      case UNDISCLOSED -> 2;
    };
  }

  private static @Nullable PlaceEntry place(Report report) {
    Place place = report.event().place();
    return place == null ? null : new PlaceEntry(place.name(), place.country());
  }

  private static boolean agree(PlaceEntry chosen, PlaceEntry told) {
    boolean isSameState = Objects.equals(chosen.country(), told.country());
    boolean isSamePlace =
        chosen.name() == null || told.name() == null || chosen.name().equals(told.name());
    return isSameState && isSamePlace;
  }
}
