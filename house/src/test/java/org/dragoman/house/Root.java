package org.dragoman.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The folder that holds all modules. */
final class Root {

  private static final Path FOLDER = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern MODULE = Pattern.compile("<module>([a-z]+)</module>");

  private Root() {}

  static Path file(String... parts) {
    return FOLDER.resolve(Path.of("", parts));
  }

  static String text(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  /** The modules, as the root pom lists them. */
  static List<String> modules() throws IOException {
    return MODULE.matcher(text(file("pom.xml"))).results().map(found -> found.group(1)).toList();
  }
}
