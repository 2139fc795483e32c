package org.dragoman.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Side;

/** Who is who in the sentence that tells a contact, and where it is set. */
final class Cast {

  private final ContactSummary contact;
  private final SideNames names;
  private final PartyWords words;
  private final PlaceWords places;
  private final Map<Side, List<ContactParty>> sides;

  Cast(ContactSummary contact, SideNames names) {
    this.contact = contact;
    this.names = names;
    this.words = new PartyWords(names);
    this.places = new PlaceWords(names);
    this.sides = PartyWords.bySide(contact.parties());
  }

  /** How many sides there are. */
  int sides() {
    return sides.size();
  }

  boolean isDirected() {
    return !with(Role.INITIATOR).isEmpty() && sides.size() > 1;
  }

  boolean isHosted() {
    return !with(Role.HOST).isEmpty() && !with(Role.GUEST).isEmpty();
  }

  private List<ContactParty> with(Role role) {
    return contact.parties().stream().filter(party -> party.role() == role).toList();
  }

  String first() {
    List<ContactParty> starters = with(Role.INITIATOR);
    return starters.isEmpty() ? named(sides.values().iterator().next()) : named(starters);
  }

  String second() {
    List<ContactParty> starters = with(Role.INITIATOR);
    List<ContactParty> rest = new ArrayList<>(contact.parties());
    if (starters.isEmpty()) {
      rest.removeAll(sides.values().iterator().next());
    } else {
      rest.removeAll(starters);
    }
    return named(rest);
  }

  String host() {
    return named(with(Role.HOST));
  }

  /** The guests; where none is told, those who are not at home in the place. */
  String guest() {
    List<ContactParty> guests = with(Role.GUEST);
    if (guests.isEmpty()) {
      String country = contact.place() == null ? null : contact.place().country();
      guests =
          contact.parties().stream()
              .filter(party -> party.role() != Role.HOST)
              .filter(party -> !party.side().code().equals(country))
              .toList();
    }
    List<ContactParty> travellers = guests.isEmpty() ? contact.parties() : guests;
    boolean isBare = travellers.size() == 1 && isBare(travellers.get(0));
    return isBare
        ? names.withArticle(names.adjective(travellers.get(0).side()) + " delegation")
        : named(travellers);
  }

  private static boolean isBare(ContactParty party) {
    return party.name() == null && party.office() == null;
  }

  /** Whether no side is told by more than its name. */
  boolean isOfNobody() {
    return contact.parties().stream().allMatch(Cast::isBare);
  }

  /** Whether two sides met of which one is an organisation that is told without a person. */
  boolean isOfBody() {
    return sides.size() == 2 && !bodies().isEmpty() && bodies().size() < contact.parties().size();
  }

  private List<ContactParty> bodies() {
    return contact.parties().stream()
        .filter(party -> !party.side().isState() && isBare(party))
        .toList();
  }

  String body() {
    return named(bodies());
  }

  String members() {
    List<ContactParty> members = new ArrayList<>(contact.parties());
    members.removeAll(bodies());
    return named(members);
  }

  String mediator() {
    List<ContactParty> mediators = with(Role.MEDIATOR);
    return mediators.isEmpty() ? named(sides.values().iterator().next()) : named(mediators);
  }

  String mediated() {
    List<ContactParty> rest = new ArrayList<>(contact.parties());
    List<ContactParty> mediators = with(Role.MEDIATOR);
    rest.removeAll(mediators.isEmpty() ? sides.values().iterator().next() : mediators);
    return named(rest);
  }

  String all() {
    return named(contact.parties());
  }

  String named(List<ContactParty> parties) {
    List<String> named = new ArrayList<>();
    PartyWords.bySide(parties).values().forEach(side -> named.add(words.of(side)));
    return EnglishWords.list(named);
  }

  String destination() {
    PlaceEntry place = contact.place();
    if (place != null) {
      return places.name(place);
    }
    List<ContactParty> hosts = with(Role.HOST);
    if (!hosts.isEmpty()) {
      return names.inSentence(hosts.get(0).side());
    }
    Side last = List.copyOf(sides.keySet()).get(sides.size() - 1);
    return names.inSentence(last);
  }

  /** The hosts; where none is told, those who are at home in the place. */
  List<ContactParty> hosts() {
    List<ContactParty> hosts = with(Role.HOST);
    String country = contact.place() == null ? null : contact.place().country();
    return hosts.isEmpty()
        ? contact.parties().stream().filter(party -> party.side().code().equals(country)).toList()
        : hosts;
  }

  String where() {
    PlaceEntry place = contact.place();
    return place == null ? "" : " " + places.where(place);
  }
}
