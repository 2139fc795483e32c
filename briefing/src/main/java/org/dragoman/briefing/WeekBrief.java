package org.dragoman.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.alert.Alert;
import org.dragoman.analysis.alert.Alerts;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordView;

/** The brief of a week: its contacts, the highest first, and what was unusual in it. */
final class WeekBrief {

  private static final int WEEK_DAYS = 7;
  private static final int MOST_CONTACTS = 10;
  private static final int MOST_ALERTS = 8;

  private final RecordView view;
  private final SideNames names;

  WeekBrief(RecordView view, SideNames names) {
    this.view = view;
    this.names = names;
  }

  /** The brief of the week up to a day. */
  Brief of(LocalDate asOf) {
    if (view.findLatestDay().isEmpty()) {
      return ofNoDay();
    }
    Window week = Window.endingOn(asOf, WEEK_DAYS);
    List<ContactSummary> contacts =
        new ArrayList<>(
            view.listContacts(
                    ContactQuery.builder().from(week.from()).to(week.to()).limit(0).build())
                .items());
    contacts.sort(
        Comparator.<ContactSummary>comparingInt(contact -> -Tier.of(contact).weight())
            .thenComparing(contact -> -contact.sources())
            .thenComparing(ContactSummary::id));
    long held = contacts.stream().filter(Contacts::tookPlace).count();
    Citation count = Sources.figure("week", "count of the contacts of the record, " + week.words());
    List<Statement> lead = new ArrayList<>();
    lead.add(
        new Statement(
            "The record has "
                + Basis.counted(held, "contact")
                + " that took place in the week up to "
                + EnglishWords.day(asOf)
                + ", and "
                + (contacts.size() == held
                    ? "none that was"
                    : contacts.size() - held == 1
                        ? "one that was"
                        : contacts.size() - held + " that were")
                + " planned, put off, refused or denied.",
            List.of(count)));
    List<Statement> told = new ArrayList<>();
    for (ContactSummary contact : contacts.stream().limit(MOST_CONTACTS).toList()) {
      view.findContact(contact.id())
          .ifPresent(
              found ->
                  told.add(
                      new Statement(new LeadSentence(contact, names).write(), Sources.of(found))));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", lead));
    parts.add(new Part("Contacts", told));
    parts.add(new Part("Unusual", unusual(asOf)));
    return new Brief(
        new Statement("The week to " + EnglishWords.day(asOf), List.of(count)),
        parts,
        asOf,
        Basis.sentence(view.facts()));
  }

  private Brief ofNoDay() {
    Citation count = Sources.figure("week", "count of the contacts of the record that have a day");
    Statement none =
        new Statement("The record has no contact and no document of a known day.", List.of(count));
    return new Brief(
        new Statement("No week", List.of(count)),
        List.of(new Part("", List.of(none))),
        null,
        Basis.sentence(view.facts()));
  }

  private List<Statement> unusual(LocalDate asOf) {
    List<Statement> statements = new ArrayList<>();
    for (Alert alert :
        Alerts.of(view, names, asOf, WEEK_DAYS).stream().limit(MOST_ALERTS).toList()) {
      List<Citation> sources = new ArrayList<>();
      alert.contacts().stream()
          .limit(2)
          .forEach(id -> view.findContact(id).map(Sources::of).ifPresent(sources::addAll));
      if (sources.isEmpty()) {
        sources.add(
            Sources.figure(
                "alert:" + alert.kind().wire() + alert.dyad(),
                "model of the contact process of " + alert.dyad() + ", " + asOf));
      }
      statements.add(
          new Statement(
              EnglishWords.sentenceCase(names.inSentence(alert.dyad().first()))
                  + " and "
                  + names.inSentence(alert.dyad().second())
                  + ": "
                  + alert.sentence(),
              sources));
    }
    return statements;
  }
}
