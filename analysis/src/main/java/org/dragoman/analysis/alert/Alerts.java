package org.dragoman.analysis.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.cadence.Cadence;
import org.dragoman.analysis.cadence.ContactProcess;
import org.dragoman.analysis.cadence.Surprise;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.analysis.dyad.DyadSeries;
import org.dragoman.codebook.Status;
import org.dragoman.record.Confirmation;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Coverage;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;

/**
 * What is unusual now, over all dyads of the record.
 *
 * <p>Silences and bursts are each judged in every dyad that has enough contacts; of those listed,
 * at most one in ten is expected to be chance (Benjamini and Hochberg, "Controlling the False
 * Discovery Rate", 1995).
 */
public final class Alerts {

  /** Of the silences and bursts listed, the share that may be chance. */
  public static final double FALSE_DISCOVERIES = 0.1;

  private static final int MOST_SIDES = 4;
  private static final int FEWEST_BEFORE = 5;
  private static final int LONGEST_SILENCE_DAYS = 730;
  private static final int LEVEL_YEARS = 3;
  private static final int FEWEST_STARTED = 8;

  private final SideNames names;
  private final LocalDate asOf;
  private final int days;
  private final List<Coverage> coverage;
  private final List<Alert> facts = new ArrayList<>();
  private final List<Alert> silences = new ArrayList<>();
  private final List<Alert> bursts = new ArrayList<>();

  private Alerts(SideNames names, LocalDate asOf, int days, List<Coverage> coverage) {
    this.names = names;
    this.asOf = asOf;
    this.days = days;
    this.coverage = coverage;
  }

  /** What is unusual in the {@code days} days up to {@code asOf}. */
  public static List<Alert> of(RecordView view, SideNames names, LocalDate asOf, int days) {
    SortedMap<Dyad, List<ContactSummary>> dyads = new TreeMap<>();
    view.forEachContact(
        ContactQuery.builder().to(asOf).oldestFirst().build(), contact -> add(contact, dyads));
    Alerts alerts = new Alerts(names, asOf, days, view.listCoverage(null, asOf));
    dyads.forEach(alerts::judge);
    return alerts.listed();
  }

  private static void add(ContactSummary contact, SortedMap<Dyad, List<ContactSummary>> dyads) {
    List<Side> sides = List.copyOf(contact.sides());
    if (contact.day() == null || sides.size() > MOST_SIDES) {
      return;
    }
    for (int i = 0; i < sides.size(); i++) {
      for (Side second : sides.subList(i + 1, sides.size())) {
        dyads
            .computeIfAbsent(new Dyad(sides.get(i), second).sorted(), key -> new ArrayList<>())
            .add(contact);
      }
    }
  }

  private void judge(Dyad dyad, List<ContactSummary> contacts) {
    DyadSeries series = DyadSeries.of(dyad, contacts);
    denials(dyad, contacts);
    if (series.held().size() < Cadence.FEWEST_CONTACTS) {
      return;
    }
    ContactProcess process = ContactProcess.of(series.days(), coverage, asOf);
    process.findSilence().ifPresent(silence -> silence(dyad, silence));
    burst(dyad, series, process.burst(asOf));
    for (ContactSummary contact : series.held()) {
      if (isNow(contact)) {
        level(dyad, series, contact);
        topics(dyad, series, contact);
      }
    }
    asymmetry(dyad, series);
  }

  private void denials(Dyad dyad, List<ContactSummary> contacts) {
    for (ContactSummary contact : contacts) {
      boolean isDenied =
          contact.status() == Status.DENIED || contact.confirmation() == Confirmation.DENIED_BY_ONE;
      if (isNow(contact) && (isDenied || contact.status() == Status.REFUSED)) {
        facts.add(
            new Alert(
                AlertKind.DENIAL,
                dyad,
                day(contact),
                (isDenied ? "A side denies the " : "A side refused the ")
                    + Contacts.noun(contact.channel())
                    + " of "
                    + EnglishWords.day(day(contact))
                    + ".",
                1,
                List.of(contact.id())));
      }
    }
  }

  private void silence(Dyad dyad, Surprise silence) {
    if (silence.isJudged() && silence.days() <= LONGEST_SILENCE_DAYS) {
      silences.add(
          new Alert(
              AlertKind.SILENCE,
              dyad,
              silence.from(),
              "No contact for "
                  + EnglishWords.span((double) silence.days())
                  + String.format(Locale.ROOT, "; %.1f were to be expected", silence.expected())
                  + ".",
              silence.chance(),
              List.of()));
    }
  }

  private void burst(Dyad dyad, DyadSeries series, Surprise burst) {
    if (burst.isJudged()) {
      bursts.add(
          new Alert(
              AlertKind.CONTACTS,
              dyad,
              burst.from(),
              burst.count()
                  + " contacts in "
                  + burst.days()
                  + " days"
                  + String.format(Locale.ROOT, "; %.1f were to be expected", burst.expected())
                  + ".",
              burst.chance(),
              series.held().stream()
                  .filter(contact -> contact.day() != null && !day(contact).isBefore(burst.from()))
                  .map(ContactSummary::id)
                  .toList()));
    }
  }

  private void level(Dyad dyad, DyadSeries series, ContactSummary contact) {
    Tier tier = Tier.of(contact);
    LocalDate since = day(contact).minusYears(LEVEL_YEARS);
    List<ContactSummary> before = before(series, contact);
    List<ContactSummary> recent =
        before.stream().filter(other -> !day(other).isBefore(since)).toList();
    boolean isHighest =
        recent.size() >= FEWEST_BEFORE
            && tier.weight() > Tier.OFFICIALS.weight()
            && recent.stream().allMatch(other -> Tier.of(other).weight() < tier.weight());
    if (isHighest) {
      String last =
          before.stream()
              .filter(other -> Tier.of(other).weight() >= tier.weight())
              .reduce((one, other) -> other)
              .map(other -> "since " + EnglishWords.day(day(other)))
              .orElse("in the record");
      facts.add(
          new Alert(
              AlertKind.LEVEL,
              dyad,
              day(contact),
              "The first "
                  + tier.adjective()
                  + " "
                  + Contacts.noun(contact.channel())
                  + " "
                  + last
                  + ".",
              1,
              List.of(contact.id())));
    }
  }

  private void topics(Dyad dyad, DyadSeries series, ContactSummary contact) {
    List<ContactSummary> before =
        before(series, contact).stream().filter(other -> !other.topics().isEmpty()).toList();
    if (before.size() < FEWEST_BEFORE) {
      return;
    }
    Set<String> known = new HashSet<>(Set.of("other"));
    before.forEach(other -> known.addAll(other.topics()));
    List<String> fresh = contact.topics().stream().filter(topic -> !known.contains(topic)).toList();
    if (!fresh.isEmpty()) {
      facts.add(
          new Alert(
              AlertKind.TOPIC,
              dyad,
              day(contact),
              "New between the two: "
                  + EnglishWords.list(fresh.stream().map(topic -> topic.replace('-', ' ')).toList())
                  + ".",
              1,
              List.of(contact.id())));
    }
  }

  /** In the last year one side started so many more that a fair coin would not. */
  private void asymmetry(Dyad dyad, DyadSeries series) {
    LocalDate since = asOf.minusYears(1);
    List<ContactSummary> year =
        series.held().stream()
            .filter(contact -> contact.day() != null && day(contact).isAfter(since))
            .toList();
    if (year.stream().noneMatch(this::isNow)) {
      return;
    }
    var initiative = DyadSeries.of(dyad, year).initiative();
    int more = Math.max(initiative.first(), initiative.second());
    double chance = Coin.atLeastEitherWay(more, initiative.told());
    if (initiative.told() >= FEWEST_STARTED && chance < Cadence.FALSE_ALARM_RATE) {
      Side starter = initiative.first() > initiative.second() ? dyad.first() : dyad.second();
      facts.add(
          new Alert(
              AlertKind.ASYMMETRY,
              dyad,
              since.plusDays(1),
              EnglishWords.sentenceCase(names.inSentence(starter))
                  + " started "
                  + more
                  + " of the "
                  + initiative.told()
                  + " contacts of the last year of which the start is told.",
              chance,
              List.of()));
    }
  }

  private static List<ContactSummary> before(DyadSeries series, ContactSummary contact) {
    return series.held().stream()
        .filter(other -> other.day() != null && day(other).isBefore(day(contact)))
        .toList();
  }

  private boolean isNow(ContactSummary contact) {
    return contact.day() != null && day(contact).isAfter(asOf.minusDays(days));
  }

  private static LocalDate day(ContactSummary contact) {
    return Objects.requireNonNull(contact.day());
  }

  private List<Alert> listed() {
    List<Alert> listed = new ArrayList<>(facts);
    listed.addAll(discoveries(silences));
    listed.addAll(discoveries(bursts));
    listed.sort(
        Comparator.comparing(Alert::kind)
            .thenComparingDouble(Alert::chance)
            .thenComparing(Comparator.comparing(Alert::day).reversed())
            .thenComparing(Alert::dyad));
    return listed;
  }

  /** The largest set of the least likely ones of which one in ten may be chance. */
  static List<Alert> discoveries(List<Alert> candidates) {
    List<Alert> sorted =
        candidates.stream().sorted(Comparator.comparingDouble(Alert::chance)).toList();
    int last = 0; // of one dyad alone, too, fewer than one in a hundred are chance
    for (int i = 0; i < sorted.size(); i++) {
      double chance = sorted.get(i).chance();
      if (chance < Cadence.FALSE_ALARM_RATE
          && chance <= FALSE_DISCOVERIES * (i + 1) / sorted.size()) {
        last = i + 1;
      }
    }
    return sorted.subList(0, last);
  }
}
