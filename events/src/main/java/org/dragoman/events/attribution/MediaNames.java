package org.dragoman.events.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dragoman.codebook.AttributionKind;
import org.dragoman.events.words.BundledFiles;
import org.dragoman.text.DragomanException;

/** News agencies, papers, broadcasters and networks that reports name as their sources. */
public final class MediaNames {

  private static final Pattern STATE = Pattern.compile("[A-Z]{3}");

  private final Map<String, AttributionKind> kinds = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> homes = new HashMap<>();

  private MediaNames() {}

  /** The bundled list. */
  public static MediaNames load() {
    MediaNames media = new MediaNames();
    new BundledFiles("attribution").read("media.tsv", media::add);
    return media;
  }

  private void add(String line, String where) {
    String[] columns = line.split("\t", -1);
    if (columns.length < 2) {
      throw new DragomanException(where + ": needs name, kind and, if any, other names and home");
    }
    AttributionKind kind;
    try {
      kind = AttributionKind.of(columns[1]);
    } catch (IllegalArgumentException e) {
      throw new DragomanException(where + ": " + e.getMessage(), e);
    }
    put(columns[0], columns[0], kind);
    if (columns.length > 2 && !columns[2].isEmpty()) {
      for (String other : columns[2].split("\\|", -1)) {
        put(other, columns[0], kind);
      }
    }
    if (columns.length > 3) {
      if (!STATE.matcher(columns[3]).matches()) {
        throw new DragomanException(
            where + ": \"" + columns[3] + "\" is no alpha-3 code of a state, such as JPN");
      }
      homes.put(columns[0], columns[3]);
    }
  }

  private void put(String spelling, String name, AttributionKind kind) {
    String key = spelling.toLowerCase(Locale.ROOT);
    kinds.put(key, kind);
    names.put(key, name);
  }

  /** What kind of source this name is. */
  public Optional<AttributionKind> findKind(String name) {
    return Optional.ofNullable(kinds.get(name.toLowerCase(Locale.ROOT)));
  }

  /**
   * The alpha-3 code of the state whose officials it names without saying so; empty where it
   * reports from everywhere.
   */
  public Optional<String> findHome(String spelling) {
    return findName(spelling).map(homes::get);
  }

  /** The usual name. */
  public Optional<String> findName(String spelling) {
    return Optional.ofNullable(names.get(spelling.toLowerCase(Locale.ROOT)));
  }
}
