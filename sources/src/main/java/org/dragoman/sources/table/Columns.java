package org.dragoman.sources.table;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.text.DragomanException;

/**
 * Which column of a table holds which field of a document: {@code title=headline,text=body}. Fields
 * that are not named are looked for under their own name and a few that are often used.
 */
public final class Columns {

  private static final Map<String, List<String>> USUAL = new LinkedHashMap<>();

  static {
    USUAL.put("id", List.of("id"));
    USUAL.put("title", List.of("title", "headline"));
    USUAL.put("text", List.of("text", "body", "content"));
    USUAL.put("date", List.of("date", "published", "publication_date", "publish_date"));
    USUAL.put("outlet", List.of("outlet", "publisher", "publication", "source"));
    USUAL.put("url", List.of("url", "link"));
    USUAL.put("language", List.of("language", "lang"));
  }

  /** Fields under their usual names. */
  public static final Columns USUAL_NAMES = new Columns(Map.of());

  private final Map<String, String> named;

  private Columns(Map<String, String> named) {
    this.named = named;
  }

  /**
   * Reads {@code field=column,field=column}.
   *
   * @throws DragomanException when it is not of that form; the message is a sentence for people
   */
  public static Columns of(String mapping) {
    Map<String, String> named = new HashMap<>();
    for (String pair : mapping.split(",", -1)) {
      int equals = pair.indexOf('=');
      String field = equals < 0 ? "" : pair.substring(0, equals).strip().toLowerCase(Locale.ROOT);
      String column = pair.substring(equals + 1).strip();
      if (!USUAL.containsKey(field) || column.isEmpty()) {
        throw new DragomanException(
            "columns are named as field=column with the fields "
                + String.join(", ", USUAL.keySet())
                + ", such as title=headline,text=body, not '"
                + pair
                + "'");
      }
      named.put(field, column);
    }
    return new Columns(named);
  }

  /**
   * The place of each field in a table whose columns are called {@code header}.
   *
   * @throws UnreadableException when a named column is missing, or there are no words at all
   */
  public Map<String, Integer> places(List<String> header) {
    Map<String, Integer> places = new HashMap<>();
    for (Map.Entry<String, List<String>> usual : USUAL.entrySet()) {
      String given = named.get(usual.getKey());
      List<String> names = given == null ? usual.getValue() : List.of(given);
      int place = place(names, header);
      if (place >= 0) {
        places.put(usual.getKey(), place);
      } else if (given != null) {
        throw new UnreadableException(
            "has no column '" + given + "' and is skipped; its columns are " + shown(header));
      }
    }
    if (!places.containsKey("title") && !places.containsKey("text")) {
      throw new UnreadableException(
          "has no column for title or text and is skipped; name them as"
              + " --columns title=COLUMN,text=COLUMN, its columns are "
              + shown(header));
    }
    return places;
  }

  private static int place(List<String> names, List<String> header) {
    for (String name : names) {
      for (int i = 0; i < header.size(); i++) {
        if (header.get(i).strip().equalsIgnoreCase(name)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static String shown(List<String> header) {
    return header.stream()
        .limit(20)
        .map(name -> name.length() > 40 ? name.substring(0, 40) + "…" : name)
        .collect(Collectors.joining(", "));
  }
}
