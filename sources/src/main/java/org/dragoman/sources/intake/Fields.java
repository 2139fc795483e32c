package org.dragoman.sources.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * The fields that a line of JSON or a row of a table gives a document: {@code id, title, text,
 * date, outlet, url, language}, all but {@code text} or {@code title} optional.
 */
public final class Fields {

  private final Function<String, @Nullable String> values;

  /** Fields by name; null where there is none. */
  public Fields(Function<String, @Nullable String> values) {
    this.values = values;
  }

  /** The value of {@code field} without blanks around it; null where it is missing or blank. */
  public @Nullable String string(String field) {
    String value = values.apply(field);
    return value == null || value.isBlank() ? null : value.strip();
  }

  /**
   * The document.
   *
   * @throws UnreadableException when it has no words; the message is a problem sentence
   */
  public Document document() {
    String title = string("title");
    String text = values.apply("text");
    if (title == null && (text == null || text.isBlank())) {
      throw new UnreadableException("has neither \"text\" nor \"title\" and is skipped");
    }
    List<String> warnings = new ArrayList<>();
    Published published = published(warnings);
    String id = values.apply("id");
    String language = string("language");
    return new Document(
        id == null ? "" : id,
        title == null ? "" : title,
        text == null ? "" : text,
        published,
        string("outlet"),
        string("url"),
        language == null ? "und" : language.toLowerCase(Locale.ROOT),
        warnings);
  }

  private @Nullable Published published(List<String> warnings) {
    String date = string("date");
    Published published = date == null ? null : Published.parse(date).orElse(null);
    if (date != null && published == null) {
      warnings.add(
          "publication date \"" + date + "\" is not an ISO 8601 date and is treated as unknown");
    }
    return published;
  }
}
