package org.dragoman.analysis.alert;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.cadence.Cadence;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.codebook.Status;
import org.dragoman.record.Confirmation;
import org.dragoman.record.DyadHistory;
import org.dragoman.record.Encounter;
import org.dragoman.record.Side;

/**
 * What is new between two sides, whatever their pace: denials, levels, topics, calling that comes
 * from one side.
 */
final class DyadFacts {

  private static final int FEWEST_BEFORE = 5;
  private static final int LEVEL_YEARS = 3;
  private static final int FEWEST_STARTED = 8;

  private final Dyad dyad;
  private final List<Encounter> all;
  private final List<Encounter> held;
  private final SideNames names;
  private final LocalDate asOf;
  private final LocalDate since;
  private final List<Alert> facts = new ArrayList<>();

  private DyadFacts(DyadHistory history, SideNames names, LocalDate asOf, int days) {
    this.dyad = new Dyad(history.first(), history.second());
    this.all = history.encounters();
    this.held = all.stream().filter(one -> Contacts.TOOK_PLACE.contains(one.status())).toList();
    this.names = names;
    this.asOf = asOf;
    this.since = asOf.minusDays(days - 1L);
  }

  /** What is new in the {@code days} days up to {@code asOf}. */
  static List<Alert> of(DyadHistory history, SideNames names, LocalDate asOf, int days) {
    DyadFacts dyad = new DyadFacts(history, names, asOf, days);
    dyad.judge();
    return dyad.facts;
  }

  private void judge() {
    all.stream().filter(this::isNow).forEach(this::denial);
    if (held.size() < Cadence.FEWEST_CONTACTS) {
      return;
    }
    for (int i = held.size() - 1; i >= 0 && isNow(held.get(i)); i--) {
      List<Encounter> before = before(held.get(i));
      level(held.get(i), before);
      topics(held.get(i), before);
    }
    asymmetry();
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
    List<String> fresh = contact.topics().stream().filter(topic -> !known.contains(topic)).toList();
    if (told >= FEWEST_BEFORE && !fresh.isEmpty()) {
      fact(
          AlertKind.TOPIC,
          contact,
          EnglishWords.sentenceCase(
                  EnglishWords.list(fresh.stream().map(EnglishWords::subject).toList()))
              + " came up between the two for the first time in the record.");
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
