package org.dragoman.cli.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.TextFlow;
import org.dragoman.analysis.cadence.CadenceWords;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.analysis.dyad.Initiative;
import org.dragoman.analysis.dyad.Relations;
import org.dragoman.analysis.ties.Tie;
import org.dragoman.analysis.ties.TieKind;
import org.dragoman.analysis.timeline.Timeline;
import org.dragoman.codebook.Term;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Side;

/** A dyad for people, on a terminal. */
final class DyadPage {

  private static final int LATEST = 12;

  /** Those without a day come last. */
  private static final Comparator<ContactSummary> NEWEST_FIRST =
      Comparator.comparing(
              ContactSummary::day, Comparator.nullsLast(Comparator.<LocalDate>reverseOrder()))
          .thenComparing(ContactSummary::id);

  private final DyadAnswer answer;
  private final SideNames names;
  private final UnaryOperator<String> strong;
  private final int columns;
  private final StringBuilder out = new StringBuilder();

  DyadPage(DyadAnswer answer, SideNames names, UnaryOperator<String> strong, int columns) {
    this.answer = answer;
    this.names = names;
    this.strong = strong;
    this.columns = columns;
  }

  String write() {
    DyadSeries series = answer.series();
    Side first = series.dyad().first();
    Side second = series.dyad().second();
    out.append(strong.apply(names.name(first) + " and " + names.name(second)))
        .append(answer.asOf().equals(LocalDate.EPOCH) ? "" : ", as of " + answer.asOf())
        .append('\n');
    List<String> timeline = Timeline.lines(series.days(), strong);
    out.append(timeline.isEmpty() ? "" : "\n");
    timeline.forEach(line -> out.append(line).append('\n'));
    head("How often");
    CadenceWords.present(answer.cadence(), series).forEach(this::bullet);
    if (!series.held().isEmpty()) {
      head("What");
      row("levels", counts(series.byTier()));
      row("ways", counts(series.byChannel()));
      row("topics", topics(series));
      row("started", initiative(series.initiative(), first, second));
    }
    if (!series.others().isEmpty()) {
      row("not held", counts(series.byStatus()));
    }
    relations(answer.relations());
    ties();
    latest(series);
    out.append('\n').append(TextFlow.wrap(answer.basis(), "", columns));
    return out.toString();
  }

  private void head(String title) {
    out.append('\n').append(strong.apply(title)).append('\n');
  }

  private void bullet(String sentence) {
    out.append(TextFlow.wrap(sentence, "  ", columns));
  }

  private void row(String label, String value) {
    if (!value.isEmpty()) {
      List<String> lines = TextFlow.lines(value, " ".repeat(12), columns);
      out.append(String.format(Locale.ROOT, "  %-10s", label)).append(lines.get(0).strip());
      out.append('\n');
      lines.stream().skip(1).forEach(line -> out.append(line).append('\n'));
    }
  }

  private static <T extends Term> String counts(Map<T, Integer> counts) {
    List<String> parts = new ArrayList<>();
    counts.forEach((term, count) -> parts.add(term.wire().replace('-', ' ') + " " + count));
    return String.join(", ", parts);
  }

  private static String topics(DyadSeries series) {
    SortedMap<String, Integer> sums = new TreeMap<>();
    for (ContactSummary contact : series.held()) {
      contact.topics().forEach(topic -> sums.merge(topic, 1, Integer::sum));
    }
    sums.remove("other");
    List<String> parts = new ArrayList<>();
    sums.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(8)
        .forEach(
            entry -> {
              SortedMap<Integer, Integer> years =
                  series.topicsByYear().getOrDefault(entry.getKey(), new TreeMap<>());
              parts.add(entry.getKey().replace('-', ' ') + " " + entry.getValue() + span(years));
            });
    return String.join(", ", parts);
  }

  /** {@code (2023–2025)}; nothing where no day is known. */
  private static String span(SortedMap<Integer, Integer> years) {
    if (years.isEmpty()) {
      return "";
    }
    Integer first = years.firstKey();
    Integer last = years.lastKey();
    return first.equals(last) ? " (" + first + ")" : " (" + first + "–" + last + ")";
  }

  private String initiative(Initiative initiative, Side first, Side second) {
    if (initiative.told() == 0) {
      return "not told";
    }
    return names.name(first)
        + " "
        + initiative.first()
        + ", "
        + names.name(second)
        + " "
        + initiative.second()
        + ", not told "
        + (initiative.contacts() - initiative.told());
  }

  private void relations(Relations relations) {
    head("Around their contacts");
    if (relations.events() == 0) {
      bullet("The record has no other events between the two.");
      return;
    }
    bullet(
        EnglishWords.sentenceCase(relations.words())
            + String.format(
                Locale.ROOT,
                ": %s of cooperation, %d of conflict; %.1f on Goldstein's scale (-10 to 10).",
                Basis.counted(relations.cooperation(), "event"),
                relations.conflict(),
                relations.goldstein()));
    row("types", counts(relations.byType()));
  }

  private void ties() {
    head("What ties them");
    List<String> memberships = new ArrayList<>();
    for (Tie tie : answer.ties()) {
      if (tie.kind() == TieKind.MEMBERSHIP) {
        memberships.add(tie.name() + " (" + tie.from().getYear() + ")");
      } else {
        String subject = tie.subject() == null ? "" : ", " + tie.subject().words();
        bullet(tie.name() + ", " + tie.kind().wire() + subject + ", since " + tie.from());
      }
    }
    bullet(
        memberships.isEmpty()
            ? "No common membership in the list."
            : "Members of " + String.join(", ", memberships));
  }

  private void latest(DyadSeries series) {
    List<ContactSummary> all = new ArrayList<>(series.held());
    all.addAll(series.others());
    if (all.isEmpty()) {
      return;
    }
    head("Latest");
    all.stream()
        .sorted(NEWEST_FIRST)
        .limit(LATEST)
        .forEach(
            contact ->
                out.append("  ")
                    .append(contact.id())
                    .append("  ")
                    .append(line(contact))
                    .append('\n'));
  }

  private String line(ContactSummary contact) {
    LocalDate day = contact.day();
    List<String> who = new ArrayList<>();
    for (ContactParty party : contact.parties()) {
      who.add(party.name() == null ? names.name(party.side()) : party.name());
    }
    Side starter = DyadSeries.initiator(contact);
    return (day == null ? "day unknown" : day)
        + "  "
        + Contacts.noun(contact.channel())
        + (Contacts.tookPlace(contact) ? "" : " " + contact.status().wire())
        + ": "
        + EnglishWords.list(who.stream().distinct().toList())
        + (starter == null ? "" : ", started by " + names.name(starter))
        + contact.topics().stream()
            .filter(topic -> !topic.equals("other"))
            .map(topic -> topic.replace('-', ' '))
            .reduce("", (told, topic) -> told + (told.isEmpty() ? "; " : ", ") + topic)
        + "; "
        + switch (contact.confirmation()) {
          case NONE -> "confirmed by neither side";
          case ONE -> "confirmed by one side";
          case BOTH -> "confirmed by both sides";
          case DENIED_BY_ONE -> "denied by one side";
        }
        + ", "
        + contact.sources()
        + (contact.sources() == 1 ? " source" : " sources");
  }
}
