package org.dragoman.site;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** The bundle of messages that the others are made after. */
final class Messages {

  private Messages() {}

  static Properties english() throws IOException {
    Properties messages = new Properties();
    try (Reader file =
        Files.newBufferedReader(Path.of("src", "main", "resources", "messages.properties"))) {
      messages.load(file);
    }
    return messages;
  }
}
