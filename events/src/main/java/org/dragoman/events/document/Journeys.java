package org.dragoman.events.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.mention.Affiliation;
import org.dragoman.actors.mention.Mention;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.events.match.FrameMatch;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.time.TimeExpression;
import org.dragoman.events.words.WordLists;

/**
 * Reads the stops of a journey: at each the travellers are the guests of the state they come to.
 */
final class Journeys {

  /** Cities where organisations and forums sit: who goes there does not visit their state. */
  private static final Set<String> VENUES = WordLists.bundled("journeys.tsv").of("venues");

  /** Cities where many organisations sit. */
  private static final Set<String> SEATS = WordLists.bundled("journeys.tsv").of("meeting-places");

  /** What an envoy without an office is sent for. */
  private static final Set<String> ERRANDS = WordLists.bundled("support.tsv").of("errand");

  /** Verbs of coming or sending back. */
  private static final Set<String> COMING_BACK = Set.of("return");

  /**
   * One stop.
   *
   * @param time the days of this stop alone; empty where they are those of the journey
   */
  record Stop(PlaceMention place, List<Party> parties, Optional<TimeExpression> time) {}

  private final SentenceScene scene;
  private final FrameMatch match;
  private final ReadingTrace trace;

  Journeys(SentenceScene scene, FrameMatch match, ReadingTrace trace) {
    this.scene = scene;
    this.match = match;
    this.trace = trace;
  }

  /** The stops of the match at which somebody from abroad is a guest. */
  List<Stop> stops(List<Party> travellers) {
    List<PlaceMention> places = match.destinations();
    List<Stop> stops = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      PlaceMention place = places.get(i);
      int further = i + 1;
      while (further < places.size() && areOfOneState(place, places.get(further))) {
        further++;
      }
      int next = further < places.size() ? places.get(further).first() : Integer.MAX_VALUE;
      List<Party> parties = parties(travellers, place);
      if (!parties.isEmpty()) {
        stops.add(new Stop(place, parties, ownTime(places, place, next)));
      }
    }
    return stops;
  }

  /** The guests and their host; empty, with the reason in the trace, where nobody visits. */
  private List<Party> parties(List<Party> travellers, PlaceMention destination) {
    String country = destination.country();
    if (country == null) {
      return refused("the destination is in no state");
    }
    boolean isHome = country.equals("ITA") && destination.name().equals("Rome");
    if (isHome && travellers.stream().anyMatch(Journeys::isOfVatican)) {
      return refused("the Pope is at home there");
    }
    if (areBackAtSeat(travellers, destination)) {
      return refused("officials of an organisation come back to its seat");
    }
    if (areBackAtPost(travellers)) {
      return refused("ambassadors come back to their post");
    }
    if (VENUES.contains(destination.name())) {
      return refused("the city is a place of meeting, and no host");
    }
    List<Party> parties = new ArrayList<>();
    for (Party guest : travellers) {
      boolean isAbroad =
          guest.role() != Role.HOST && !Sovereigns.areSame(country, guest.affiliation().country());
      if (isAbroad && (!isFormer(guest) || isOnErrand())) {
        parties.add(guest);
      }
    }
    if (parties.isEmpty()) {
      return refused("nobody from abroad travels");
    }
    List<Party> hosts =
        travellers.stream()
            .filter(party -> party.role() == Role.HOST)
            .filter(party -> country.equals(party.affiliation().country()))
            .toList();
    parties.addAll(hosts);
    if (hosts.isEmpty()) {
      Mention words = mentionOf(destination);
      parties.add(new Party(Role.HOST, null, Affiliation.state(country), words));
    }
    return parties;
  }

  private List<Party> refused(String why) {
    trace.refused(scene, match, why);
    return List.of();
  }

  private static boolean isOfVatican(Party party) {
    return "VAT".equals(party.affiliation().country());
  }

  /** "The EC team returns to Brussels". */
  private boolean areBackAtSeat(List<Party> travellers, PlaceMention destination) {
    return COMING_BACK.contains(match.verb().lemma())
        && SEATS.contains(destination.name())
        && travellers.stream().allMatch(guest -> guest.affiliation().organization() != null);
  }

  /** "The ambassador returns to Oslo": he lives there, and visits nobody. */
  private boolean areBackAtPost(List<Party> travellers) {
    boolean isBack =
        COMING_BACK.contains(match.verb().lemma())
            || scene.clauses().hasWord(match.verb(), "back", "advmod")
            || scene.clauses().hasWord(match.verb(), "back", "prt");
    return isBack
        && travellers.stream().allMatch(guest -> guest.mention().level() == Level.AMBASSADOR);
  }

  /** Who has left office travels as a private person. */
  private static boolean isFormer(Party guest) {
    String office = guest.mention().office();
    return office != null && office.startsWith("former ");
  }

  /** "arrived to negotiate the release": who has left office is sent as an envoy. */
  private boolean isOnErrand() {
    return scene.clauses().dependents(match.verb(), "advcl", "xcomp").stream()
        .anyMatch(purpose -> ERRANDS.contains(purpose.lemma()));
  }

  private Mention mentionOf(PlaceMention place) {
    for (Mention mention : scene.mentions()) {
      if (mention.first() <= place.first()
          && place.last() <= mention.last()
          && mention.kind() == Mention.Kind.PARTY) {
        return mention;
      }
    }
    return Mention.ofPlace(place.first(), place.last(), place.last(), place.span());
  }

  private static boolean areOfOneState(PlaceMention city, PlaceMention other) {
    return city.country() != null && city.country().equals(other.country());
  }

  /** "to Oslo from June 5 to 9 and to Riga from June 10 to 14": each stop has days of its own. */
  private Optional<TimeExpression> ownTime(List<PlaceMention> stops, PlaceMention stop, int next) {
    long states = stops.stream().map(PlaceMention::country).distinct().count();
    long told =
        scene.times().stream()
            .filter(time -> time.span().start() > stops.get(0).span().end())
            .count();
    boolean isEachTold = states > 1 && told >= states;
    if (!isEachTold) {
      return Optional.empty();
    }
    int end =
        next < scene.sentence().size()
            ? scene.sentence().token(next).span().start()
            : Integer.MAX_VALUE;
    return scene.times().stream()
        .filter(time -> time.span().start() > stop.span().end() && time.span().end() <= end)
        .findFirst();
  }
}
