package org.dragoman.record.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.dragoman.actors.data.Folding;
import org.dragoman.record.DocumentEntry;
import org.dragoman.record.DocumentKey;
import org.dragoman.record.RecordException;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The documents of the record. */
final class DocumentRows {

  /** The columns of a {@link DocumentEntry}, of the table {@code d}. */
  static final String ENTRY_COLUMNS =
      "d.id AS document_id, d.title, d.outlet, d.url, d.published, d.published_day, d.language,"
          + " d.characters";

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{Nd}]+");

  private final Handle handle;
  private final Dialect dialect;
  private long number;

  DocumentRows(Handle handle, Dialect dialect) {
    this.handle = handle;
    this.dialect = dialect;
    this.number =
        handle.createQuery("SELECT coalesce(max(number), 0) FROM document").mapTo(Long.class).one();
  }

  /**
   * The id under which the record keeps {@code document}: its own, or one with a digest where
   * another text, or the same text by another outlet or of another day, has that id.
   */
  static Entrance entrance(Handle handle, Document document) {
    DocumentKey key = DocumentKey.of(document);
    List<String> known =
        handle
            .createQuery("SELECT digest FROM document WHERE id = :id OR id = :apart")
            .bind("id", document.id())
            .bind("apart", key.apart())
            .mapTo(String.class)
            .list();
    return new Entrance(
        known.isEmpty() ? document.id() : key.apart(), key.digest(), known.contains(key.digest()));
  }

  /** Where a document goes in, and whether the record has it. */
  record Entrance(String id, String digest, boolean isKnown) {}

  /** Keeps a document; gives its number. */
  long add(Document document, String digest, @Nullable String lexicon) {
    number++;
    keepDay(document);
    handle
        .createUpdate(
            "INSERT INTO document (number, id, digest, title, text, outlet, url, published,"
                + " published_day, language, warnings, characters, lexicon) VALUES (:number, :id,"
                + " :digest, :title, :text, :outlet, :url, :published, :day, :language, :warnings,"
                + " :characters, :lexicon)")
        .bind("number", number)
        .bind("id", storable(document.id()))
        .bind("digest", digest)
        .bind("title", storable(document.title()))
        .bind("text", storable(document.text()))
        .bind("outlet", document.outlet())
        .bind("url", document.url())
        .bind("published", document.published() == null ? null : document.published().iso())
        .bind("day", document.published() == null ? null : document.published().day().toString())
        .bind("language", document.language())
        .bind("warnings", json(document.warnings()))
        .bind("characters", document.content().length())
        .bind("lexicon", lexicon)
        .execute();
    return number;
  }

  /** Counts what was read of the day, before the document is kept. */
  private void keepDay(Document document) {
    if (document.published() == null) {
      return;
    }
    String outlet = document.outlet();
    handle
        .createUpdate(
            "INSERT INTO day_read (day, documents, outlets) SELECT :day, 1, CASE WHEN EXISTS"
                + " (SELECT 1 FROM document WHERE published_day = :day AND outlet = :outlet) THEN 0"
                + " ELSE :told END WHERE 1 = 1 ON CONFLICT (day) DO UPDATE SET documents ="
                + " day_read.documents + 1, outlets = day_read.outlets + excluded.outlets")
        .bind("day", document.published().day().toString())
        .bind("outlet", outlet == null ? "" : outlet)
        .bind("told", outlet == null ? 0 : 1)
        .execute();
  }

  /** PostgreSQL keeps no zero character; a blank in its place keeps every span where it is. */
  private static String storable(String text) {
    return text.indexOf('\0') < 0 ? text : text.replace('\0', ' ');
  }

  /** Lets the document be found by its words. */
  void index(long documentNumber, Document document) {
    handle
        .createUpdate(dialect.keepWords())
        .bind("number", documentNumber)
        .bind("words", String.join(" ", new TreeSet<>(words(document.content()))))
        .execute();
  }

  /** The words of a text as they are found: folded, lower case, letters and digits. */
  static List<String> words(String text) {
    return WORD.matcher(Folding.fold(text).toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .toList();
  }

  /** The document of that id. */
  static Optional<Document> find(Handle handle, String id) {
    return handle
        .createQuery("SELECT * FROM document WHERE id = :id")
        .bind("id", id)
        .map((row, context) -> document(row))
        .findOne();
  }

  /** The documents of these ids, without their texts, by id. */
  static Map<String, DocumentEntry> entries(Handle handle, List<String> ids) {
    Map<String, DocumentEntry> entries = new HashMap<>();
    for (List<String> some : ReportRows.parts(ids)) {
      handle
          .createQuery("SELECT " + ENTRY_COLUMNS + " FROM document d WHERE d.id IN (<ids>)")
          .bindList("ids", some)
          .map((row, context) -> entry(row))
          .forEach(entry -> entries.put(entry.id(), entry));
    }
    return entries;
  }

  /** The number of a document that the record has. */
  static long number(Handle handle, String id) {
    return handle
        .createQuery("SELECT number FROM document WHERE id = :id")
        .bind("id", id)
        .mapTo(Long.class)
        .one();
  }

  static Document document(ResultSet row) throws SQLException {
    return new Document(
        row.getString("id"),
        row.getString("title"),
        row.getString("text"),
        Optional.ofNullable(row.getString("published")).flatMap(Published::parse).orElse(null),
        row.getString("outlet"),
        row.getString("url"),
        row.getString("language"),
        warnings(row.getString("warnings")));
  }

  static DocumentEntry entry(ResultSet row) throws SQLException {
    String day = row.getString("published_day");
    return new DocumentEntry(
        row.getString("document_id"),
        row.getString("title"),
        row.getString("outlet"),
        row.getString("url"),
        row.getString("published"),
        day == null ? null : LocalDate.parse(day),
        row.getString("language"),
        row.getInt("characters"));
  }

  private static String json(List<String> texts) {
    try {
      return MAPPER.writeValueAsString(texts);
    } catch (JsonProcessingException e) {
      throw new RecordException("warnings cannot be written as JSON", e);
    }
  }

  private static List<String> warnings(String json) {
    try {
      return List.of(MAPPER.readValue(json, String[].class));
    } catch (JsonProcessingException e) {
      throw new RecordException("a document of the record is damaged; restore a copy", e);
    }
  }
}
