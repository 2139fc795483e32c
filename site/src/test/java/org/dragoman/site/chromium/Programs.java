package org.dragoman.site.chromium;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The system's own Chromium and its driver; nothing is ever downloaded.
 *
 * @param browser the browser
 * @param driver the program that steers it
 */
record Programs(Path browser, Path driver) {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome");

  /**
   * Both, where the search path has them and {@code -Ddragoman.browser=none} does not hide them.
   */
  static Optional<Programs> find() {
    if (System.getProperty("dragoman.browser", "").equals("none")) {
      return Optional.empty();
    }
    Optional<Path> driver = program("chromedriver");
    return BROWSERS.stream()
        .flatMap(name -> program(name).stream())
        .findFirst()
        .flatMap(browser -> driver.map(found -> new Programs(browser, found)));
  }

  private static Optional<Path> program(String name) {
    String folders = System.getenv().getOrDefault("PATH", "");
    return Stream.of(folders.split(Pattern.quote(File.pathSeparator), -1))
        .filter(folder -> !folder.isBlank())
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .findFirst();
  }
}
