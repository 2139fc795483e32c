package org.dragoman.events.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.actors.coreference.Actor;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Level;
import org.dragoman.codebook.Status;
import org.dragoman.events.Attribution;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Evidence;
import org.dragoman.events.Participant;
import org.dragoman.events.Place;
import org.dragoman.events.match.SentenceScene;
import org.dragoman.events.place.PlaceMention;
import org.dragoman.events.time.Interval;
import org.dragoman.text.Document;
import org.dragoman.text.Span;
import org.dragoman.text.Token;
import org.jspecify.annotations.Nullable;

/** Writes a contact of a document as an event of the contract. */
final class EventWriter {

  /** Days before the report from which on what took place is history to it. */
  static final int BACKGROUND_DAYS = 14;

  private final Document document;
  private final String content;
  private final @Nullable LocalDate published;
  private final Vouchers vouchers;
  private final Sessions sessions;
  private final String lexicon;
  private final Set<String> warnings = new LinkedHashSet<>();

  EventWriter(
      Document document,
      @Nullable LocalDate published,
      Vouchers vouchers,
      Sessions sessions,
      String lexicon) {
    this.lexicon = lexicon;
    this.sessions = sessions;
    this.vouchers = vouchers;
    this.document = document;
    this.content = document.content();
    this.published = published;
    warnings.addAll(document.warnings());
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  Event event(Contact contact, AgendaReader.Subject subject) {
    EventDate date = date(contact);
    boolean isPlan = contact.isPlanTold() || (contact.isNamedJourney() && isOfDaysFromNow(date));
    Status status = isPlan ? Status.PLANNED : status(contact.status(), date);
    Channel channel = sessions.channel(contact);
    EventType type = typeOf(channel, status);
    List<Evidence> evidence = evidence(contact);
    List<String> frames =
        contact.mentions().stream().map(m -> m.match().frame().id()).distinct().toList();
    return new Event(
        id(contact),
        type,
        contact.mentions().get(0).match().frame().mode(),
        contact.mentions().get(0).match().frame().cameo(),
        status,
        channel,
        NamedMembers.insteadOfGroups(contact).stream().map(this::participant).toList(),
        date,
        isAtADistance(channel) ? null : place(contact),
        subject.topics(),
        subject.agenda(),
        vouchers.of(contact),
        evidence,
        0.5,
        frames,
        lexicon,
        List.of());
  }

  /** The types that contacts may have. */
  static Set<EventType> typesOfContacts() {
    Set<EventType> types = EnumSet.noneOf(EventType.class);
    for (Status status : Status.values()) {
      for (Channel channel : Channel.values()) {
        types.add(typeOf(channel, status));
      }
    }
    return types;
  }

  private static EventType typeOf(Channel channel, Status status) {
    return channel == Channel.SUMMONS ? EventType.ACCUSE : typeOf(status);
  }

  /** PLOVER's type of a contact: one still to come is agreed on, one declined is rejected. */
  private static EventType typeOf(Status status) {
    return switch (status) {
      case HELD, UNDER_WAY, BACKGROUND, DENIED, HYPOTHETICAL, POSTPONED -> EventType.CONSULT;
      case PLANNED -> EventType.AGREE;
      case PROPOSED -> EventType.REQUEST;
      case REFUSED, CANCELLED -> EventType.REJECT;
    };
  }

  private String id(Contact contact) {
    return id(contact.mentions().get(0).match().trigger(), contact.affiliations().toString());
  }

  /** A stable id for the event that {@code trigger} tells. */
  String id(Token trigger, String parties) {
    String facts = document.id() + trigger.span().start() + parties;
    return Document.digest("", facts).substring(0, 16);
  }

  String content() {
    return content;
  }

  String lexicon() {
    return lexicon;
  }

  private Participant participant(Party party) {
    Actor actor = party.actor();
    String name = actor == null ? null : actor.name();
    String told = actor != null ? actor.office() : party.mention().office();
    String office =
        told == null && actor == null
            ? ministry(party.mention().body())
            : HomeOffices.complete(told, party.affiliation().country(), document.outlet());
    Level level = actor != null ? actor.level() : party.mention().level();
    Span span = party.mention().span();
    return new Participant(
        party.role(),
        name,
        isOffice(office) ? office : null,
        level,
        party.affiliation().country(),
        party.affiliation().organization(),
        null,
        actor == null ? List.of() : actor.inferred(),
        span.of(content),
        span);
  }

  /** "The Foreign Ministry summoned …": who acts for the state, where no person is named. */
  private static @Nullable String ministry(@Nullable String body) {
    return body != null && body.endsWith("ministry") ? body : null;
  }

  /** "Officials", of whatever body, tells no office. */
  private static boolean isOffice(@Nullable String office) {
    return office != null
        && !office.equals("official")
        && !office.equals("host")
        && !office.startsWith("official of ");
  }

  private @Nullable EventDate date(Contact contact) {
    return contact.date().map(this::date).orElse(null);
  }

  /** The date as the contract has it; a warning where it cannot be resolved. */
  EventDate date(ToldDate told) {
    Span span = told.expression().span();
    Interval interval = told.interval().orElse(null);
    if (interval == null) {
      EventDate unresolved =
          new EventDate(
              span.of(content), span, null, null, org.dragoman.codebook.DatePrecision.APPROXIMATE);
      warnings.add(unresolved.warning());
      return unresolved;
    }
    return new EventDate(
        span.of(content), span, interval.start(), interval.end(), interval.precision());
  }

  /** What the date makes of the status that the words tell. */
  Status status(Status status, @Nullable EventDate date) {
    LocalDate start = date == null ? null : date.start();
    LocalDate end = date == null ? null : date.end();
    LocalDate now = published;
    if (now == null || start == null || end == null) {
      return status;
    }
    boolean tookPlace = status == Status.HELD || status == Status.UNDER_WAY;
    if (tookPlace && end.isBefore(now.minusDays(BACKGROUND_DAYS))) {
      return Status.BACKGROUND;
    }
    boolean isAhead = start.isAfter(now) || (end.isAfter(now) && isLater(date));
    if (tookPlace && isAhead) {
      return Status.PLANNED;
    }
    if (status == Status.PLANNED && end.isBefore(now)) {
      return Status.HELD;
    }
    return status;
  }

  /** "this week", told on Monday: hardly any of its days is over. */
  private boolean isOfDaysFromNow(@Nullable EventDate date) {
    LocalDate start = date == null ? null : date.start();
    LocalDate end = date == null ? null : date.end();
    boolean isThis = date != null && date.text().toLowerCase(Locale.ROOT).startsWith("this ");
    return isThis && start != null && end != null && end.isAfter(start) && start.equals(published);
  }

  /** "later this month" begins after today. */
  private static boolean isLater(@Nullable EventDate date) {
    return date != null && date.text().toLowerCase(Locale.ROOT).startsWith("later");
  }

  /** A call and a letter are in no one place. */
  private static boolean isAtADistance(Channel channel) {
    return channel == Channel.PHONE || channel == Channel.VIDEO || channel == Channel.LETTER;
  }

  private @Nullable Place place(Contact contact) {
    for (ContactMention mention : contact.mentions()) {
      PlaceMention place = mention.place().orElse(null);
      if (place != null) {
        return place(place);
      }
    }
    return null;
  }

  /** The place as the contract has it. */
  Place place(PlaceMention place) {
    return new Place(place.name(), place.country(), place.span().of(content), place.span());
  }

  /** On whose word a sentence tells the event of {@code trigger}. */
  List<Attribution> attribution(SentenceScene scene, Token trigger) {
    return vouchers.of(scene, trigger);
  }

  private List<Evidence> evidence(Contact contact) {
    Set<Span> spans = new LinkedHashSet<>();
    contact.mentions().forEach(mention -> spans.add(mention.scene().sentence().span()));
    return evidence(spans);
  }

  /** The words of the sentences at {@code spans}. */
  List<Evidence> evidence(Set<Span> spans) {
    List<Evidence> evidence = new ArrayList<>();
    spans.forEach(span -> evidence.add(new Evidence(span, span.of(content))));
    return evidence;
  }
}
