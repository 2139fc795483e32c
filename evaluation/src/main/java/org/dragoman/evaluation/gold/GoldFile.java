package org.dragoman.evaluation.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.text.Document;
import org.dragoman.text.DragomanException;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * Reads files of gold: lines with {@code contacts} are documents, lines with {@code events} are
 * sentences.
 */
public final class GoldFile {

  private final EventJson events;

  public GoldFile(Organizations organizations) {
    this.events = new EventJson(organizations);
  }

  /** What the file holds; throws {@link DragomanException} with file, line and mistake. */
  public Gold read(Path file) {
    List<JsonNode> lines = JsonLinesFile.read(file);
    if (lines.isEmpty()) {
      throw new DragomanException(file + ": is empty; a gold file has one annotated text a line");
    }
    checkIds(lines, file);
    String name = String.valueOf(file.getFileName());
    if (lines.get(0).has("contacts")) {
      return new Gold.Contacts(name, lines.stream().map(GoldFile::document).toList());
    }
    if (lines.get(0).has("events")) {
      return new Gold.Sentences(name, lines.stream().map(this::sentence).toList());
    }
    throw new DragomanException(
        file + ":1: has neither \"contacts\" nor \"events\", one of which a gold file must have");
  }

  private static void checkIds(List<JsonNode> lines, Path file) {
    Set<String> ids = new HashSet<>();
    for (JsonNode line : lines) {
      String id = JsonFields.words(line, "id");
      if (id.isEmpty() || !ids.add(id)) {
        throw new DragomanException(
            file
                + ": "
                + (id.isEmpty()
                    ? "a line has no \"id\""
                    : "the id \"" + id + "\" is there" + " twice")
                + "; every text needs an id of its own");
      }
    }
  }

  private GoldSentence sentence(JsonNode line) {
    return new GoldSentence(
        JsonFields.words(line, "id"),
        JsonFields.words(line, "text"),
        JsonFields.text(line, "date"),
        JsonFields.list(line, "events").stream().map(events::event).toList(),
        line.path("complete").asBoolean(false));
  }

  private static GoldDocument document(JsonNode line) {
    return new GoldDocument(
        JsonFields.words(line, "id"),
        words(line),
        JsonFields.list(line, "contacts").stream().map(ContactJson::contact).toList());
  }

  private static @Nullable Document words(JsonNode line) {
    String title = JsonFields.words(line, "title");
    String text = JsonFields.words(line, "text");
    if (title.isBlank() && text.isBlank()) {
      return null;
    }
    String language = JsonFields.text(line, "language");
    return new Document(
        JsonFields.words(line, "id"),
        title.strip(),
        text,
        published(JsonFields.text(line, "date")),
        JsonFields.text(line, "outlet"),
        JsonFields.text(line, "url"),
        language == null ? "en" : language,
        List.of());
  }

  /** The date where it is one; "2004 (day not given)" is none. */
  static @Nullable Published published(@Nullable String date) {
    return date == null ? null : Published.parse(date).orElse(null);
  }
}
