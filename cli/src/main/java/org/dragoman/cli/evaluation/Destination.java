package org.dragoman.cli.evaluation;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;

/** Where a report goes: standard output, or a file. */
final class Destination {

  private Destination() {}

  static void write(@Nullable String file, Streams streams, String text) {
    try (Output out = open(file, streams)) {
      out.print(text);
    }
  }

  private static Output open(@Nullable String file, Streams streams) {
    if (file == null) {
      return new Output("standard output", streams.out());
    }
    try {
      return new Output(file, new BufferedOutputStream(Files.newOutputStream(Path.of(file))));
    } catch (IOException | InvalidPathException e) {
      throw new DragomanException(
          file + ": cannot be written; name a file in a folder that exists and is yours", e);
    }
  }
}
