package org.dragoman.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dragoman.analysis.Contacts;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.SideNames;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Role;
import org.dragoman.record.ContactParty;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DateRange;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * Writes the one sentence that tells a contact: who, how, whom, where, when, and what became of it.
 */
final class LeadSentence {

  private final ContactSummary contact;
  private final SideNames names;
  private final PartyWords words;
  private final Map<Side, List<ContactParty>> sides;
  private final String where;
  private final String when;

  LeadSentence(ContactSummary contact, SideNames names) {
    this.contact = contact;
    this.names = names;
    this.words = new PartyWords(names);
    this.sides = PartyWords.bySide(contact.parties());
    this.where = where();
    this.when = when(contact.date());
  }

  /** The sentence, with its full stop. */
  String write() {
    String sentence =
        switch (contact.status()) {
          case HELD, BACKGROUND -> past() + when + met("met");
          case UNDER_WAY -> present() + when + met("meeting");
          case PLANNED -> future("will") + when + met("meet");
          case HYPOTHETICAL -> future("may") + when + met("meet");
          case PROPOSED -> proposed() + when;
          case POSTPONED -> passive() + when + " has been postponed";
          case CANCELLED -> passive() + when + " has been cancelled";
          case DENIED -> passive() + when + " has been denied";
          case REFUSED -> refused();
        };
    return EnglishWords.sentenceCase(sentence).replaceAll(",+(?=[,.]|$)", "") + ".";
  }

  private String past() {
    return switch (contact.channel()) {
      case PHONE -> isDirected() ? first() + " called " + second() : all() + " spoke by phone";
      case VIDEO -> all() + " held a video call";
      case MEETING -> isHosted() ? host() + " received " + guest() + where : met() + where;
      case VISIT -> guest() + " visited " + destination();
      case SUMMIT -> all() + " held a summit" + where;
      case MULTILATERAL ->
          sides.size() == 1
              ? all() + " held a summit" + where
              : (isOfBody() ? members() + " took part in a meeting of " + body() : all() + " met")
                  + where;
      case LETTER ->
          isDirected() ? first() + " sent a letter to " + second() : all() + " exchanged letters";
      case NEGOTIATION -> all() + " held a round of negotiations" + where;
      case MEDIATION -> mediator() + " mediated talks between " + mediated() + where;
      case SUMMONS -> first() + " summoned " + second() + where;
      case UNSPECIFIED -> all() + " held talks" + where;
    };
  }

  private String met() {
    return sides.size() == 2 ? first() + " met " + second() : all() + " met";
  }

  private String future(String modal) {
    String verb = " " + modal + " ";
    return switch (contact.channel()) {
      case PHONE ->
          isDirected() ? first() + verb + "call " + second() : all() + verb + "speak by phone";
      case VIDEO -> all() + verb + "hold a video call";
      case MEETING ->
          isHosted()
              ? host() + verb + "receive " + guest() + where
              : (sides.size() == 2 ? first() + verb + "meet " + second() : all() + verb + "meet")
                  + where;
      case VISIT -> guest() + verb + "visit " + destination();
      case SUMMIT -> all() + verb + "hold a summit" + where;
      case MULTILATERAL ->
          sides.size() == 1
              ? all() + verb + "hold a summit" + where
              : (isOfBody()
                      ? members() + verb + "take part in a meeting of " + body()
                      : all() + verb + "meet")
                  + where;
      case LETTER ->
          isDirected()
              ? first() + verb + "send a letter to " + second()
              : all() + verb + "exchange letters";
      case NEGOTIATION -> all() + verb + "hold a round of negotiations" + where;
      case MEDIATION -> mediator() + verb + "mediate talks between " + mediated() + where;
      case SUMMONS -> first() + verb + "summon " + second() + where;
      case UNSPECIFIED -> all() + verb + "hold talks" + where;
    };
  }

  private String present() {
    return switch (contact.channel()) {
      case VISIT -> guest() + " is visiting " + destination();
      case PHONE, VIDEO -> all() + " are speaking by phone";
      case SUMMIT -> all() + " are holding a summit" + where;
      case MEDIATION -> mediator() + " is mediating talks between " + mediated() + where;
      case NEGOTIATION -> all() + " are holding a round of negotiations" + where;
      case MEETING, MULTILATERAL -> all() + " are meeting" + where;
      case LETTER, SUMMONS, UNSPECIFIED -> all() + " are holding talks" + where;
    };
  }

  private String proposed() {
    return switch (contact.channel()) {
      case VISIT ->
          !hosts().isEmpty() && hosts().size() < contact.parties().size()
              ? named(hosts()) + " invited " + guest() + " to visit " + destination()
              : first() + " proposed a visit to " + destination();
      case MEDIATION -> mediator() + " offered to mediate between " + mediated();
      default ->
          sides.size() == 1
              ? first() + " proposed " + article(noun()) + where
              : first() + " proposed " + article(noun()) + " with " + second() + where;
    };
  }

  private String passive() {
    if (contact.channel() == Channel.VISIT) {
      return "a visit by " + guest() + " to " + destination();
    }
    return sides.size() == 1
        ? article(noun()) + " of " + all() + where
        : article(noun()) + " between " + all() + where;
  }

  private String refused() {
    boolean isTalks =
        contact.channel() == Channel.NEGOTIATION || contact.channel() == Channel.UNSPECIFIED;
    String verb =
        isTalks ? " refused to negotiate with " : " turned down " + article(noun()) + " with ";
    if (isDirected()) {
      return second() + verb + first() + where + when;
    }
    return sides.size() == 2
        ? first() + verb + second() + where + when
        : article(noun()) + " between " + all() + where + when + " has been refused";
  }

  private String noun() {
    return contact.channel() == Channel.PHONE ? "phone call" : Contacts.noun(contact.channel());
  }

  private static String article(String noun) {
    return "a " + noun;
  }

  private boolean isDirected() {
    return !with(Role.INITIATOR).isEmpty() && sides.size() > 1;
  }

  private boolean isHosted() {
    return !with(Role.HOST).isEmpty() && !with(Role.GUEST).isEmpty();
  }

  private List<ContactParty> with(Role role) {
    return contact.parties().stream().filter(party -> party.role() == role).toList();
  }

  private String first() {
    List<ContactParty> starters = with(Role.INITIATOR);
    return starters.isEmpty() ? named(sides.values().iterator().next()) : named(starters);
  }

  private String second() {
    List<ContactParty> starters = with(Role.INITIATOR);
    List<ContactParty> rest = new ArrayList<>(contact.parties());
    if (starters.isEmpty()) {
      rest.removeAll(sides.values().iterator().next());
    } else {
      rest.removeAll(starters);
    }
    return named(rest);
  }

  private String host() {
    return named(with(Role.HOST));
  }

  /** The guests; where none is told, those who are not at home in the place. */
  private String guest() {
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

  /** Whether two sides met of which one is an organisation that is told without a person. */
  private boolean isOfBody() {
    return sides.size() == 2 && !bodies().isEmpty() && bodies().size() < contact.parties().size();
  }

  private List<ContactParty> bodies() {
    return contact.parties().stream()
        .filter(party -> !party.side().isState() && isBare(party))
        .toList();
  }

  private String body() {
    return named(bodies());
  }

  private String members() {
    List<ContactParty> members = new ArrayList<>(contact.parties());
    members.removeAll(bodies());
    return named(members);
  }

  private String mediator() {
    List<ContactParty> mediators = with(Role.MEDIATOR);
    return mediators.isEmpty() ? named(sides.values().iterator().next()) : named(mediators);
  }

  private String mediated() {
    List<ContactParty> rest = new ArrayList<>(contact.parties());
    List<ContactParty> mediators = with(Role.MEDIATOR);
    rest.removeAll(mediators.isEmpty() ? sides.values().iterator().next() : mediators);
    return named(rest);
  }

  private String all() {
    return named(contact.parties());
  }

  private String named(List<ContactParty> parties) {
    List<String> named = new ArrayList<>();
    PartyWords.bySide(parties).values().forEach(side -> named.add(words.of(side)));
    return EnglishWords.list(named);
  }

  private String destination() {
    PlaceEntry place = contact.place();
    if (place != null) {
      return placeName(place);
    }
    List<ContactParty> hosts = with(Role.HOST);
    if (!hosts.isEmpty()) {
      return names.inSentence(hosts.get(0).side());
    }
    Side last = List.copyOf(sides.keySet()).get(sides.size() - 1);
    return names.inSentence(last);
  }

  /** {@code and met …} where a visit has a host whom the reports name. */
  private String met(String verb) {
    if (contact.channel() != Channel.VISIT) {
      return "";
    }
    List<ContactParty> hosts =
        hosts().stream().filter(party -> party.name() != null || party.office() != null).toList();
    return hosts.isEmpty() ? "" : " and " + verb + " " + named(hosts);
  }

  /** The hosts; where none is told, those who are at home in the place. */
  private List<ContactParty> hosts() {
    List<ContactParty> hosts = with(Role.HOST);
    String country = contact.place() == null ? null : contact.place().country();
    return hosts.isEmpty()
        ? contact.parties().stream().filter(party -> party.side().code().equals(country)).toList()
        : hosts;
  }

  private String where() {
    PlaceEntry place = contact.place();
    return place == null ? "" : " in " + placeName(place);
  }

  private String placeName(PlaceEntry place) {
    String name = place.name();
    return name != null
        ? name
        : names.inSentence(Side.state(Objects.requireNonNull(place.country())));
  }

  /** {@code on 7 October 2025}, {@code from 7 to 9 October 2025}, {@code in October 2025}. */
  static String when(@Nullable DateRange date) {
    if (date == null) {
      return "";
    }
    LocalDate start = date.start();
    LocalDate end = date.end();
    boolean isMonth =
        start.getDayOfMonth() == 1 && end.equals(start.withDayOfMonth(start.lengthOfMonth()));
    boolean isYear =
        start.getDayOfYear() == 1 && end.equals(start.withDayOfYear(start.lengthOfYear()));
    if (date.precision() == DatePrecision.YEAR || isYear) {
      return " in " + start.getYear();
    }
    if (isMonth) {
      String day = EnglishWords.day(start);
      return " in " + day.substring(day.indexOf(' ') + 1);
    }
    if (start.equals(end)) {
      return " on " + EnglishWords.day(start);
    }
    String first = EnglishWords.day(start);
    if (start.getYear() == end.getYear()) {
      first =
          start.getMonth() == end.getMonth()
              ? String.valueOf(start.getDayOfMonth())
              : first.substring(0, first.lastIndexOf(' '));
    }
    return " from " + first + " to " + EnglishWords.day(end);
  }
}
