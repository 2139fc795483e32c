package org.dragoman.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.alert.Alert;
import org.dragoman.analysis.alert.Alerts;
import org.dragoman.analysis.cadence.Cadence;
import org.dragoman.analysis.cadence.CadenceWords;
import org.dragoman.analysis.cadence.ContactProcess;
import org.dragoman.analysis.cadence.Routine;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.dyad.DyadFilter;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Coverage;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * Writes briefs: of a contact, of a dyad, of a week. They say nothing that the record does not
 * hold.
 */
public final class Briefs {

  private static final int WEEK_DAYS = 7;
  private static final int MOST_CONTACTS = 10;
  private static final int MOST_ALERTS = 8;
  private static final int MOST_SIDES = 4;

  private final RecordView view;
  private final SideNames names;
  private final Ties ties;

  public Briefs(RecordView view, SideNames names, Ties ties) {
    this.view = view;
    this.names = names;
    this.ties = ties;
  }

  /** The sentence that tells a contact, without its full stop. */
  public String headline(ContactSummary contact) {
    String sentence = new LeadSentence(contact, names).write();
    return sentence.substring(0, sentence.length() - 1);
  }

  /** The brief of a contact. */
  public Brief contact(Contact contact) {
    ContactSummary summary = contact.summary();
    List<Citation> sources = Sources.of(contact);
    List<Statement> lead = new ArrayList<>();
    lead.add(new Statement(new LeadSentence(summary, names).write(), sources));
    confirmation(contact, lead);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", lead));
    parts.add(new Part("Focus", new FocusPart(names).of(contact)));
    LocalDate day = summary.day();
    Dyad dyad = dyad(summary);
    if (dyad != null && day != null) {
      DyadSeries series = DyadSeries.of(view, dyad, DyadFilter.ALL);
      parts.add(new Part("Context", new ContextPart(view, names, ties).of(dyad, series, day)));
      parts.add(new Part("Importance", importance(summary, dyad, series)));
    }
    parts.add(new Part("Not known", new UnknownPart(names).of(contact)));
    return new Brief(
        new Statement(title(summary), sources), parts, day, Basis.sentence(view.facts()));
  }

  private static @Nullable Dyad dyad(ContactSummary summary) {
    List<Side> sides = List.copyOf(summary.sides());
    return sides.size() == 2 ? new Dyad(sides.get(0), sides.get(1)) : null;
  }

  /** {@code Türkiye and Azerbaijan: ministerial call, 7 October 2025}. */
  private String title(ContactSummary summary) {
    List<String> sides = sides(summary);
    String adjective = Tier.of(summary).adjective();
    String status = Contacts.tookPlace(summary) ? "" : " " + summary.status().wire();
    return EnglishWords.list(sides)
        + ": "
        + (adjective.isEmpty() ? "" : adjective + " ")
        + Contacts.noun(summary.channel())
        + status
        + (summary.date() == null
            ? ""
            : DayWords.when(summary.date()).replaceFirst("^ (on|in|from) ", ", "));
  }

  private List<String> sides(ContactSummary summary) {
    List<String> sides =
        new ArrayList<>(summary.sides().stream().map(names::name).limit(MOST_SIDES).toList());
    int others = summary.sides().size() - sides.size();
    if (others > 0) {
      sides.add(others == 1 ? "one other" : others + " others");
    }
    return sides;
  }

  private void confirmation(Contact contact, List<Statement> lead) {
    List<Citation> readouts = contact.readouts().stream().limit(4).map(Sources::of).toList();
    List<String> confirming =
        new TreeSet<>(contact.confirmedBy()).stream().map(names::inSentence).toList();
    if (!confirming.isEmpty()) {
      boolean isBoth = confirming.size() == contact.summary().sides().size();
      lead.add(
          new Statement(
              isBoth && confirming.size() > 1
                  ? "Both sides stand by it in the record."
                      .replace("Both", confirming.size() == 2 ? "Both" : "All")
                  : "Only "
                      + EnglishWords.list(confirming)
                      + (confirming.size() == 1 ? " has" : " have")
                      + " confirmed it.",
              readouts.isEmpty() ? Sources.of(contact) : readouts));
    }
  }

  private List<Statement> importance(ContactSummary summary, Dyad dyad, DyadSeries series) {
    List<Coverage> coverage = view.listCoverage(null, null);
    return Routine.of(summary, series, coverage)
        .map(
            routine ->
                List.of(
                    new Statement(
                        "It is " + CadenceWords.of(routine) + ".",
                        List.of(
                            Sources.figure(
                                "cadence:" + dyad,
                                "model of the contact process of "
                                    + dyad
                                    + " as of "
                                    + routine.day()
                                    + ", record up to entry "
                                    + view.facts().lastSequence())))))
        .orElse(List.of());
  }

  /** The brief of a dyad as of a day. */
  public Brief dyad(Dyad dyad, LocalDate asOf) {
    DyadSeries series =
        DyadSeries.of(
            view,
            dyad,
            new DyadFilter(new Window(null, asOf), java.util.Set.of(), java.util.Set.of()));
    String both = names.name(dyad.first()) + " and " + names.name(dyad.second());
    Citation count =
        Sources.figure(
            "dyad:" + dyad,
            "count of the contacts of " + dyad + " up to " + asOf + " that took place");
    List<Statement> lead = new ArrayList<>();
    List<LocalDate> days = series.days();
    if (days.isEmpty()) {
      lead.add(
          new Statement("The record has no contact of the two that took place.", List.of(count)));
    } else {
      ContactSummary last = series.held().get(days.size() - 1);
      List<Citation> sources = view.findContact(last.id()).map(Sources::of).orElse(List.of(count));
      lead.add(new Statement(new LeadSentence(last, names).write(), sources));
      lead.add(
          new Statement(
              "The record has "
                  + Basis.counted(series.held().size(), "contact")
                  + " of the two since "
                  + EnglishWords.day(days.get(0))
                  + ".",
              List.of(count)));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", lead));
    parts.add(new Part("Focus", topics(series, asOf, count)));
    parts.add(new Part("Context", new ContextPart(view, names, ties).of(dyad, asOf)));
    parts.add(new Part("Importance", pace(dyad, series, asOf)));
    parts.add(new Part("Ahead", ahead(series, asOf)));
    return new Brief(
        new Statement(both + ": the contacts up to " + EnglishWords.day(asOf), List.of(count)),
        parts,
        asOf,
        Basis.sentence(view.facts()));
  }

  private static List<Statement> topics(DyadSeries series, LocalDate asOf, Citation count) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (ContactSummary contact : series.held()) {
      LocalDate day = contact.day();
      if (day != null && day.isAfter(asOf.minusYears(1))) {
        contact.topics().forEach(topic -> counts.merge(topic, 1, Integer::sum));
      }
    }
    counts.remove("other");
    List<String> most =
        counts.entrySet().stream()
            .sorted(
                java.util.Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(java.util.Map.Entry.comparingByKey()))
            .limit(4)
            .map(entry -> entry.getKey().replace('-', ' ') + " (" + entry.getValue() + ")")
            .toList();
    return most.isEmpty()
        ? List.of()
        : List.of(
            new Statement(
                "The subjects named most in the last year: " + EnglishWords.list(most) + ".",
                List.of(count)));
  }

  private List<Statement> pace(Dyad dyad, DyadSeries series, LocalDate asOf) {
    Cadence cadence =
        ContactProcess.of(series.days(), view.listCoverage(null, asOf), asOf).cadence();
    Citation figure =
        Sources.figure("cadence:" + dyad, "model of the contact process of " + dyad + ", " + asOf);
    return CadenceWords.present(cadence).stream()
        .map(sentence -> new Statement(sentence, List.of(figure)))
        .toList();
  }

  private List<Statement> ahead(DyadSeries series, LocalDate asOf) {
    List<Statement> ahead = new ArrayList<>();
    for (ContactSummary contact : series.others()) {
      LocalDate day = contact.day();
      if (day != null && day.isAfter(asOf.minusDays(WEEK_DAYS)) && ahead.size() < 5) {
        view.findContact(contact.id())
            .ifPresent(
                found ->
                    ahead.add(
                        new Statement(
                            new LeadSentence(contact, names).write(), Sources.of(found))));
      }
    }
    return ahead;
  }

  /** The brief of the week up to a day. */
  public Brief week(LocalDate asOf) {
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
