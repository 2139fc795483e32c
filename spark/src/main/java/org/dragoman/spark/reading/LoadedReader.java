package org.dragoman.spark.reading;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Kinds;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.sources.intake.Languages;
import org.jspecify.annotations.Nullable;

/**
 * The readers of an executor, one for each choice of events that is asked for: their models and
 * lists are loaded on first use, once in the process, and shared by all tasks that run there.
 */
final class LoadedReader {

  private static final String ALL = "";
  private static final Map<String, DocumentReader> READERS = new ConcurrentHashMap<>();
  static final Languages LANGUAGES = new Languages();

  private LoadedReader() {}

  /** The reader of the events that are asked for, as {@code --types} names them; null for all. */
  static DocumentReader of(@Nullable String types) {
    return READERS.computeIfAbsent(
        types == null ? ALL : types, key -> Dragoman.reader(List.of(), Kinds.listed(types)));
  }
}
