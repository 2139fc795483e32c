package org.dragoman.events.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.codebook.Term;
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
 * Writes readings in the form of the output contract {@code dragoman/1}, one JSON object a
 * document.
 */
public final class ReadingJson {

  /** The name of the contract's version. */
  public static final String SCHEMA = "dragoman/1";

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private ReadingJson() {}

  /** The object, without a line end. */
  public static String write(Reading reading) {
    StringWriter text = new StringWriter(1024);
    try {
      write(reading, text);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.toString();
  }

  /** One event as the contract writes it. */
  public static String write(Event event) {
    StringWriter text = new StringWriter(512);
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      event(json, event);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.toString();
  }

  /** Writes the object to {@code out}, without a line end, and leaves {@code out} open. */
  public static void write(Reading reading, Writer out) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.writeStartObject();
      json.writeStringField("schema", SCHEMA);
      document(json, reading.document());
      json.writeArrayFieldStart("events");
      for (Event event : reading.events()) {
        event(json, event);
      }
      json.writeEndArray();
      strings(json, "warnings", reading.warnings());
      json.writeEndObject();
    }
  }

  private static void document(JsonGenerator json, Document document) throws IOException {
    Published published = document.published();
    json.writeObjectFieldStart("document");
    json.writeStringField("id", document.id());
    json.writeStringField("title", document.title());
    string(json, "outlet", document.outlet());
    string(json, "url", document.url());
    string(json, "published", published == null ? null : published.iso());
    json.writeStringField("language", document.language());
    json.writeNumberField("characters", document.content().length());
    json.writeEndObject();
  }

  private static void event(JsonGenerator json, Event event) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id());
    term(json, "type", event.type());
    string(json, "mode", event.mode());
    string(json, "cameo", event.cameo());
    term(json, "quad_class", event.quadClass());
    number(json, "intensity", event.intensity());
    strings(json, "contexts", event.contexts().stream().map(Term::wire).toList());
    term(json, "status", event.status());
    term(json, "channel", event.channel());
    json.writeArrayFieldStart("participants");
    for (Participant participant : event.participants()) {
      participant(json, participant);
    }
    json.writeEndArray();
    date(json, event.date());
    place(json, event.place());
    topics(json, event.topics());
    term(json, "agenda", event.agenda());
    attributions(json, event.attribution());
    evidence(json, event.evidence());
    json.writeNumberField("confidence", Math.round(event.confidence() * 1000) / 1000.0);
    strings(json, "frames", event.frames());
    json.writeStringField("lexicon", event.lexicon());
    json.writeEndObject();
  }

  private static void participant(JsonGenerator json, Participant participant) throws IOException {
    json.writeStartObject();
    term(json, "role", participant.role());
    string(json, "name", participant.name());
    string(json, "office", participant.office());
    term(json, "level", participant.level());
    string(json, "country", participant.country());
    string(json, "organization", participant.organization());
    string(json, "sector", participant.sector());
    strings(json, "inferred", participant.inferred());
    words(json, participant.text(), participant.span());
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, @Nullable EventDate date) throws IOException {
    if (date == null) {
      json.writeNullField("date");
      return;
    }
    json.writeObjectFieldStart("date");
    words(json, date.text(), date.span());
    day(json, "start", date.start());
    day(json, "end", date.end());
    term(json, "precision", date.precision());
    json.writeEndObject();
  }

  private static void day(JsonGenerator json, String field, @Nullable LocalDate day)
      throws IOException {
    string(json, field, day == null ? null : day.toString());
  }

  private static void place(JsonGenerator json, @Nullable Place place) throws IOException {
    if (place == null) {
      json.writeNullField("place");
      return;
    }
    json.writeObjectFieldStart("place");
    json.writeStringField("name", place.name());
    string(json, "country", place.country());
    words(json, place.text(), place.span());
    json.writeEndObject();
  }

  private static void topics(JsonGenerator json, List<Topic> topics) throws IOException {
    json.writeArrayFieldStart("topics");
    for (Topic topic : topics) {
      json.writeStartObject();
      json.writeStringField("label", topic.label());
      words(json, topic.text(), topic.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void attributions(JsonGenerator json, List<Attribution> attributions)
      throws IOException {
    json.writeArrayFieldStart("attribution");
    for (Attribution attribution : attributions) {
      json.writeStartObject();
      term(json, "kind", attribution.kind());
      string(json, "country", attribution.country());
      string(json, "organization", attribution.organization());
      string(json, "name", attribution.name());
      words(json, attribution.text(), attribution.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void evidence(JsonGenerator json, List<Evidence> all) throws IOException {
    json.writeArrayFieldStart("evidence");
    for (Evidence evidence : all) {
      json.writeStartObject();
      words(json, evidence.text(), evidence.span());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void words(JsonGenerator json, String text, Span span) throws IOException {
    json.writeStringField("text", text);
    json.writeArrayFieldStart("span");
    json.writeNumber(span.start());
    json.writeNumber(span.end());
    json.writeEndArray();
  }

  private static void term(JsonGenerator json, String field, @Nullable Term term)
      throws IOException {
    string(json, field, term == null ? null : term.wire());
  }

  private static void number(JsonGenerator json, String field, @Nullable Double value)
      throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeNumberField(field, value);
    }
  }

  private static void string(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value);
    }
  }

  private static void strings(JsonGenerator json, String field, List<String> values)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
