package org.dragoman.analysis.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.Tier;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of two sides in the order of their days, and what they count up to. Only contacts
 * that took place are counted; planned, denied and refused ones are listed apart.
 *
 * @param dyad the sides
 * @param held the contacts that took place, the oldest first; those without a day at the end
 * @param others the contacts that did not, or are not known to have, the oldest first
 */
public record DyadSeries(Dyad dyad, List<ContactSummary> held, List<ContactSummary> others) {

  public DyadSeries {
    held = List.copyOf(held);
    others = List.copyOf(others);
  }

  /** The series of a dyad in the record. */
  public static DyadSeries of(RecordView view, Dyad dyad, DyadFilter filter) {
    List<ContactSummary> contacts = new ArrayList<>();
    ContactQuery query =
        ContactQuery.builder()
            .sides(dyad.sides())
            .channels(filter.channels())
            .from(filter.window().from())
            .to(filter.window().to())
            .oldestFirst()
            .build();
    view.forEachContact(
        query,
        contact -> {
          if (filter.takes(contact)) {
            contacts.add(contact);
          }
        });
    return of(dyad, contacts);
  }

  /** The series of these contacts of a dyad. */
  public static DyadSeries of(Dyad dyad, List<ContactSummary> contacts) {
    List<ContactSummary> held = new ArrayList<>();
    List<ContactSummary> others = new ArrayList<>();
    for (ContactSummary contact : contacts) {
      (Contacts.tookPlace(contact) ? held : others).add(contact);
    }
    held.sort(DyadSeries::byDay);
    others.sort(DyadSeries::byDay);
    return new DyadSeries(dyad, held, others);
  }

  /** The oldest first; a contact without a day comes last; ids decide between equals. */
  static int byDay(ContactSummary one, ContactSummary other) {
    LocalDate mine = one.day();
    LocalDate theirs = other.day();
    if (mine == null && theirs == null) {
      return one.id().compareTo(other.id());
    }
    if (mine == null || theirs == null) {
      return mine == null ? 1 : -1;
    }
    int order = mine.compareTo(theirs);
    return order != 0 ? order : one.id().compareTo(other.id());
  }

  /** The days of the contacts that took place, in order, where they are known. */
  public List<LocalDate> days() {
    List<LocalDate> days = new ArrayList<>();
    for (ContactSummary contact : held) {
      LocalDate day = contact.day();
      if (day != null) {
        days.add(day);
      }
    }
    return days;
  }

  /** The last contact that took place before that day. */
  public Optional<ContactSummary> findLastBefore(LocalDate day) {
    ContactSummary last = null;
    for (ContactSummary contact : held) {
      LocalDate its = contact.day();
      if (its != null && its.isBefore(day)) {
        last = contact;
      }
    }
    return Optional.ofNullable(last);
  }

  /** How many a year; years without a contact between the first and the last have 0. */
  public SortedMap<Integer, Integer> byYear() {
    SortedMap<Integer, Integer> years = new TreeMap<>();
    for (LocalDate day : days()) {
      years.merge(day.getYear(), 1, Integer::sum);
    }
    if (!years.isEmpty()) {
      for (int year = years.firstKey(); year < years.lastKey(); year++) {
        years.putIfAbsent(year, 0);
      }
    }
    return years;
  }

  /** How many at each level. */
  public Map<Tier, Integer> byTier() {
    return count(new EnumMap<>(Tier.class), held, Tier::of);
  }

  /** How many in each way. */
  public Map<Channel, Integer> byChannel() {
    return count(new EnumMap<>(Channel.class), held, ContactSummary::channel);
  }

  /** How many of those that did not take place have each status. */
  public Map<Status, Integer> byStatus() {
    return count(new EnumMap<>(Status.class), others, ContactSummary::status);
  }

  /** Of each topic, how many contacts a year touched it. */
  public SortedMap<String, SortedMap<Integer, Integer>> topicsByYear() {
    SortedMap<String, SortedMap<Integer, Integer>> topics = new TreeMap<>();
    for (ContactSummary contact : held) {
      LocalDate day = contact.day();
      if (day != null) {
        for (String topic : contact.topics()) {
          topics
              .computeIfAbsent(topic, label -> new TreeMap<>())
              .merge(day.getYear(), 1, Integer::sum);
        }
      }
    }
    return topics;
  }

  /** How many contacts each side started: called, wrote, asked for; summoned. */
  public Initiative initiative() {
    int first = 0;
    int second = 0;
    int hostedByFirst = 0;
    int hostedBySecond = 0;
    for (ContactSummary contact : held) {
      first += has(contact, dyad.first(), Role.INITIATOR) ? 1 : 0;
      second += has(contact, dyad.second(), Role.INITIATOR) ? 1 : 0;
      hostedByFirst += has(contact, dyad.first(), Role.HOST) ? 1 : 0;
      hostedBySecond += has(contact, dyad.second(), Role.HOST) ? 1 : 0;
    }
    return new Initiative(first, second, hostedByFirst, hostedBySecond, held.size());
  }

  /** The side that started the contact; null where it is not told. */
  public static @Nullable Side initiator(ContactSummary contact) {
    for (ContactParty party : contact.parties()) {
      if (party.role() == Role.INITIATOR) {
        return party.side();
      }
    }
    return null;
  }

  private static boolean has(ContactSummary contact, Side side, Role role) {
    return contact.parties().stream()
        .anyMatch(party -> party.role() == role && party.side().equals(side));
  }

  private static <K> Map<K, Integer> count(
      Map<K, Integer> counts, List<ContactSummary> contacts, Function<ContactSummary, K> key) {
    contacts.forEach(contact -> counts.merge(key.apply(contact), 1, Integer::sum));
    return counts;
  }
}
