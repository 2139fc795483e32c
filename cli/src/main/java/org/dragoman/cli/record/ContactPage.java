package org.dragoman.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.cli.view.Ink;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.events.Evidence;
import org.dragoman.record.Claim;
import org.dragoman.record.Contact;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.DateRange;
import org.dragoman.record.Report;
import org.dragoman.record.Resolved;
import org.dragoman.record.Side;
import org.dragoman.record.StatusChange;

/** One contact with all that the record holds of it, for people. */
final class ContactPage {

  private static final int LABEL = 14;

  private final Ink ink;
  private final ContactWords words = new ContactWords();
  private final List<String> lines = new ArrayList<>();

  ContactPage(Ink ink) {
    this.ink = ink;
  }

  String of(Contact contact, List<DatasetMatch> datasets) {
    lines.add(
        ink.bold("Contact " + contact.id())
            + (contact.isPinned() ? " (pinned)" : "")
            + (contact.aliases().isEmpty()
                ? ""
                : ink.faint(", also " + String.join(", ", contact.aliases()))));
    contact.summary().parties().forEach(party -> line("party", words.party(party) + role(party)));
    field("way", contact.channel(), Channel::wire);
    field("status", contact.status(), Status::wire);
    if (contact.statusHistory().size() > 1) {
      line("", steps(contact.statusHistory()));
    }
    contact.date().ifPresent(date -> field("date", date, ContactPage::days));
    contact.place().ifPresent(place -> field("place", place, words::place));
    contact.agenda().ifPresent(agenda -> field("agenda", agenda, Agenda::wire));
    if (!contact.summary().topics().isEmpty()) {
      line("topics", String.join(", ", contact.summary().topics()).replace('-', ' '));
    }
    line("confirmed by", sides(contact.confirmedBy()));
    if (!contact.deniedBy().isEmpty()) {
      line("denied by", sides(contact.deniedBy()));
    }
    line(
        "confidence",
        String.format(
            Locale.ROOT,
            "%.2f, %d sources, %d reports",
            contact.summary().confidence(),
            contact.summary().sources(),
            contact.summary().reports()));
    contact.reports().forEach(this::report);
    if (!datasets.isEmpty()) {
      lines.add("");
      lines.add(ink.bold("Other event data, to compare with"));
      datasets.forEach(this::dataset);
    }
    return String.join("\n", lines) + "\n";
  }

  private static String role(org.dragoman.record.ContactParty party) {
    return switch (party.role()) {
      case PARTICIPANT -> "";
      case INITIATOR, RECIPIENT, HOST, GUEST, MEDIATOR, ACTOR -> " (" + party.role().wire() + ")";
    };
  }

  private <T> void field(String label, Resolved<T> field, Function<T, String> word) {
    line(label, word.apply(field.value()) + ink.faint("  " + field.rule()));
    for (Claim<T> claim : field.contradicting()) {
      line("", ink.faint("but " + word.apply(claim.value()) + " in " + claim.reportId()));
    }
  }

  private static String days(DateRange date) {
    return ContactWords.days(date);
  }

  private static String steps(List<StatusChange> steps) {
    return steps.stream()
        .map(step -> step.status().wire() + (step.since() == null ? "" : " since " + step.since()))
        .collect(Collectors.joining(", then "));
  }

  private String sides(Set<Side> sides) {
    return sides.isEmpty()
        ? "no side"
        : sides.stream().sorted().map(words::side).collect(Collectors.joining(", "));
  }

  private void report(Report report) {
    String outlet = report.document().outlet();
    lines.add("");
    lines.add(ink.bold(Safe.line(report.document().title())));
    line("report", report.id());
    line(
        "source",
        (outlet == null ? "outlet unknown" : Safe.line(outlet))
            + ", "
            + (report.document().publishedText() == null
                ? "date unknown"
                : report.document().publishedText())
            + ", "
            + report.source().wire()
            + (report.copyOf() == null ? "" : " of " + report.copyOf())
            + (report.speaksFor() == null ? "" : " of " + words.side(report.speaksFor())));
    for (Evidence evidence : report.event().evidence()) {
      line("words", Safe.line(evidence.text()));
    }
  }

  private void dataset(DatasetMatch match) {
    var row = match.report();
    line(
        row.dataset().wire(),
        Safe.line(
            row.eventId()
                + ", "
                + row.day()
                + ", "
                + (row.type() == null ? row.cameo() : row.type().wire())
                + (row.mode() == null ? "" : " " + row.mode())
                + (row.cameo() == null ? "" : ", CAMEO " + row.cameo())
                + (match.mentions() == 0 ? "" : ", " + match.mentions() + " mentions")
                + ", "
                + row.input()
                + ":"
                + row.line()));
  }

  private void line(String label, String text) {
    lines.add("  " + ink.faint(label) + " ".repeat(Math.max(1, LABEL - label.length())) + text);
  }
}
