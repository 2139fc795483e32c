package org.dragoman.analysis.compare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.dragoman.record.DocumentEntry;
import org.dragoman.text.Span;
import org.jspecify.annotations.Nullable;

/** A comparison as one JSON object. */
public final class ComparisonJson {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private ComparisonJson() {}

  /** The object, without a line end. */
  public static String of(Comparison comparison) {
    return of(comparison, null);
  }

  /** The object, without a line end, with the sentence that says on what it rests. */
  public static String of(Comparison comparison, @Nullable String basis) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      json.writeStringField("contact", comparison.contact().id());
      json.writeArrayFieldStart("texts");
      for (Voice voice : comparison.voices()) {
        voice(json, voice);
      }
      json.writeEndArray();
      json.writeArrayFieldStart("points");
      for (Point point : comparison.points()) {
        point(json, point);
      }
      json.writeEndArray();
      agreement(json, comparison.agreement());
      if (basis != null) {
        json.writeStringField("basis", basis);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.toString();
  }

  private static void voice(JsonGenerator json, Voice voice) throws IOException {
    DocumentEntry document = voice.report().document();
    json.writeStartObject();
    json.writeStringField("label", voice.label());
    json.writeStringField("side", voice.side() == null ? null : voice.side().code());
    json.writeStringField("report", voice.report().id());
    json.writeStringField("document", document.id());
    json.writeStringField("title", document.title());
    json.writeStringField("outlet", document.outlet());
    json.writeStringField("url", document.url());
    json.writeStringField("published", document.publishedText());
    json.writeEndObject();
  }

  private static void point(JsonGenerator json, Point point) throws IOException {
    json.writeStartObject();
    json.writeStringField("aspect", point.aspect());
    json.writeStringField("label", point.label());
    json.writeStringField("verdict", point.verdict().wire());
    json.writeArrayFieldStart("sayings");
    for (Saying saying : point.sayings()) {
      json.writeStartObject();
      json.writeNumberField("text", saying.voice());
      json.writeStringField("value", saying.value());
      json.writeStringField("words", saying.words());
      Span span = saying.span();
      if (span == null) {
        json.writeNullField("span");
      } else {
        json.writeFieldName("span");
        json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("notes");
    for (String note : point.notes()) {
      json.writeString(note);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void agreement(JsonGenerator json, Agreement agreement) throws IOException {
    json.writeObjectFieldStart("agreement");
    json.writeNumberField("overlap", Math.round(agreement.overlap() * 1000) / 1000.0);
    json.writeNumberField("consistency", Math.round(agreement.consistency() * 1000) / 1000.0);
    json.writeNumberField("shared", agreement.shared());
    json.writeNumberField("different", agreement.different());
    json.writeNumberField("alone", agreement.alone());
    json.writeEndObject();
  }
}
