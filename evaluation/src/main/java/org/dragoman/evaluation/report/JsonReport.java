package org.dragoman.evaluation.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.dragoman.evaluation.statistics.Interval;
import org.jspecify.annotations.Nullable;

/** Reports as one JSON array, with every figure and every error. */
public final class JsonReport {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private JsonReport() {}

  /** The array, with a line end. */
  public static String write(List<Report> reports) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartArray();
      for (Report report : reports) {
        report(json, report);
      }
      json.writeEndArray();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text + "\n";
  }

  private static void report(JsonGenerator json, Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("title", report.title());
    strings(json, "facts", report.facts());
    for (Section section : report.sections()) {
      json.writeArrayFieldStart(section.id());
      for (List<@Nullable Object> row : section.table().rows()) {
        json.writeStartObject();
        for (int i = 0; i < row.size(); i++) {
          json.writeFieldName(section.table().columns().get(i));
          cell(json, row.get(i));
        }
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeArrayFieldStart("errors");
    for (ErrorCase error : report.errors()) {
      json.writeStartObject();
      json.writeStringField("id", error.id());
      json.writeStringField("kind", error.kind());
      json.writeStringField("text", error.text());
      strings(json, "gold", error.gold());
      strings(json, "predicted", error.predicted());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void cell(JsonGenerator json, @Nullable Object cell) throws IOException {
    if (cell instanceof Double number) {
      json.writeNumber(number);
    } else if (cell instanceof Integer number) {
      json.writeNumber(number);
    } else if (cell instanceof Interval interval) {
      json.writeStartArray();
      json.writeNumber(interval.low());
      json.writeNumber(interval.high());
      json.writeEndArray();
    } else if (cell == null) {
      json.writeNull();
    } else {
      json.writeString(cell.toString());
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
