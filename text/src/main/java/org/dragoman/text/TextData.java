package org.dragoman.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The data files by which texts are split into sentences and languages are told apart. */
public final class TextData {

  private static final List<String> FILES = List.of("common-words.tsv", "en/abbreviations.tsv");

  private TextData() {}

  /** Hexadecimal digits that change with any of the files. */
  public static String version() {
    StringBuilder all = new StringBuilder();
    FILES.forEach(file -> all.append(content(file)));
    return Document.digest("", all.toString());
  }

  /**
   * The lines of one of the files, with empty ones and comments.
   *
   * @param file its name, with its folder where it is in one
   */
  public static List<String> lines(String file) {
    return content(file).lines().toList();
  }

  private static String content(String file) {
    try (InputStream stream = TextData.class.getResourceAsStream(file)) {
      return new String(
          Objects.requireNonNull(stream, file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " could not be read", e);
    }
  }
}
