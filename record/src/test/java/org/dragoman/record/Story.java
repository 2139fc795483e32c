package org.dragoman.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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

/** A document and what it tells, put together for a test. */
public final class Story {

  private static final Span WORDS = new Span(0, 1);

  private final String id;
  private String outlet = "The Daily Courier";
  private @Nullable String published;
  private Channel channel = Channel.MEETING;
  private EventType type = EventType.CONSULT;
  private boolean isContact = true;
  private Status status = Status.HELD;
  private @Nullable EventDate date;
  private @Nullable Place place;
  private String text = "";
  private double confidence = 0.9;
  private String lexicon = "test-1";
  private final List<Participant> participants = new ArrayList<>();
  private final List<Topic> topics = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();

  private Story(String id) {
    this.id = id;
  }

  /** A story in the document of that id. */
  public static Story of(String id) {
    return new Story(id);
  }

  public Story by(String name) {
    this.outlet = name;
    return this;
  }

  public Story published(String day) {
    this.published = day;
    return this;
  }

  public Story channel(Channel way) {
    this.channel = way;
    return this;
  }

  public Story status(Status told) {
    this.status = told;
    return this;
  }

  public Story on(String day) {
    return on(day, day);
  }

  public Story on(String first, String last) {
    LocalDate start = LocalDate.parse(first);
    LocalDate end = LocalDate.parse(last);
    DatePrecision precision = start.equals(end) ? DatePrecision.DAY : DatePrecision.SPAN;
    this.date = new EventDate("then", WORDS, start, end, precision);
    return this;
  }

  public Story at(String name, String country) {
    this.place = new Place(name, country, name, WORDS);
    return this;
  }

  public Story party(String country) {
    return party(country, null, null, null);
  }

  public Story minister(String country, String name) {
    return party(country, name, "foreign minister", Level.MINISTER);
  }

  public Story president(String country, String name) {
    return party(country, name, "president", Level.HEAD_OF_STATE);
  }

  /** A party; an organisation where {@code country} is no three letters. */
  public Story party(
      String country, @Nullable String name, @Nullable String office, @Nullable Level level) {
    boolean isState = country.matches("[A-Z]{3}");
    participants.add(
        new Participant(
            isContact ? Role.PARTICIPANT : participants.isEmpty() ? Role.ACTOR : Role.RECIPIENT,
            name,
            office,
            level,
            isState ? country : null,
            isState ? null : country,
            null,
            List.of(),
            country,
            WORDS));
    return this;
  }

  /** Makes it an event that is no contact. */
  public Story action(EventType what) {
    this.type = what;
    this.isContact = false;
    return this;
  }

  public Story topic(String label) {
    topics.add(new Topic(label, label, WORDS));
    return this;
  }

  public Story saidBy(String country) {
    attributions.add(
        new Attribution(
            AttributionKind.OFFICIAL_STATEMENT, country, "foreign ministry", null, "said", WORDS));
    return this;
  }

  public Story text(String words) {
    this.text = words;
    return this;
  }

  public Story lexicon(String version) {
    this.lexicon = version;
    return this;
  }

  public Story confidence(double chance) {
    this.confidence = chance;
    return this;
  }

  /** The document. */
  public Document document() {
    String body = text.isEmpty() ? "What the story " + id + " tells in words of its own." : text;
    return new Document(
        id,
        "Story " + id,
        body,
        published == null ? null : Published.parse(published).orElseThrow(),
        outlet,
        null,
        "en",
        List.of());
  }

  /** The event. */
  public Event event() {
    return new Event(
        Document.digest("", id + participants + channel).substring(0, 16),
        type,
        null,
        null,
        status,
        isContact ? channel : null,
        participants,
        date,
        place,
        topics,
        isContact ? (topics.isEmpty() ? Agenda.UNDISCLOSED : Agenda.DISCLOSED) : null,
        attributions,
        List.of(new Evidence(WORDS, text.isEmpty() ? id : text)),
        confidence,
        List.of("test"),
        lexicon,
        List.of());
  }

  /** The document with this one event. */
  public Reading reading() {
    return reading(List.of(event()));
  }

  /** The document with these events. */
  public Reading reading(List<Event> events) {
    return new Reading(document(), events, List.of());
  }
}
