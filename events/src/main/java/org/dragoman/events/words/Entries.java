package org.dragoman.events.words;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;

/** The entries of a file of the lexicon: one a line, without comments and empty lines. */
public final class Entries {

  private Entries() {}

  /**
   * Hands over each entry, in the order of the file, with where it stands: {@code file:line}, as
   * messages begin. Closes the reader.
   */
  public static void read(Reader reader, String file, BiConsumer<String, String> each) {
    try (BufferedReader lines = new BufferedReader(reader)) {
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          each.accept(line, file + ":" + number);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }
}
