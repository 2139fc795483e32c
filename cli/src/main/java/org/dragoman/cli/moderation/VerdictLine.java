package org.dragoman.cli.moderation;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.dragoman.comments.Finding;
import org.dragoman.comments.Verdict;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;

/** The lines that the check takes and gives. */
final class VerdictLine {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private VerdictLine() {}

  /**
   * A comment to check.
   *
   * @param id as the input has it; null where it has none
   * @param text the comment
   */
  record Comment(@Nullable String id, String text) {}

  /**
   * Reads {@code {"id": …, "text": …}}; other fields are ignored.
   *
   * @throws DragomanException where the line is no such object
   */
  static Comment read(String line) {
    String id = null;
    String text = null;
    try (JsonParser json = FACTORY.createParser(line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new DragomanException("no JSON object");
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String field = json.currentName();
        JsonToken value = json.nextToken();
        if (field.equals("id") && value.isScalarValue() && value != JsonToken.VALUE_NULL) {
          id = json.getText();
        } else if (field.equals("text") && value == JsonToken.VALUE_STRING) {
          text = json.getText();
        } else {
          json.skipChildren();
        }
      }
    } catch (IOException e) {
      throw new DragomanException("no JSON object", e);
    }
    if (text == null) {
      throw new DragomanException("no \"text\" in the object");
    }
    return new Comment(id, text);
  }

  /** Writes id, decision and the rules seen broken, with their words; ends with a line end. */
  static String write(Comment comment, Verdict verdict) {
    StringWriter line = new StringWriter(256);
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", comment.id());
      json.writeStringField("decision", verdict.decision().wire());
      json.writeArrayFieldStart("rules");
      for (Finding finding : verdict.findings()) {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule().wire());
        json.writeArrayFieldStart("span");
        json.writeNumber(finding.span().start());
        json.writeNumber(finding.span().end());
        json.writeEndArray();
        json.writeStringField("text", finding.words());
        json.writeStringField("reason", finding.reason());
        json.writeStringField("decision", finding.decision().wire());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return line.append('\n').toString();
  }
}
