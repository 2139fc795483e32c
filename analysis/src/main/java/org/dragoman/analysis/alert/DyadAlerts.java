package org.dragoman.analysis.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.cadence.Cadence;
import org.dragoman.analysis.cadence.ContactProcess;
import org.dragoman.analysis.cadence.Exposures;
import org.dragoman.analysis.cadence.Surprise;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.codebook.Status;
import org.dragoman.record.Confirmation;
import org.dragoman.record.DyadHistory;
import org.dragoman.record.Encounter;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * What is unusual now between two sides.
 *
 * @param facts what is the case, whatever the pace
 * @param silence the present silence, where there are enough contacts to judge it; else null
 * @param burst the contacts of late, likewise
 */
record DyadAlerts(List<Alert> facts, @Nullable Alert silence, @Nullable Alert burst) {

  private static final int FEWEST_BEFORE = 5;
  private static final int LONGEST_SILENCE_DAYS = 730;
  private static final int LEVEL_YEARS = 3;
  private static final int FEWEST_STARTED = 8;

  DyadAlerts {
    facts = List.copyOf(facts);
  }

  /** What is unusual in the {@code days} days up to the last day of the exposures. */
  static DyadAlerts of(DyadHistory history, SideNames names, Exposures exposures, int days) {
    return new Judge(history, names, exposures, days).judge();
  }

  /** Judges one dyad. */
  private static final class Judge {

    private final Dyad dyad;
    private final List<Encounter> all;
    private final List<Encounter> held;
    private final SideNames names;
    private final Exposures exposures;
    private final LocalDate asOf;
    private final LocalDate since;
    private final List<Alert> facts = new ArrayList<>();

    Judge(DyadHistory history, SideNames names, Exposures exposures, int days) {
      this.dyad = new Dyad(history.first(), history.second());
      this.all = history.encounters();
      this.held = all.stream().filter(one -> Contacts.TOOK_PLACE.contains(one.status())).toList();
      this.names = names;
      this.exposures = exposures;
      this.asOf = exposures.asOf();
      this.since = asOf.minusDays(days - 1L);
    }

    DyadAlerts judge() {
      all.stream().filter(this::isNow).forEach(this::denial);
      if (held.size() < Cadence.FEWEST_CONTACTS) {
        return new DyadAlerts(facts, null, null);
      }
      ContactProcess process =
          ContactProcess.of(held.stream().map(Encounter::day).toList(), exposures);
      for (int i = held.size() - 1; i >= 0 && isNow(held.get(i)); i--) {
        List<Encounter> before = before(held.get(i));
        level(held.get(i), before);
        topics(held.get(i), before);
      }
      asymmetry();
      return new DyadAlerts(
          facts,
          process.findSilence().flatMap(this::silence).orElse(null),
          burst(process.burst(asOf)).orElse(null));
    }

    private void denial(Encounter contact) {
      boolean isDenied =
          contact.status() == Status.DENIED || contact.confirmation() == Confirmation.DENIED_BY_ONE;
      if (isDenied || contact.status() == Status.REFUSED) {
        fact(
            AlertKind.DENIAL,
            contact,
            (isDenied ? "A side denies the " : "A side refused the ")
                + Contacts.noun(contact.channel())
                + " of "
                + EnglishWords.day(contact.day())
                + ".");
      }
    }

    private Optional<Alert> silence(Surprise silence) {
      if (!silence.isJudged() || silence.days() > LONGEST_SILENCE_DAYS) {
        return Optional.empty();
      }
      return Optional.of(
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

    private Optional<Alert> burst(Surprise burst) {
      if (!burst.isJudged()) {
        return Optional.empty();
      }
      return Optional.of(
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
              held.stream()
                  .filter(contact -> !contact.day().isBefore(burst.from()))
                  .map(Encounter::contactId)
                  .toList()));
    }

    private void level(Encounter contact, List<Encounter> before) {
      Tier tier = Tier.of(contact.level());
      LocalDate recently = contact.day().minusYears(LEVEL_YEARS);
      long recent = 0;
      Encounter last = null;
      for (Encounter other : before) {
        boolean isRecent = !other.day().isBefore(recently);
        boolean isAsHigh = Tier.of(other.level()).weight() >= tier.weight();
        if (isRecent && isAsHigh) {
          return;
        }
        recent += isRecent ? 1 : 0;
        last = isAsHigh ? other : last;
      }
      if (recent >= FEWEST_BEFORE && tier.weight() > Tier.OFFICIALS.weight()) {
        fact(
            AlertKind.LEVEL,
            contact,
            "The first "
                + tier.adjective()
                + " "
                + Contacts.noun(contact.channel())
                + " "
                + (last == null ? "in the record" : "since " + EnglishWords.day(last.day()))
                + ".");
      }
    }

    private void topics(Encounter contact, List<Encounter> before) {
      if (contact.topics().isEmpty()) {
        return;
      }
      Set<String> known = new HashSet<>(Set.of("other"));
      int told = 0;
      for (Encounter other : before) {
        told += other.topics().isEmpty() ? 0 : 1;
        known.addAll(other.topics());
      }
      List<String> fresh =
          contact.topics().stream().filter(topic -> !known.contains(topic)).toList();
      if (told >= FEWEST_BEFORE && !fresh.isEmpty()) {
        fact(
            AlertKind.TOPIC,
            contact,
            "New between the two: "
                + EnglishWords.list(fresh.stream().map(topic -> topic.replace('-', ' ')).toList())
                + ".");
      }
    }

    /** In the last year one side started so many more that a fair coin would not. */
    private void asymmetry() {
      if (!isNow(held.get(held.size() - 1))) {
        return;
      }
      LocalDate year = asOf.minusYears(1);
      int first = 0;
      int second = 0;
      for (Encounter contact : held) {
        if (contact.day().isAfter(year)) {
          first += contact.start().isByFirst() ? 1 : 0;
          second += contact.start().isBySecond() ? 1 : 0;
        }
      }
      int told = first + second;
      int more = Math.max(first, second);
      double chance = Coin.atLeastEitherWay(more, told);
      if (told >= FEWEST_STARTED && chance < Cadence.FALSE_ALARM_RATE) {
        Side starter = first > second ? dyad.first() : dyad.second();
        facts.add(
            new Alert(
                AlertKind.ASYMMETRY,
                dyad,
                year.plusDays(1),
                EnglishWords.sentenceCase(names.inSentence(starter))
                    + " started "
                    + more
                    + " of the "
                    + told
                    + " contacts of the last year of which the start is told.",
                chance,
                List.of()));
      }
    }

    private void fact(AlertKind kind, Encounter contact, String sentence) {
      facts.add(new Alert(kind, dyad, contact.day(), sentence, 1, List.of(contact.contactId())));
    }

    private List<Encounter> before(Encounter contact) {
      int end = 0;
      while (end < held.size() && held.get(end).day().isBefore(contact.day())) {
        end++;
      }
      return held.subList(0, end);
    }

    private boolean isNow(Encounter contact) {
      return !contact.day().isBefore(since);
    }
  }
}
