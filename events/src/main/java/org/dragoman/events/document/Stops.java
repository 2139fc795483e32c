package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.frame.Frame;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.syntax.Clauses;
import org.dragoman.events.words.WordLists;
import org.dragoman.text.Token;

/**
 * Tidies the stops of a journey: meetings at a stop take the dates of the journey where they have
 * none, and a stop told only as the venue for meeting somebody else is no visit of its own.
 */
final class Stops {

  private static final Set<String> TALKS = WordLists.bundled("channels.tsv").of("talks");

  private static final Set<Status> OFF =
      Set.of(Status.CANCELLED, Status.POSTPONED, Status.REFUSED, Status.DENIED);

  private Stops() {}

  static List<Contact> tidy(List<Contact> contacts) {
    contacts.forEach(contact -> ofOtherStops(contact, contacts));
    for (Contact journey : contacts) {
      if (journey.isJourney()) {
        journey.date().ifPresent(date -> spread(date, journey, contacts));
      }
    }
    List<Contact> kept = new ArrayList<>();
    for (Contact contact : contacts) {
      if (!isVenueOnly(contact, contacts)
          && !isForOthers(contact, contacts)
          && !isForTalks(contact, contacts)
          && !isWithUnnamed(contact, contacts)) {
        kept.add(contact);
      }
    }
    return kept;
  }

  /** "Travel to Chile and Peru": of a stop that the text leaves out it tells by the other. */
  private static void ofOtherStops(Contact stop, List<Contact> contacts) {
    boolean isHeadlines =
        stop.isJourney() && stop.mentions().stream().allMatch(m -> m.scene().isTitle());
    if (!isHeadlines) {
      return;
    }
    ContactMention told = stop.mentions().get(0);
    contacts.stream()
        .filter(other -> other.mentions().stream().anyMatch(m -> !m.scene().isTitle()))
        .filter(
            other ->
                other.mentions().stream()
                    .anyMatch(
                        m ->
                            m.scene().equals(told.scene())
                                && m.match().trigger().equals(told.match().trigger())))
        .findFirst()
        .ifPresent(other -> stop.inheritStatus(other.status()));
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
          stop.isJourney()
              && place(stop).equals(place(other))
              && sharesOne(persons(stop), persons(journey));
      if (isStop) {
        return isToldWith(journey, other);
      }
    }
    return other.isJourney() && isToldWith(journey, other);
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
        visit.parties().stream().anyMatch(p -> p.role() != Role.GUEST && !p.isBare());
    if (visit.channel() != Channel.VISIT
        || !visit.isJourney()
        || hasHostOfficial
        || !visit.mentions().stream().allMatch(m -> m.match().frame().is(Frame.Trait.JOURNEY))
        || isStateTold(visit, contacts)) {
      return false;
    }
    Optional<String> host = place(visit);
    for (Contact other : contacts) {
      boolean isMeetingThere =
          other != visit
              && !other.isJourney()
              && isInPerson(other)
              // "postponed his visit to Washington, but will attend the session in New York"
              && OFF.contains(visit.status()) == OFF.contains(other.status())
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

  /**
   * "will travel to Oslo to attend the NATO summit", "arrives in Oman for talks with Iranian
   * envoys": the host of a session, or of talks with others, is their place only.
   */
  private static boolean isForOthers(Contact visit, List<Contact> contacts) {
    boolean isBare =
        visit.channel() == Channel.VISIT
            && visit.parties().stream().allMatch(p -> p.role() == Role.GUEST || p.isBare())
            && visit.mentions().stream().allMatch(m -> m.match().frame().is(Frame.Trait.JOURNEY));
    return isBare
        && contacts.stream().noneMatch(other -> isOfHost(other, visit))
        && visit.mentions().stream()
            .filter(m -> !m.scene().isTitle() && !m.isDeparture())
            .anyMatch(
                m ->
                    contacts.stream()
                        .flatMap(other -> other.mentions().stream())
                        .anyMatch(session -> isPurpose(session, m)));
  }

  /**
   * "A's delegation arrived in Gomel to hold talks. A and B agreed to meet": the text tells the
   * talks elsewhere, and the host is their place only.
   */
  private static boolean isForTalks(Contact visit, List<Contact> contacts) {
    Optional<String> host = place(visit);
    return visit.channel() == Channel.VISIT
        && host.isPresent()
        && visit.parties().stream().allMatch(Party::isBare)
        && visit.mentions().stream().allMatch(Stops::isToTalk)
        && contacts.stream()
            .filter(other -> other.channel() == Channel.NEGOTIATION)
            .anyMatch(
                other ->
                    !other.affiliations().contains(host.get())
                        && visit.affiliations().stream()
                            .anyMatch(side -> other.affiliations().contains(side)));
  }

  /** "A arrives in Oslo for a leaders' summit": the visit tells more than the summit alone. */
  private static boolean isWithUnnamed(Contact session, List<Contact> contacts) {
    ContactMention told = session.mentions().get(0);
    return session.mentions().size() == 1
        && session.affiliations().size() == 1
        && session.parties().stream().allMatch(party -> party.affiliation().country() != null)
        && told.match().frame().is(Frame.Trait.SESSION)
        && contacts.stream()
            .filter(visit -> visit != session && visit.isJourney())
            .filter(visit -> visit.affiliations().containsAll(session.affiliations()))
            .flatMap(visit -> visit.mentions().stream())
            .filter(journey -> journey.scene().equals(told.scene()))
            .anyMatch(
                journey ->
                    told.scene()
                        .clauses()
                        .governor(told.match().trigger(), "for")
                        .filter(journey.match().verb()::equals)
                        .isPresent());
  }

  /** "arrived to hold talks", "left for talks", with nobody told to talk to. */
  private static boolean isToTalk(ContactMention journey) {
    Clauses clauses = journey.scene().clauses();
    Token verb = journey.match().verb();
    boolean isInfinitive =
        clauses.dependents(verb, "advcl", "xcomp").stream()
            .flatMap(aim -> clauses.dependents(aim, "dobj").stream())
            .anyMatch(Stops::isTalks);
    return journey.match().frame().is(Frame.Trait.JOURNEY)
        && (isInfinitive || clauses.after(verb, "for").stream().anyMatch(Stops::isTalks));
  }

  private static boolean isTalks(Token noun) {
    return TALKS.contains(noun.lemma());
  }

  /** "to attend the summit and meet the prime minister": the host is met as well. */
  private static boolean isOfHost(Contact other, Contact visit) {
    return other != visit
        && !other.isJourney()
        && place(visit).filter(other.affiliations()::contains).isPresent()
        && sharesOne(persons(visit), persons(other));
  }

  /** Whether the traveller goes for the session: "for the summit", "to attend the summit". */
  private static boolean isPurpose(ContactMention session, ContactMention journey) {
    boolean isElsewhere =
        session.place().isPresent()
            && !session
                .place()
                .map(PlaceMention::country)
                .equals(journey.place().map(PlaceMention::country));
    boolean isWithHost =
        journey
            .place()
            .map(PlaceMention::country)
            .filter(session.affiliations()::contains)
            .isPresent();
    if (session.match().frame().is(Frame.Trait.JOURNEY)
        || (!session.match().frame().is(Frame.Trait.SESSION) && isWithHost)
        || session.affiliations().isEmpty()
        // "arrives in Oslo for a leaders' summit": with whom is not told
        || journey.affiliations().containsAll(session.affiliations())
        || isElsewhere
        || !session.scene().equals(journey.scene())) {
      return false;
    }
    Clauses clauses = session.scene().clauses();
    Token goes = journey.match().verb();
    Token verb = session.match().verb();
    boolean isInfinitive =
        !clauses.isRoot(verb)
            && Set.of("advcl", "xcomp", "relcl").contains(verb.relation())
            && clauses.above(verb).equals(goes)
            && clauses.hasWord(verb, "to", "aux");
    boolean isFor =
        verb.equals(goes)
            && isBehind(clauses, session.match().trigger())
            && session.match().trigger().index() > journey.match().trigger().index()
            && !session.match().trigger().equals(verb);
    return isInfinitive || isFor;
  }

  /** Whether a noun stands behind "for" or "to", with its words of number and kind between. */
  private static boolean isBehind(Clauses clauses, Token noun) {
    Token at = noun;
    for (int step = 0; step < 4 && !clauses.isRoot(at); step++) {
      at = clauses.above(at);
      if (at.lemma().equals("for") || at.lemma().equals("to")) {
        return true;
      }
      if (at.tag().startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whether some mention of the journey names the state and not only a city in it; in a list of
   * states that counts where nothing else is told of the host.
   */
  private static boolean isStateTold(Contact visit, List<Contact> contacts) {
    boolean isOnlyTold = contacts.stream().noneMatch(other -> isOfHost(other, visit));
    return visit.mentions().stream()
        .map(mention -> mention.match().destinations())
        .anyMatch(
            stops ->
                stops.stream().anyMatch(stop -> stop.isState() && isIn(stop, place(visit)))
                    && stops.stream().noneMatch(stop -> !stop.isState() && isIn(stop, place(visit)))
                    && (stops.size() == 1 || isOnlyTold));
  }

  private static boolean isIn(PlaceMention place, Optional<String> state) {
    return place.country() != null && state.filter(place.country()::equals).isPresent();
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
