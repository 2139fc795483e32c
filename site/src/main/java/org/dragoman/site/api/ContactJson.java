package org.dragoman.site.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.codebook.Term;
import org.dragoman.record.Claim;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Report;
import org.dragoman.record.Resolved;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/** Contacts in the form of the API: the terms of the output contract, sides as codes. */
final class ContactJson {

  private ContactJson() {}

  /** A contact at a glance. */
  record Summary(
      String id,
      String channel,
      String status,
      List<String> sides,
      List<Party> participants,
      @Nullable Day date,
      @Nullable LocalDate firstReported,
      @Nullable Location place,
      List<String> topics,
      @Nullable String agenda,
      String confirmation,
      double confidence,
      int sources,
      int reports,
      String href) {}

  /** A party. */
  record Party(
      String side,
      String role,
      @Nullable String person,
      @Nullable String name,
      @Nullable String office,
      @Nullable String level) {}

  /** When. */
  record Day(LocalDate start, LocalDate end, String precision) {}

  /** Where. */
  record Location(@Nullable String name, @Nullable String country) {}

  /** A field: its value, the rule that chose it, and who says so or otherwise. */
  record Field(Object value, String rule, List<Said> supporting, List<Said> contradicting) {}

  /** What one report says. */
  record Said(String report, Object value) {}

  /** A step in the life of the contact. */
  record Step(String status, @Nullable LocalDate since, List<String> reports) {}

  /** A report with the event that its document tells, as the contract has it. */
  record Told(
      String id,
      String document,
      String title,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable LocalDate published,
      String source,
      @Nullable String speaksFor,
      @Nullable String copyOf,
      Object event) {}

  /** A contact with all that the record holds of it. */
  record Full(
      Summary contact,
      Map<String, Field> fields,
      List<Step> statusHistory,
      List<String> confirmedBy,
      List<String> deniedBy,
      boolean pinned,
      List<String> aliases,
      List<Told> reports) {}

  static Summary of(ContactSummary contact) {
    return new Summary(
        contact.id(),
        contact.channel().wire(),
        contact.status().wire(),
        codes(contact.sides()),
        contact.parties().stream().map(ContactJson::of).toList(),
        of(contact.date()),
        contact.firstReported(),
        of(contact.place()),
        contact.topics(),
        wire(contact.agenda()),
        contact.confirmation().wire(),
        Math.round(contact.confidence() * 1000) / 1000.0,
        contact.sources(),
        contact.reports(),
        "/contacts/" + contact.id());
  }

  static Full of(Contact contact) {
    Map<String, Field> fields = new TreeMap<>();
    fields.put("channel", field(contact.channel(), Term::wire));
    fields.put("status", field(contact.status(), Term::wire));
    fields.put("sides", field(contact.parties(), ContactJson::codes));
    contact.date().ifPresent(date -> fields.put("date", field(date, ContactJson::day)));
    contact.place().ifPresent(place -> fields.put("place", field(place, ContactJson::location)));
    contact.agenda().ifPresent(agenda -> fields.put("agenda", field(agenda, Term::wire)));
    return new Full(
        of(contact.summary()),
        fields,
        contact.statusHistory().stream()
            .map(step -> new Step(step.status().wire(), step.since(), step.reportIds()))
            .toList(),
        codes(contact.confirmedBy()),
        codes(contact.deniedBy()),
        contact.isPinned(),
        contact.aliases(),
        contact.reports().stream().map(ContactJson::of).toList());
  }

  static Told of(Report report) {
    Side side = report.speaksFor();
    return new Told(
        report.id(),
        report.document().id(),
        report.document().title(),
        report.document().outlet(),
        report.document().url(),
        report.document().published(),
        report.source().wire(),
        side == null ? null : side.code(),
        report.copyOf(),
        EventJson.of(report.event()));
  }

  private static Party of(ContactParty party) {
    return new Party(
        party.side().code(),
        party.role().wire(),
        party.personId(),
        party.name(),
        party.office(),
        wire(party.level()));
  }

  private static <T> Field field(Resolved<T> resolved, Function<T, Object> value) {
    return new Field(
        value.apply(resolved.value()),
        resolved.rule(),
        said(resolved.supporting(), value),
        said(resolved.contradicting(), value));
  }

  private static <T> List<Said> said(List<Claim<T>> claims, Function<T, Object> value) {
    List<Said> said = new ArrayList<>();
    claims.forEach(claim -> said.add(new Said(claim.reportId(), value.apply(claim.value()))));
    return said;
  }

  private static List<String> codes(Set<Side> sides) {
    return sides.stream().sorted().map(Side::code).toList();
  }

  private static @Nullable Day of(@Nullable DateRange date) {
    return date == null ? null : day(date);
  }

  private static Day day(DateRange date) {
    return new Day(date.start(), date.end(), date.precision().wire());
  }

  private static @Nullable Location of(@Nullable PlaceEntry place) {
    return place == null ? null : location(place);
  }

  private static Location location(PlaceEntry place) {
    return new Location(place.name(), place.country());
  }

  private static @Nullable String wire(@Nullable Term term) {
    return term == null ? null : term.wire();
  }
}
