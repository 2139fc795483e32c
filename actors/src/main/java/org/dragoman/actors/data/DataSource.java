package org.dragoman.actors.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The text of one data file, bundled or a user's own.
 *
 * @param name the file's name, as messages give it
 * @param content all its text
 */
public record DataSource(String name, String content) {

  private static final String FOLDER = "/org/dragoman/actors/data/";

  /** The file of this name that comes with the program. */
  public static DataSource bundled(String name) {
    try (InputStream stream = DataSource.class.getResourceAsStream(FOLDER + name)) {
      if (stream == null) {
        throw new DataException("no bundled data file is named \"" + name + "\"");
      }
      return new DataSource(name, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new DataException(name + ": the bundled data file cannot be read", e);
    }
  }

  /** A file on disk, in UTF-8. */
  public static DataSource of(Path file) {
    try {
      return new DataSource(String.valueOf(file.getFileName()), Files.readString(file));
    } catch (IOException e) {
      throw new DataException(file + ": the data file cannot be read as UTF-8 text", e);
    }
  }

  /** What the reader gives; it is read to its end and left open. */
  public static DataSource of(Reader reader, String name) {
    try {
      StringWriter content = new StringWriter();
      reader.transferTo(content);
      return new DataSource(name, content.toString());
    } catch (IOException e) {
      throw new DataException(name + ": the data cannot be read", e);
    }
  }
}
