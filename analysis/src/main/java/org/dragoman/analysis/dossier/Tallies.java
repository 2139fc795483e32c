package org.dragoman.analysis.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Tier;
import org.dragoman.analysis.dossier.Company.Someone;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Side;

/** Counts the contacts of one subject, contact by contact, in whichever order they come. */
final class Tallies {

  private static final int MOST_ROWS = 12;
  private static final int LATEST = 10;
  private static final Comparator<Map.Entry<String, Integer>> MOST_FIRST =
      Map.Entry.<String, Integer>comparingByValue()
          .reversed()
          .thenComparing(Map.Entry.comparingByKey());

  private final SideNames names;
  private final Predicate<ContactParty> isSubject;
  private final IdentityHashMap<List<ContactParty>, Company> companies = new IdentityHashMap<>();
  private final Map<Side, Integer> sides = new HashMap<>();
  private final Map<Side, Integer> counterparts = new HashMap<>();
  private final Map<Someone, Integer> people = new HashMap<>();
  private final Map<Tier, Integer> tiers = new EnumMap<>(Tier.class);
  private final Map<Channel, Integer> ways = new EnumMap<>(Channel.class);
  private final Map<List<String>, Integer> topics = new HashMap<>();
  private final SortedMap<Integer, Integer> years = new TreeMap<>();
  private final Map<Set<Side>, Integer> travel = new HashMap<>();
  private final Map<Side, Integer> abroad = new HashMap<>();
  private final Map<String, Side> countries = new HashMap<>();
  private final Map<Side, Integer> hosted = new HashMap<>();
  private final Map<Status, Integer> others = new EnumMap<>(Status.class);
  private final Latest latest = new Latest(LATEST);
  private int contacts;
  private int started;
  private int received;

  Tallies(SideNames names, Predicate<ContactParty> isSubject) {
    this.names = names;
    this.isSubject = isSubject;
  }

  /** Counts a contact, where the subject takes part in it. */
  void add(ContactSummary contact) {
    Company company =
        companies.computeIfAbsent(contact.parties(), same -> new Company(contact, isSubject));
    if (!company.isOfSubject()) {
      return;
    }
    if (!Contacts.tookPlace(contact)) {
      others.merge(contact.status(), 1, Integer::sum);
      return;
    }
    contacts++;
    company.count();
    latest.add(contact);
    ways.merge(contact.channel(), 1, Integer::sum);
    topics.merge(contact.topics(), 1, Integer::sum);
    LocalDate day = contact.day();
    if (day != null) {
      years.merge(day.getYear(), 1, Integer::sum);
    }
    travel(contact, company);
  }

  private void travel(ContactSummary contact, Company company) {
    String country = contact.place() == null ? null : contact.place().country();
    if (country == null) {
      if (company.isGuest()) {
        travel.merge(company.met(), 1, Integer::sum);
      }
      return;
    }
    Side host = countries.computeIfAbsent(country, Side::state);
    if (company.isGuest() || !company.own().contains(host)) {
      abroad.merge(host, 1, Integer::sum);
    }
  }

  /** Adds up what all contacts of the same people have in common. */
  private void addUp() {
    for (Company company : companies.values()) {
      int its = company.contacts();
      if (its == 0) {
        continue;
      }
      tiers.merge(company.tier(), its, Integer::sum);
      company.own().forEach(side -> sides.merge(side, its, Integer::sum));
      company.met().forEach(side -> counterparts.merge(side, its, Integer::sum));
      company.people().forEach(one -> people.merge(one, its, Integer::sum));
      started += company.isInitiator() ? its : 0;
      received += company.isReceiver() ? its : 0;
      if (company.isHost()) {
        company.met().forEach(side -> hosted.merge(side, its, Integer::sum));
      }
    }
    abroad.forEach((side, times) -> travel.merge(Set.of(side), times, Integer::sum));
  }

  private Map<String, Integer> eachTopic() {
    Map<String, Integer> each = new HashMap<>();
    topics.forEach((some, times) -> some.forEach(topic -> each.merge(topic, times, Integer::sum)));
    each.remove("other");
    return each;
  }

  int contacts() {
    return contacts;
  }

  /** What was counted, once all contacts are. */
  List<Section> sections() {
    addUp();
    List<Section> sections = new ArrayList<>();
    if (sides.size() > 1) {
      sections.add(new Section("Sides", top(sides, names::name)));
    }
    sections.add(new Section("Counterparts", top(counterparts, names::name)));
    sections.add(
        new Section("People met", top(people, one -> one.name() + ", " + names.name(one.side()))));
    sections.add(new Section("Levels", top(tiers, tier -> tier.wire().replace('-', ' '))));
    sections.add(new Section("Ways", top(ways, Contacts::nouns)));
    sections.add(new Section("Topics", top(eachTopic(), topic -> topic.replace('-', ' '))));
    sections.add(new Section("Travel", top(travel, this::joined)));
    sections.add(new Section("Hosted", top(hosted, names::name)));
    sections.add(
        new Section(
            "Who started it",
            started + received == 0
                ? List.of()
                : List.of(Row.counted("own side", started), Row.counted("other side", received))));
    sections.add(
        new Section(
            "Years",
            years.entrySet().stream()
                .map(year -> Row.counted(String.valueOf(year.getKey()), year.getValue()))
                .toList()));
    sections.add(new Section("Not held", top(others, status -> status.wire().replace('-', ' '))));
    sections.add(
        new Section("Latest contacts", latest.newestFirst().stream().map(this::row).toList()));
    return sections;
  }

  private String joined(Set<Side> sides) {
    return String.join(", ", new TreeSet<>(sides.stream().map(names::name).toList()));
  }

  private Row row(ContactSummary contact) {
    LocalDate day = contact.day();
    Set<String> with = new TreeSet<>();
    boolean areAllOwn = contact.parties().stream().allMatch(isSubject);
    for (ContactParty party : contact.parties()) {
      if (!isSubject.test(party)) {
        with.add(named(party));
      }
    }
    if (areAllOwn) {
      contact.parties().forEach(party -> with.add(named(party)));
    }
    List<String> told = told(contact);
    String about = told.isEmpty() ? "" : ": " + String.join(", ", told);
    return new Row(
        day == null ? "day unknown" : day.toString(),
        Contacts.noun(contact.channel())
            + link(contact, areAllOwn)
            + EnglishWords.list(List.copyOf(with))
            + about,
        null,
        contact.id());
  }

  /** {@code a visit to}, {@code a visit by}, {@code a call with}. */
  private String link(ContactSummary contact, boolean areAllOwn) {
    if (areAllOwn) {
      return " of ";
    }
    Company company = new Company(contact, isSubject);
    boolean isVisit = contact.channel() == Channel.VISIT;
    return isVisit && company.isGuest() ? " to " : isVisit && company.isHost() ? " by " : " with ";
  }

  private String named(ContactParty party) {
    return party.name() == null ? names.name(party.side()) : party.name();
  }

  /** The topics that have a name of their own. */
  private static List<String> told(ContactSummary contact) {
    return contact.topics().stream()
        .filter(topic -> !topic.equals("other"))
        .map(topic -> topic.replace('-', ' '))
        .toList();
  }

  private static <K> List<Row> top(Map<K, Integer> counts, Function<K, String> words) {
    return counts.entrySet().stream()
        .map(entry -> Map.entry(words.apply(entry.getKey()), entry.getValue()))
        .sorted(MOST_FIRST)
        .limit(MOST_ROWS)
        .map(entry -> Row.counted(entry.getKey(), entry.getValue()))
        .toList();
  }
}
