package org.dragoman.spark.reading;

import org.dragoman.events.Dragoman;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.sources.intake.Languages;

/**
 * The reader of an executor: its models and lists are loaded on first use, once in the process, and
 * shared by all tasks that run there.
 */
final class LoadedReader {

  static final DocumentReader READER = Dragoman.reader();
  static final Languages LANGUAGES = new Languages();

  private LoadedReader() {}
}
