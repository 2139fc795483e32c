package org.dragoman.spark.reading;

import org.dragoman.events.Reading;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document: it was read, or could not be.
 *
 * @param reading what it tells; null where it could not be read
 * @param problem why it could not be read; null where it was
 */
record DocumentRead(@Nullable Reading reading, @Nullable Problem problem) {

  /**
   * Reads the document; whatever goes wrong is a problem of this document alone.
   *
   * @param types the events that are asked for; null for all
   */
  static DocumentRead of(Found found, @Nullable String types) {
    try {
      return new DocumentRead(
          LoadedReader.of(types).read(LoadedReader.LANGUAGES.readable(found.document())), null);
    } catch (UnreadableException e) {
      return failed(found, e.sentence());
    } catch (RuntimeException | StackOverflowError e) {
      return failed(
          found,
          "could not be read to its end ("
              + e.getClass().getSimpleName()
              + ") and is skipped; please report it");
    }
  }

  private static DocumentRead failed(Found found, String sentence) {
    return new DocumentRead(null, new Problem(found.input(), found.line(), sentence));
  }
}
