package org.dragoman.record.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.dragoman.actors.state.State;
import org.dragoman.actors.state.States;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.Attribution;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Evidence;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.Reading;
import org.dragoman.events.Topic;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Contacts that nobody had, as varied as real ones: all states and some organisations, a few dyads
 * with thousands of contacts and thousands with a few, in clusters, denser from year to year, at
 * all levels and in all ways, one to a dozen reports each by four hundred outlets and the sides
 * themselves. The same number gives the same contact.
 */
public final class InventedDiplomacy {

  private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
  private static final int DAYS =
      (int) (LocalDate.of(2025, 10, 1).toEpochDay() - FIRST.toEpochDay());
  private static final int OUTLETS = 400;
  private static final Span WORDS = new Span(0, 1);

  private static final List<Channel> CHANNELS =
      List.of(
          Channel.PHONE,
          Channel.PHONE,
          Channel.PHONE,
          Channel.MEETING,
          Channel.MEETING,
          Channel.MEETING,
          Channel.VISIT,
          Channel.VIDEO,
          Channel.LETTER,
          Channel.NEGOTIATION);

  private static final List<Channel> RARE =
      List.of(
          Channel.SUMMIT,
          Channel.MULTILATERAL,
          Channel.MULTILATERAL,
          Channel.MEDIATION,
          Channel.SUMMONS,
          Channel.UNSPECIFIED);

  private static final List<Status> NOT_HELD =
      List.of(
          Status.PLANNED,
          Status.PLANNED,
          Status.PLANNED,
          Status.BACKGROUND,
          Status.BACKGROUND,
          Status.CANCELLED,
          Status.POSTPONED,
          Status.PROPOSED,
          Status.DENIED,
          Status.REFUSED);

  private static final List<String> TOPICS =
      List.of(
          "bilateral-relations",
          "regional-developments",
          "trade",
          "security",
          "energy",
          "war-and-peace",
          "economy",
          "humanitarian",
          "arms-and-defence",
          "transport",
          "migration",
          "sanctions",
          "climate",
          "human-rights",
          "nuclear",
          "borders-and-territory",
          "technology",
          "health",
          "culture-and-education",
          "justice");

  private static final List<EventType> ACTIONS =
      List.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.COOPERATE,
          EventType.AID,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.SANCTION,
          EventType.THREATEN);

  private static final List<String> FILLING =
      List.of(
          "the",
          "sides",
          "spoke",
          "of",
          "trade",
          "border",
          "railway",
          "energy",
          "grain",
          "and",
          "security",
          "visa",
          "corridor",
          "agreed",
          "stressed",
          "interest",
          "project",
          "tariffs");

  private final States states = States.load();
  private final InventedSides sides = new InventedSides(states);

  /** The contact of that number, with the documents that tell of it. */
  public InventedContact contact(long number) {
    Random own = random(number);
    // Three of ten contacts follow an earlier one of the same sides within days.
    boolean isFollowing = number % 10 >= 7;
    Random first = isFollowing ? random(number - 7) : own;
    String left = sides.any(first);
    String right = sides.counterpart(left, first);
    LocalDate day = day(first, left, right);
    if (isFollowing) {
      day = day.plusDays(1 + own.nextInt(9));
    }
    Channel channel = channel(own);
    Set<String> parties = new LinkedHashSet<>(List.of(left, right));
    int more = further(channel, own);
    for (int i = 0; i < more; i++) {
      parties.add(sides.any(own));
    }
    Level level = level(own);
    Status status = own.nextInt(100) < 84 ? Status.HELD : pick(NOT_HELD, own);
    List<Participant> participants = participants(parties, channel, level, day, own);
    List<Topic> topics = topics(left + right, own);
    Place place = place(channel, right, own);
    List<Reading> readings = new ArrayList<>();
    int reports = reports(own);
    for (int i = 0; i < reports; i++) {
      Random telling = random(number * 31 + i + 5_000_000_000L);
      String id = "d" + number + "-" + i;
      Document document = document(id, List.copyOf(parties), i, day, telling);
      Status told = i > 0 && telling.nextInt(10) == 0 ? Status.PLANNED : status;
      List<Event> events = new ArrayList<>();
      events.add(contact(id, channel, told, participants, day, place, topics, telling));
      if (i == 0 && telling.nextInt(10) < 6) {
        events.add(action(id, pick(ACTIONS, telling), left, right, day));
      }
      readings.add(new Reading(document, events, List.of()));
    }
    return new InventedContact(number, readings);
  }

  private static Random random(long number) {
    return new Random(number * 0x5DEE_CE66DL ^ 0x2545_F491_4F6C_DD1DL);
  }

  /** Denser towards the end; one dyad in five talks much less from some day on. */
  private static LocalDate day(Random random, String left, String right) {
    int mixed = Math.floorMod((left + right).hashCode() * 31 + right.hashCode(), 10_000);
    int day = (int) (DAYS * Math.pow(random.nextDouble(), 0.6));
    int breakDay = DAYS / 4 + mixed % (DAYS / 2);
    if (mixed % 5 == 0 && day > breakDay && random.nextInt(10) < 8) {
      day = random.nextInt(breakDay);
    }
    return FIRST.plusDays(day);
  }

  private static Channel channel(Random random) {
    return random.nextInt(100) < 90 ? pick(CHANNELS, random) : pick(RARE, random);
  }

  private static int further(Channel channel, Random random) {
    return switch (channel) {
      case MULTILATERAL, SUMMIT -> 1 + (int) (30 * Math.pow(random.nextDouble(), 4));
      case MEDIATION -> 1;
      default -> random.nextInt(20) == 0 ? 1 + random.nextInt(3) : 0;
    };
  }

  private static Level level(Random random) {
    int drawn = random.nextInt(100);
    return drawn < 25
        ? Level.HEAD_OF_STATE
        : drawn < 35
            ? Level.HEAD_OF_GOVERNMENT
            : drawn < 78
                ? Level.MINISTER
                : drawn < 88
                    ? Level.DEPUTY_MINISTER
                    : drawn < 95 ? Level.AMBASSADOR : Level.OFFICIAL;
  }

  private List<Participant> participants(
      Set<String> parties, Channel channel, Level level, LocalDate day, Random random) {
    List<Participant> participants = new ArrayList<>();
    boolean isStartTold = random.nextInt(10) < 7;
    int index = 0;
    for (String party : parties) {
      Level own = random.nextInt(12) == 0 ? Level.MINISTER : level;
      boolean isNamed = random.nextInt(10) < 8;
      participants.add(
          participant(party, role(channel, index, isStartTold), isNamed ? own : null, day));
      index++;
    }
    return participants;
  }

  private Participant participant(String party, Role role, @Nullable Level level, LocalDate day) {
    boolean isState = states.findState(party).isPresent();
    Level told = level == null || isState ? level : Level.ORGANIZATION_HEAD;
    return new Participant(
        role,
        told == null ? null : name(party, told, day),
        told == null ? null : told.wire().replace('-', ' '),
        told,
        isState ? party : null,
        isState ? null : party,
        null,
        List.of(),
        party,
        WORDS);
  }

  /** Every four years another holds the office. */
  private static String name(String party, Level level, LocalDate day) {
    int term = (day.getYear() + Math.floorMod(party.hashCode(), 4)) / 4;
    int mixed = Math.floorMod((party + level + term).hashCode() * 0x9E37_79B9, 26 * 26);
    String folded = party.toLowerCase(Locale.ROOT);
    return (char) ('A' + mixed % 26)
        + "ndo "
        + folded.substring(0, 1).toUpperCase(Locale.ROOT)
        + folded.substring(1)
        + (char) ('a' + mixed / 26)
        + "v"
        + level.wire().charAt(0)
        + level.wire().length();
  }

  private static Role role(Channel channel, int index, boolean isStartTold) {
    boolean isFirst = index == 0;
    return switch (channel) {
      case PHONE, VIDEO, LETTER ->
          isStartTold ? (isFirst ? Role.INITIATOR : Role.RECIPIENT) : Role.PARTICIPANT;
      case SUMMONS -> isFirst ? Role.INITIATOR : Role.RECIPIENT;
      case VISIT -> isFirst ? Role.GUEST : index == 1 ? Role.HOST : Role.PARTICIPANT;
      case MEDIATION -> index == 2 ? Role.MEDIATOR : Role.PARTICIPANT;
      case MEETING, SUMMIT, MULTILATERAL, NEGOTIATION, UNSPECIFIED -> Role.PARTICIPANT;
    };
  }

  private static List<Topic> topics(String dyad, Random random) {
    Set<String> labels = new LinkedHashSet<>();
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      // A dyad has subjects of its own, and now and then another.
      int own = Math.floorMod(dyad.hashCode(), TOPICS.size() - 6);
      int drawn = own + (int) (6 * random.nextDouble());
      labels.add(random.nextInt(40) == 0 ? pick(TOPICS, random) : TOPICS.get(drawn));
    }
    return labels.stream().map(label -> new Topic(label, label, WORDS)).toList();
  }

  private @Nullable Place place(Channel channel, String host, Random random) {
    return switch (channel) {
      case PHONE, VIDEO, LETTER, SUMMONS, UNSPECIFIED -> null;
      case MEETING, VISIT, SUMMIT, MULTILATERAL, NEGOTIATION, MEDIATION ->
          random.nextInt(5) == 0 || states.findState(host).isEmpty()
              ? new Place("Geneva", "CHE", "Geneva", WORDS)
              : new Place("Town of " + host, host, "there", WORDS);
    };
  }

  private static int reports(Random random) {
    int count = 1;
    while (count < 12 && random.nextInt(10) < 6) {
      count++;
    }
    return count;
  }

  private Document document(
      String id, List<String> parties, int index, LocalDate day, Random random) {
    String outlet = outlet(parties, index, random);
    LocalDate published = day.plusDays(random.nextInt(3));
    StringBuilder text = new StringBuilder();
    int words = 30 + random.nextInt(60);
    for (int i = 0; i < words; i++) {
      text.append(i == 0 ? "" : " ").append(pick(FILLING, random));
    }
    return new Document(
        id,
        "Report " + id,
        text.append('.').toString(),
        Published.parse(published.toString()).orElseThrow(),
        outlet,
        null,
        "en",
        List.of());
  }

  /** The first two documents are now and then the sides' own. */
  private String outlet(List<String> parties, int index, Random random) {
    if (index < 2 && random.nextInt(10) < 3) {
      State state = states.findState(parties.get(index)).orElse(null);
      if (state != null) {
        return "Ministry of Foreign Affairs of " + state.name();
      }
    }
    return "Outlet " + (int) (OUTLETS * Math.pow(random.nextDouble(), 2));
  }

  private static Event contact(
      String id,
      Channel channel,
      Status status,
      List<Participant> participants,
      LocalDate day,
      @Nullable Place place,
      List<Topic> topics,
      Random random) {
    boolean isDayTold = random.nextInt(8) > 0;
    return new Event(
        "e1",
        EventType.CONSULT,
        null,
        "04",
        status,
        channel,
        participants,
        isDayTold ? new EventDate("then", WORDS, day, day, DatePrecision.DAY) : null,
        place,
        topics,
        topics.isEmpty() ? Agenda.UNDISCLOSED : Agenda.DISCLOSED,
        List.of(new Attribution(AttributionKind.OUTLET, null, null, null, "said", WORDS)),
        List.of(new Evidence(WORDS, id)),
        0.5 + random.nextInt(50) / 100.0,
        List.of("invented"),
        "invented-1",
        List.of());
  }

  private Event action(String id, EventType type, String left, String right, LocalDate day) {
    List<Participant> parties = new ArrayList<>();
    for (String side : List.of(left, right)) {
      boolean isState = states.findState(side).isPresent();
      parties.add(
          new Participant(
              parties.isEmpty() ? Role.ACTOR : Role.RECIPIENT,
              null,
              null,
              null,
              isState ? side : null,
              isState ? null : side,
              null,
              List.of(),
              side,
              WORDS));
    }
    return new Event(
        "e2",
        type,
        null,
        null,
        Status.HELD,
        null,
        parties,
        new EventDate("then", WORDS, day, day, DatePrecision.DAY),
        null,
        List.of(),
        null,
        List.of(),
        List.of(new Evidence(WORDS, id)),
        0.8,
        List.of("invented"),
        "invented-1",
        List.of());
  }

  private static <T> T pick(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
