package org.dragoman.cli.view;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;

/** A document as one JSON object, in the form of the input contract. */
public final class DocumentJson {

  private static final JsonFactory FACTORY = new JsonFactory();

  private DocumentJson() {}

  /** The object and a line end. */
  public static String line(Document document, String id) {
    StringWriter line = new StringWriter(document.text().length() + 200);
    Published published = document.published();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("id", id);
      json.writeStringField("title", document.title());
      json.writeStringField("text", document.text());
      string(json, "date", published == null ? null : published.iso());
      string(json, "outlet", document.outlet());
      json.writeStringField("language", document.language());
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return line.append('\n').toString();
  }

  private static void string(JsonGenerator json, String field, @Nullable String value)
      throws IOException {
    if (value == null) {
      json.writeNullField(field);
    } else {
      json.writeStringField(field, value);
    }
  }
}
