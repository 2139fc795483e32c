package org.dragoman.exchange.annotation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.dragoman.events.Attribution;
import org.dragoman.events.Event;
import org.dragoman.events.Evidence;
import org.dragoman.events.Participant;
import org.dragoman.events.Topic;
import org.dragoman.exchange.Contacts;
import org.dragoman.exchange.Exporter;
import org.dragoman.exchange.Target;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordView;
import org.dragoman.record.Report;
import org.dragoman.text.Span;

/**
 * The words that each field rests on, as Web Annotations (W3C Recommendation of 2017) in JSON-LD:
 * an annotation collection page whose items target the document by position and by quotation.
 */
public final class WebAnnotationExporter implements Exporter {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(target.open("annotations.jsonld"))) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
      json.writeStringField("id", "urn:dragoman:annotations");
      json.writeStringField("type", "AnnotationPage");
      json.writeArrayFieldStart("items");
      long count = Contacts.forEach(record, query, contact -> contact(json, contact));
      json.writeEndArray();
      json.writeEndObject();
      return count;
    }
  }

  private static void contact(JsonGenerator json, Contact contact) throws IOException {
    for (Report report : contact.reports()) {
      Event event = report.event();
      for (Evidence evidence : event.evidence()) {
        annotation(json, report, "evidence", "", evidence.text(), evidence.span());
      }
      for (Participant participant : event.participants()) {
        annotation(
            json,
            report,
            "participant",
            participant.role().wire(),
            participant.text(),
            participant.span());
      }
      for (Topic topic : event.topics()) {
        annotation(json, report, "topic", topic.label(), topic.text(), topic.span());
      }
      attributions(json, report, event.attribution());
      places(json, report);
    }
  }

  private static void attributions(
      JsonGenerator json, Report report, List<Attribution> attributions) throws IOException {
    for (Attribution attribution : attributions) {
      annotation(
          json,
          report,
          "attribution",
          attribution.kind().wire(),
          attribution.text(),
          attribution.span());
    }
  }

  private static void places(JsonGenerator json, Report report) throws IOException {
    var date = report.event().date();
    if (date != null) {
      String value = date.start() == null ? "" : date.start() + "/" + date.end();
      annotation(json, report, "date", value, date.text(), date.span());
    }
    var place = report.event().place();
    if (place != null) {
      annotation(json, report, "place", place.name(), place.text(), place.span());
    }
  }

  private static void annotation(
      JsonGenerator json, Report report, String field, String value, String words, Span span)
      throws IOException {
    String id =
        "urn:dragoman:annotation:"
            + report.id()
            + ":"
            + field
            + ":"
            + span.start()
            + "-"
            + span.end();
    json.writeStartObject();
    json.writeStringField("id", id.replace('#', ':').replace(' ', '_'));
    json.writeStringField("type", "Annotation");
    json.writeStringField("motivation", "tagging");
    json.writeArrayFieldStart("body");
    body(json, "field", field);
    body(json, "contact", report.contactId());
    if (!value.isEmpty()) {
      body(json, "value", value);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("target");
    String url = report.document().url();
    json.writeStringField(
        "source", url == null ? "urn:dragoman:document:" + report.document().id() : url);
    json.writeArrayFieldStart("selector");
    json.writeStartObject();
    json.writeStringField("type", "TextPositionSelector");
    json.writeNumberField("start", span.start());
    json.writeNumberField("end", span.end());
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("type", "TextQuoteSelector");
    json.writeStringField("exact", words);
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void body(JsonGenerator json, String purpose, String value) throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "TextualBody");
    json.writeStringField("purpose", "tagging");
    json.writeStringField("value", purpose + "=" + value);
    json.writeEndObject();
  }
}
