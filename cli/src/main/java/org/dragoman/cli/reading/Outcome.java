package org.dragoman.cli.reading;

import java.util.function.Function;
import org.dragoman.actors.data.DataException;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.jspecify.annotations.Nullable;

/**
 * What became of one document: a result, or a problem with its cause.
 *
 * @param result what the work gave; null where it failed
 * @param problem why it failed; null where it did not
 * @param cause what was thrown; null where nothing was
 */
public record Outcome<R>(@Nullable R result, @Nullable Problem problem, @Nullable Throwable cause) {

  /**
   * Does {@code work} on {@code found}; whatever goes wrong is a problem of this document alone.
   *
   * @throws DataException where a word list is wrong: no document can be read then
   */
  public static <R> Outcome<R> of(Found found, Function<Found, R> work) {
    try {
      return new Outcome<>(work.apply(found), null, null);
    } catch (DataException e) {
      throw e;
    } catch (UnreadableException e) {
      return failed(found, e.sentence(), e);
    } catch (RuntimeException | StackOverflowError e) {
      return failed(
          found,
          "could not be read to its end ("
              + e.getClass().getSimpleName()
              + ") and is skipped; --verbose shows where, please report it",
          e);
    }
  }

  private static <R> Outcome<R> failed(Found found, String sentence, Throwable cause) {
    return new Outcome<>(null, new Problem(found.input(), found.line(), sentence), cause);
  }
}
