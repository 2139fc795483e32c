package org.dragoman.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.cadence.Cadence;
import org.dragoman.analysis.cadence.CadenceWords;
import org.dragoman.analysis.cadence.ContactProcess;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.dyad.DyadFilter;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordView;
import org.jspecify.annotations.Nullable;

/** The brief of two sides as of a day. */
final class DyadBrief {

  private static final int MOST_AHEAD = 5;
  private static final int MOST_FELL_THROUGH = 3;
  private static final Set<Status> AHEAD =
      Set.of(Status.PLANNED, Status.PROPOSED, Status.HYPOTHETICAL, Status.UNDER_WAY);
  private static final Set<Status> FELL_THROUGH =
      Set.of(Status.DENIED, Status.REFUSED, Status.CANCELLED, Status.POSTPONED);

  private final RecordView view;
  private final SideNames names;
  private final Ties ties;

  DyadBrief(RecordView view, SideNames names, Ties ties) {
    this.view = view;
    this.names = names;
    this.ties = ties;
  }

  /** The brief of a dyad as of a day. */
  Brief of(Dyad dyad, LocalDate asOf) {
    DyadSeries series = upTo(asOf, DyadSeries.of(view, dyad, DyadFilter.ALL));
    String both = names.name(dyad.first()) + " and " + names.name(dyad.second());
    Citation count =
        Sources.figure(
            "dyad:" + dyad, "count of the contacts of " + dyad + upTo(asOf) + " that took place");
    List<Statement> lead = new ArrayList<>();
    List<LocalDate> days = series.days();
    if (series.held().isEmpty()) {
      lead.add(
          new Statement("The record has no contact of the two that took place.", List.of(count)));
    } else if (days.isEmpty()) {
      ContactSummary one = series.held().get(0);
      lead.add(
          new Statement(
              new LeadSentence(one, names).write(),
              view.findContact(one.id()).map(Sources::of).orElse(List.of(count))));
      lead.add(new Statement(howMany(series), List.of(count)));
    } else {
      ContactSummary last = series.held().get(days.size() - 1);
      List<Citation> sources = view.findContact(last.id()).map(Sources::of).orElse(List.of(count));
      lead.add(new Statement(new LeadSentence(last, names).write(), sources));
      lead.add(new Statement(howMany(series), List.of(count)));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", lead));
    parts.add(new Part("Focus", topics(series, asOf, count)));
    parts.add(new Part("Context", new ContextPart(view, names, ties).of(dyad, asOf)));
    parts.add(new Part("Importance", days.isEmpty() ? List.of() : pace(dyad, series, asOf)));
    parts.add(new Part("Ahead", ahead(series, asOf)));
    parts.add(new Part("Not held", fellThrough(series, asOf)));
    return new Brief(
        new Statement(both + ": the contacts" + upTo(asOf), List.of(count)),
        parts,
        asOf,
        Basis.sentence(view.facts()));
  }

  /** How many contacts there are, and of how many no report tells the day. */
  private static String howMany(DyadSeries series) {
    List<LocalDate> days = series.days();
    int dated = days.size();
    int undated = series.held().size() - dated;
    if (dated == 0) {
      return undated == 1
          ? "It is the only contact of the two in the record; no report tells its day."
          : "The record has "
              + Basis.counted(undated, "contact")
              + " of the two; no report tells the day of any.";
    }
    String told =
        dated > 1
            ? "The record has "
                + Basis.counted(dated, "contact")
                + " of the two since "
                + EnglishWords.day(days.get(0))
            : "It is the only contact of the two in the record"
                + (undated == 0 ? "" : " whose day is told");
    return undated == 0
        ? told + "."
        : told
            + (dated > 1 ? ", and " : (undated == 1 ? "; there is also " : "; there are also "))
            + EnglishWords.number(undated)
            + " without a day.";
  }

  /** {@code up to 7 October 2025}; nothing where the record knows no day. */
  private static String upTo(LocalDate asOf) {
    return asOf.equals(LocalDate.EPOCH) ? "" : " up to " + EnglishWords.day(asOf);
  }

  /**
   * What took place up to a day, and what did not by what was known then; contacts whose day is not
   * known are in it.
   */
  private static DyadSeries upTo(LocalDate asOf, DyadSeries series) {
    return new DyadSeries(
        series.dyad(),
        series.held().stream().filter(contact -> isUpTo(asOf, contact.day())).toList(),
        series.others().stream().filter(contact -> isUpTo(asOf, contact.firstReported())).toList());
  }

  private static boolean isUpTo(LocalDate asOf, @Nullable LocalDate day) {
    return day == null || !day.isAfter(asOf);
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
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(4)
            .map(entry -> EnglishWords.subject(entry.getKey()) + " (" + entry.getValue() + ")")
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
    return CadenceWords.present(cadence, series).stream()
        .map(sentence -> new Statement(sentence, List.of(figure)))
        .toList();
  }

  private List<Statement> ahead(DyadSeries series, LocalDate asOf) {
    return LeadSentence.told(
        view,
        names,
        asOf,
        series.others().stream()
            .filter(contact -> AHEAD.contains(contact.status()))
            .filter(contact -> contact.day() != null && !contact.day().isBefore(asOf))
            .limit(MOST_AHEAD)
            .toList());
  }

  /** What was denied, turned down, called off or put off within the last year, the latest first. */
  private List<Statement> fellThrough(DyadSeries series, LocalDate asOf) {
    LocalDate year = asOf.minusYears(1);
    List<ContactSummary> late =
        new ArrayList<>(
            series.others().stream()
                .filter(contact -> FELL_THROUGH.contains(contact.status()))
                .filter(contact -> contact.day() == null || contact.day().isAfter(year))
                .toList());
    Collections.reverse(late);
    return LeadSentence.told(view, names, asOf, late.stream().limit(MOST_FELL_THROUGH).toList());
  }
}
