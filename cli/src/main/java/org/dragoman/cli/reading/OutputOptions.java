package org.dragoman.cli.reading;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.dragoman.cli.terminal.ColorChoice;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.dragoman.cli.view.Ink;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the results go. */
final class OutputOptions {

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output; an older one is replaced.")
  private @Nullable String file;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "Colour: ${COMPLETION-CANDIDATES}; auto colours on a terminal only.")
  private ColorChoice color = ColorChoice.AUTO;

  @Option(
      names = {"-v", "--verbose"},
      description = "Where something fails, show where in the program.")
  private boolean verbose;

  boolean isVerbose() {
    return verbose;
  }

  Ink ink(Terminal terminal) {
    return new Ink(color.isColored(terminal, file == null));
  }

  /** The opened output; throws {@link DragomanException} where the file cannot be written. */
  Output open(Streams streams) {
    if (file == null) {
      return new Output("standard output", streams.out());
    }
    try {
      OutputStream out = Files.newOutputStream(Path.of(file));
      return new Output(file, new BufferedOutputStream(out));
    } catch (IOException | InvalidPathException e) {
      throw new DragomanException(
          file + ": cannot be written; name a file in a folder that exists and is yours", e);
    }
  }
}
