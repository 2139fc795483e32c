package org.dragoman.exchange.dataset;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.util.List;
import org.dragoman.exchange.Exporter;
import org.dragoman.exchange.Target;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.RecordView;
import org.jspecify.annotations.Nullable;

/** PLOVER's JSON Lines: one record an event, all actors and recipients in it. */
public final class PloverExporter implements Exporter {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(target.open("plover.jsonl"))) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      long count = Coder.forEach(record, query, event -> write(json, event));
      if (count > 0) {
        json.writeRaw('\n');
      }
      return count;
    }
  }

  private static void write(JsonGenerator json, CodedEvent event) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", event.id());
    string(json, "date", event.day() == null ? null : event.day().toString());
    entities(json, "actor", event.actors());
    json.writeArrayFieldStart("event");
    json.writeString(event.type().wire());
    json.writeEndArray();
    entities(json, "recipient", event.recipients());
    place(json, event.place());
    json.writeStringField("event_text", event.text());
    json.writeNumberField("quad_code", event.type().quadClass().number());
    if (event.intensity() != null) {
      json.writeNumberField("event_scale", event.intensity());
    }
    strings(json, "mode", event.mode() == null ? List.of() : List.of(event.mode()));
    strings(json, "context", event.contexts());
    source(json, event);
    json.writeStringField("coder", "dragoman");
    json.writeEndObject();
  }

  private static void entities(JsonGenerator json, String field, List<CodedActor> actors)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (CodedActor actor : actors) {
      json.writeStartObject();
      json.writeStringField("code", actor.code());
      json.writeStringField("sector", actor.sector());
      json.writeStringField("entity_text", actor.name());
      string(json, "office", actor.title());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, @Nullable PlaceEntry place) throws IOException {
    if (place != null) {
      json.writeObjectFieldStart("event_loc");
      string(json, "resolved_place", place.name());
      string(json, "country_code", place.country());
      json.writeEndObject();
    }
  }

  private static void source(JsonGenerator json, CodedEvent event) throws IOException {
    if (event.reports().isEmpty()) {
      return;
    }
    CodedReport report = event.reports().get(0);
    json.writeStringField("text", report.text());
    if (report.offset() != null) {
      json.writeObjectFieldStart("text_info");
      json.writeNumberField("start", report.offset());
      json.writeNumberField("end", report.offset() + report.text().length());
      json.writeEndObject();
    }
    json.writeObjectFieldStart("cite_info");
    json.writeStringField("citation", report.document());
    string(json, "url", report.url());
    json.writeStringField("title", report.title());
    json.writeStringField("language", report.language());
    string(json, "publication", report.outlet());
    json.writeEndObject();
  }

  private static void string(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value != null) {
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
