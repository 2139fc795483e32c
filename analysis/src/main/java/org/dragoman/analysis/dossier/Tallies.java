package org.dragoman.analysis.dossier;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Tier;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Side;

/** Counts the contacts of one subject, contact by contact, the newest first. */
final class Tallies {

  private static final int MOST_ROWS = 12;
  private static final int LATEST = 10;

  private final SideNames names;
  private final Predicate<ContactParty> isSubject;
  private final Map<String, Integer> counterparts = new TreeMap<>();
  private final Map<String, Integer> people = new TreeMap<>();
  private final Map<String, Integer> tiers = new TreeMap<>();
  private final Map<String, Integer> ways = new TreeMap<>();
  private final Map<String, Integer> topics = new TreeMap<>();
  private final Map<String, Integer> years = new TreeMap<>();
  private final Map<String, Integer> travel = new TreeMap<>();
  private final Map<String, Integer> hosted = new TreeMap<>();
  private final Map<String, Integer> others = new TreeMap<>();
  private final Deque<ContactSummary> latest = new ArrayDeque<>();
  private int contacts;
  private int started;
  private int received;

  Tallies(SideNames names, Predicate<ContactParty> isSubject) {
    this.names = names;
    this.isSubject = isSubject;
  }

  void add(ContactSummary contact) {
    if (!Contacts.tookPlace(contact)) {
      others.merge(contact.status().wire().replace('-', ' '), 1, Integer::sum);
      return;
    }
    contacts++;
    if (latest.size() < LATEST) {
      latest.add(contact);
    }
    tiers.merge(Tier.of(contact).wire().replace('-', ' '), 1, Integer::sum);
    ways.merge(Contacts.nouns(contact.channel()), 1, Integer::sum);
    told(contact).forEach(topic -> topics.merge(topic, 1, Integer::sum));
    LocalDate day = contact.day();
    if (day != null) {
      years.merge(String.valueOf(day.getYear()), 1, Integer::sum);
    }
    parties(contact);
  }

  private void parties(ContactSummary contact) {
    Set<Side> own = new TreeSet<>();
    boolean isInitiator = false;
    boolean hasInitiator = false;
    boolean isGuest = false;
    boolean isHost = false;
    for (ContactParty party : contact.parties()) {
      boolean isOwn = isSubject.test(party);
      if (isOwn) {
        own.add(party.side());
      }
      isInitiator |= isOwn && party.role() == Role.INITIATOR;
      hasInitiator |= party.role() == Role.INITIATOR;
      isGuest |= isOwn && party.role() == Role.GUEST;
      isHost |= isOwn && party.role() == Role.HOST;
    }
    started += isInitiator ? 1 : 0;
    received += hasInitiator && !isInitiator ? 1 : 0;
    Set<String> met = new TreeSet<>();
    for (ContactParty party : contact.parties()) {
      if (!own.contains(party.side())) {
        met.add(names.name(party.side()));
        if (party.name() != null) {
          people.merge(party.name() + ", " + names.name(party.side()), 1, Integer::sum);
        }
      }
    }
    met.forEach(side -> counterparts.merge(side, 1, Integer::sum));
    String country = contact.place() == null ? null : contact.place().country();
    boolean isAbroad = country != null && !own.contains(Side.state(country));
    if (isGuest || isAbroad) {
      String where = country == null ? String.join(", ", met) : names.name(Side.state(country));
      travel.merge(where, 1, Integer::sum);
    }
    if (isHost) {
      met.forEach(side -> hosted.merge(side, 1, Integer::sum));
    }
  }

  int contacts() {
    return contacts;
  }

  List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    sections.add(new Section("Counterparts", top(counterparts)));
    sections.add(new Section("People met", top(people)));
    sections.add(new Section("Levels", top(tiers)));
    sections.add(new Section("Ways", top(ways)));
    sections.add(new Section("Topics", top(topics)));
    sections.add(new Section("Travel", top(travel)));
    sections.add(new Section("Hosted", top(hosted)));
    sections.add(
        new Section(
            "Who started it",
            started + received == 0
                ? List.of()
                : List.of(Row.counted("own side", started), Row.counted("other side", received))));
    sections.add(new Section("Years", inOrder(years)));
    sections.add(new Section("Not held", top(others)));
    sections.add(new Section("Latest contacts", latest.stream().map(this::row).toList()));
    return sections;
  }

  private Row row(ContactSummary contact) {
    LocalDate day = contact.day();
    Set<String> with = new TreeSet<>();
    for (ContactParty party : contact.parties()) {
      if (!isSubject.test(party)) {
        with.add(party.name() == null ? names.name(party.side()) : party.name());
      }
    }
    List<String> told = told(contact);
    String about = told.isEmpty() ? "" : ": " + String.join(", ", told);
    return new Row(
        day == null ? "day unknown" : day.toString(),
        Contacts.noun(contact.channel()) + " with " + EnglishWords.list(List.copyOf(with)) + about,
        null,
        contact.id());
  }

  /** The topics that have a name of their own. */
  private static List<String> told(ContactSummary contact) {
    return contact.topics().stream()
        .filter(topic -> !topic.equals("other"))
        .map(topic -> topic.replace('-', ' '))
        .toList();
  }

  private static List<Row> top(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue()
                .reversed()
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_ROWS)
        .map(entry -> Row.counted(entry.getKey(), entry.getValue()))
        .toList();
  }

  private static List<Row> inOrder(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> Row.counted(entry.getKey(), entry.getValue()))
        .toList();
  }
}
