package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.place.PlaceMention;

/**
 * Tidies the stops of a journey: meetings at a stop take the dates of the journey where they have
 * none, and a stop told only as the venue for meeting somebody else is no visit of its own.
 */
final class Stops {

  private Stops() {}

  static List<Contact> tidy(List<Contact> contacts) {
    for (Contact journey : contacts) {
      if (isJourney(journey)) {
        journey.date().ifPresent(date -> spread(date, journey, contacts));
      }
    }
    List<Contact> kept = new ArrayList<>();
    for (Contact contact : contacts) {
      if (!isVenueOnly(contact, contacts)) {
        kept.add(contact);
      }
    }
    return kept;
  }

  private static boolean isJourney(Contact contact) {
    return contact.mentions().stream().anyMatch(m -> m.match().frame().is(Frame.Trait.JOURNEY));
  }

  private static void spread(ToldDate date, Contact journey, List<Contact> contacts) {
    Set<String> travellers = persons(journey);
    for (Contact other : contacts) {
      boolean isOnTrip =
          place(other).isPresent() && isInPerson(other) && sharesOne(travellers, persons(other));
      boolean isThere = place(other).equals(place(journey)) || isSameTrip(journey, other, contacts);
      if (other != journey
          && other.date().isEmpty()
          && isOnTrip
          && isThere
          && other.status() == journey.status()) {
        other.inheritDate(date);
      }
    }
  }

  /** Whether the other contact's place is a further stop of the journey. */
  private static boolean isSameTrip(Contact journey, Contact other, List<Contact> contacts) {
    for (Contact stop : contacts) {
      boolean isStop =
          isJourney(stop)
              && place(stop).equals(place(other))
              && sharesOne(persons(stop), persons(journey));
      if (isStop) {
        return isToldWith(journey, other);
      }
    }
    return isJourney(other) && isToldWith(journey, other);
  }

  /** Whether one phrase names both stops, or the days of the other are nowhere told. */
  private static boolean isToldWith(Contact journey, Contact other) {
    Optional<String> stop = place(other);
    boolean isOneList =
        journey.mentions().stream()
            .anyMatch(
                m ->
                    m.match().destinations().stream()
                        .anyMatch(place -> Optional.ofNullable(place.country()).equals(stop)));
    boolean isOneSentence =
        journey.mentions().stream()
            .flatMap(
                m ->
                    other.mentions().stream()
                        .filter(o -> !o.match().frame().id().equals("trip-takes"))
                        .map(o -> o.scene().number() - m.scene().number()))
            .anyMatch(distance -> distance >= 0 && distance <= 1);
    return isOneList || isOneSentence;
  }

  private static boolean isInPerson(Contact contact) {
    return switch (contact.channel()) {
      case MEETING, VISIT, SUMMIT, MULTILATERAL, NEGOTIATION, MEDIATION, UNSPECIFIED -> true;
      case PHONE, VIDEO, LETTER, SUMMONS -> false;
    };
  }

  private static boolean isVenueOnly(Contact visit, List<Contact> contacts) {
    boolean hasHostOfficial =
        visit.parties().stream()
            .anyMatch(p -> p.role() != org.dragoman.codebook.Role.GUEST && !p.isBare());
    if (visit.channel() != Channel.VISIT
        || !isJourney(visit)
        || hasHostOfficial
        || !visit.mentions().stream().allMatch(m -> m.match().frame().is(Frame.Trait.JOURNEY))
        || isStateTold(visit)) {
      return false;
    }
    Optional<String> host = place(visit);
    for (Contact other : contacts) {
      boolean isMeetingThere =
          other != visit
              && !isJourney(other)
              && isInPerson(other)
              && place(other).equals(host)
              && host.isPresent();
      if (isMeetingThere
          && sharesOne(persons(visit), persons(other))
          && !other.affiliations().contains(host.get())) {
        return true;
      }
    }
    return false;
  }

  /** Whether some mention of the journey names the state and not only a city in it. */
  private static boolean isStateTold(Contact visit) {
    return visit.mentions().stream()
        .anyMatch(
            m ->
                m.match().destinations().stream()
                    .anyMatch(
                        d ->
                            d.isState()
                                && d.country() != null
                                && d.country().equals(place(visit).orElse(""))
                                && m.match().destinations().size() == 1));
  }

  private static Optional<String> place(Contact contact) {
    return contact.mentions().stream()
        .flatMap(m -> m.place().stream())
        .map(PlaceMention::country)
        .filter(country -> country != null)
        .findFirst();
  }

  private static Set<String> persons(Contact contact) {
    Set<String> persons = new LinkedHashSet<>();
    for (String side : contact.affiliations()) {
      persons.addAll(contact.persons(side));
    }
    return persons;
  }

  private static boolean sharesOne(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
