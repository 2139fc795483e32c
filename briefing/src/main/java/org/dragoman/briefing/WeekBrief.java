package org.dragoman.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.alert.Alert;
import org.dragoman.analysis.alert.AlertKind;
import org.dragoman.analysis.alert.Alerts;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordView;

/** The brief of a week: its contacts, the highest first, and what was unusual in it. */
final class WeekBrief {

  private static final int WEEK_DAYS = 7;
  private static final int MOST_CONTACTS = 10;
  private static final int MOST_OTHERS = 5;
  private static final int MOST_ALERTS = 8;

  private static final Pattern SMALL = Pattern.compile("^(A|No|The) ");

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
    lead.add(new Statement(howMany(asOf, contacts, (int) held), List.of(count)));
    List<ContactSummary> shown = new ArrayList<>();
    contacts.stream().filter(Contacts::tookPlace).limit(MOST_CONTACTS).forEach(shown::add);
    List<Statement> told = LeadSentence.told(view, names, asOf, shown);
    List<ContactSummary> others =
        contacts.stream()
            .filter(contact -> !Contacts.tookPlace(contact))
            .limit(MOST_OTHERS)
            .toList();
    List<Statement> notHeld = LeadSentence.told(view, names, asOf, others);
    shown.addAll(others);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", lead));
    parts.add(new Part("Contacts", told));
    parts.add(new Part("Planned or not held", notHeld));
    parts.add(
        new Part(
            "Unusual",
            unusual(asOf, shown.stream().map(ContactSummary::id).collect(Collectors.toSet()))));
    return new Brief(
        new Statement("The week to " + EnglishWords.day(asOf), List.of(count)),
        parts,
        asOf,
        Basis.sentence(view.facts()));
  }

  /** {@code The record has 3 contacts that took place in the week …, and one that was denied.} */
  private static String howMany(LocalDate asOf, List<ContactSummary> contacts, int held) {
    String week = " in the week up to " + EnglishWords.day(asOf);
    int others = contacts.size() - held;
    if (contacts.isEmpty()) {
      return "The record has no contact" + week + ".";
    }
    String told =
        "The record has "
            + (held == 0 ? "no contact" : Basis.counted(held, "contact"))
            + " that took place"
            + week;
    if (others == 0) {
      return told + ".";
    }
    List<String> what =
        contacts.stream()
            .map(ContactSummary::status)
            .filter(status -> !Contacts.TOOK_PLACE.contains(status))
            .sorted()
            .map(WeekBrief::word)
            .distinct()
            .toList();
    return told
        + (held == 0 ? ", but " : ", and ")
        + EnglishWords.number(others)
        + (others == 1 ? " that was " : " that were ")
        + EnglishWords.list(what).replaceFirst(" and ([a-z ]+)$", " or $1")
        + ".";
  }

  private static String word(Status status) {
    return switch (status) {
      case HELD, BACKGROUND, UNDER_WAY -> "held";
      case PLANNED -> "planned";
      case PROPOSED -> "proposed";
      case HYPOTHETICAL -> "talked of as possible";
      case POSTPONED -> "put off";
      case CANCELLED -> "called off";
      case DENIED -> "denied";
      case REFUSED -> "refused";
    };
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

  /** What was unusual; a denial is told already where its contact is. */
  private List<Statement> unusual(LocalDate asOf, Set<String> shown) {
    List<Statement> statements = new ArrayList<>();
    for (Alert alert :
        Alerts.of(view, names, asOf, WEEK_DAYS).stream()
            .filter(alert -> alert.kind() != AlertKind.DENIAL || !isShown(alert, shown))
            .limit(MOST_ALERTS)
            .toList()) {
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
                  + SMALL.matcher(alert.sentence()).replaceFirst(WeekBrief::small),
              sources));
    }
    return statements;
  }

  private static boolean isShown(Alert alert, Set<String> shown) {
    return shown.containsAll(alert.contacts());
  }

  /** The first word behind a colon. */
  private static String small(MatchResult word) {
    return word.group().toLowerCase(Locale.ROOT);
  }
}
