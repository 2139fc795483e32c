package org.dragoman.exchange.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.codebook.CameoCode;
import org.dragoman.codebook.CameoTable;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.codebook.Term;
import org.dragoman.events.Event;
import org.dragoman.events.Evidence;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.exchange.Contacts;
import org.dragoman.record.Action;
import org.dragoman.record.ActionQuery;
import org.dragoman.record.ActionReport;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.DocumentEntry;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.RecordView;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * Turns the record into coded events: contacts and other events that took or take place, those
 * still to come as PLOVER codes them (AGREE). An event without a known actor has no place there.
 * What was called off, refused, denied or only imagined is no event of those data sets.
 */
final class Coder {

  /** What is done with each coded event. */
  @FunctionalInterface
  interface Step {

    /** Takes one event; may fail where it is written. */
    void take(CodedEvent event) throws IOException;
  }

  private Coder() {}

  /** Goes over the contacts that are asked for, then over the other events of the same query. */
  static long forEach(RecordView record, ContactQuery query, Step step) throws IOException {
    long[] count = {0};
    Contacts.forEach(
        record,
        query,
        contact -> {
          if (isCoded(contact.summary().status()) && !contact.reports().isEmpty()) {
            step.take(of(contact));
            count[0]++;
          }
        });
    if (asksForContactsAlone(query)) {
      return count[0];
    }
    ActionQuery actions =
        new ActionQuery(query.sides(), Set.of(), query.from(), query.to(), query.limit());
    for (Action action : record.listActions(actions)) {
      boolean isSure = action.confidence() >= query.minConfidence();
      if (isSure && isCoded(action.status()) && !action.actors().isEmpty()) {
        step.take(of(action, record));
        count[0]++;
      }
    }
    return count[0];
  }

  /** Conditions that only a contact can meet. */
  private static boolean asksForContactsAlone(ContactQuery query) {
    return query.text() != null
        || query.person() != null
        || query.office() != null
        || query.topic() != null
        || query.place() != null
        || query.outlet() != null
        || !query.channels().isEmpty()
        || !query.statuses().isEmpty()
        || !query.levels().isEmpty()
        || !query.roles().isEmpty();
  }

  private static boolean isCoded(Status status) {
    return switch (status) {
      case HELD, UNDER_WAY, BACKGROUND, PLANNED -> true;
      case PROPOSED, POSTPONED, CANCELLED, DENIED, REFUSED, HYPOTHETICAL -> false;
    };
  }

  private static CodedEvent of(Contact contact) {
    Event event = contact.reports().get(0).event();
    List<CodedActor> actors = new ArrayList<>();
    List<CodedActor> recipients = new ArrayList<>();
    List<ContactParty> parties = contact.summary().parties();
    boolean isDirected =
        parties.stream().anyMatch(party -> isFirst(party.role()))
            && parties.stream().anyMatch(party -> isSecond(party.role()));
    for (ContactParty party : parties) {
      (isDirected && isSecond(party.role()) ? recipients : actors).add(CodedActor.of(party));
    }
    return new CodedEvent(
        contact.id(),
        event.type(),
        event.mode(),
        event.cameo(),
        event.intensity(),
        event.contexts().stream().map(Term::wire).toList(),
        contact.summary().day(),
        contact.summary().firstReported(),
        actors,
        recipients,
        contact.summary().place(),
        text(event),
        contact.reports().stream().map(Coder::report).toList(),
        contact.summary().sources());
  }

  private static boolean isFirst(Role role) {
    return role == Role.INITIATOR || role == Role.GUEST;
  }

  private static boolean isSecond(Role role) {
    return role == Role.RECIPIENT || role == Role.HOST;
  }

  private static CodedEvent of(Action action, RecordView record) {
    List<ActionReport> told = record.listActionReports(action.id());
    Optional<CameoCode> code = CameoTable.bundled().findCode(action.cameo());
    Optional<ActionReport> surest =
        told.stream().max(Comparator.comparingDouble(report -> report.event().confidence()));
    List<CodedReport> reports =
        told.stream().map(report -> report(report.document(), report.event())).toList();
    return new CodedEvent(
        action.id(),
        action.type(),
        action.mode(),
        action.cameo(),
        code.map(CameoCode::intensity).orElse(null),
        code.map(CameoCode::contexts).orElse(List.of()).stream().map(Term::wire).toList(),
        action.day(),
        reports.isEmpty() ? action.day() : reports.get(0).published(),
        actors(action.actors()),
        actors(action.recipients()),
        surest.map(report -> place(report.event())).orElse(null),
        surest.map(report -> text(report.event())).orElse(""),
        reports,
        Math.max(1, reports.size()));
  }

  private static @Nullable PlaceEntry place(Event event) {
    Place place = event.place();
    return place == null ? null : new PlaceEntry(place.name(), place.country());
  }

  private static List<CodedActor> actors(Set<Side> sides) {
    return new TreeSet<>(sides).stream().map(CodedActor::of).toList();
  }

  private static String text(Event event) {
    return event.evidence().isEmpty() ? "" : event.evidence().get(0).text();
  }

  private static CodedReport report(Report report) {
    return report(report.document(), report.event());
  }

  private static CodedReport report(DocumentEntry document, Event event) {
    List<Evidence> evidence = event.evidence();
    List<Participant> participants = event.participants();
    return new CodedReport(
        document.id(),
        document.title(),
        document.outlet(),
        document.url(),
        document.published(),
        document.language(),
        document.characters(),
        evidence.isEmpty() ? null : evidence.get(0).span().start(),
        participants.isEmpty() ? null : participants.get(0).span().start(),
        participants.size() < 2 ? null : participants.get(1).span().start(),
        event.confidence(),
        text(event));
  }
}
