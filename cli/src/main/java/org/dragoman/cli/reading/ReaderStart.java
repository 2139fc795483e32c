package org.dragoman.cli.reading;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.dragoman.actors.holder.Term;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Kinds;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.text.DragomanException;
import org.dragoman.text.en.Nlp4jParser;

/** Makes the reader while the first input is being opened, on two threads. */
public final class ReaderStart {

  private final Kinds kinds;
  private CompletableFuture<DocumentReader> reader;

  private ReaderStart(Kinds kinds, CompletableFuture<DocumentReader> reader) {
    this.kinds = kinds;
    this.reader = reader;
  }

  /** Begins at once, with a reader of all events. */
  public static ReaderStart begin() {
    return begin(Kinds.ALL);
  }

  /** Begins at once, with a reader of events of these kinds. */
  public static ReaderStart begin(Kinds kinds) {
    // The parser's models and the lexicon take about as long as each other; neither needs the
    // other.
    CompletableFuture<Void> models = CompletableFuture.runAsync(Nlp4jParser::shared);
    CompletableFuture<DocumentReader> reader =
        CompletableFuture.supplyAsync(() -> Dragoman.reader(List.of(), kinds));
    return new ReaderStart(kinds, reader.thenCombine(models, (ready, parser) -> ready));
  }

  /** Lets the reader know these office-holders too; to be said before anything is read. */
  public ReaderStart knowing(List<Term> holders) {
    if (!holders.isEmpty()) {
      reader = reader.thenApply(ready -> Dragoman.reader(holders, kinds));
    }
    return this;
  }

  /** The reader, when it is ready; throws {@link DragomanException} where a word list is wrong. */
  public DocumentReader reader() {
    try {
      return reader.join();
    } catch (CompletionException e) {
      throw mistakeBelow(e).orElseThrow(() -> e);
    }
  }

  /** What a word list got wrong, under the wrappings of the threads and classes that load it. */
  private static Optional<DragomanException> mistakeBelow(Throwable wrapping) {
    for (Throwable at = wrapping; at != null; at = at.getCause()) {
      if (at instanceof DragomanException mistake) {
        return Optional.of(mistake);
      }
    }
    return Optional.empty();
  }
}
