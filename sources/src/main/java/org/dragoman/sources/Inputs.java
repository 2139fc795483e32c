package org.dragoman.sources;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dragoman.sources.intake.Intake;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.web.WebAddress;

/**
 * What the user named on the command line, made into inputs: files, folders, patterns, URLs, {@code
 * -}.
 */
final class Inputs {

  private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]+://.*");

  private final InputStream standardInput;
  private final WebInputs web;

  Inputs(InputStream standardInput, WebInputs web) {
    this.standardInput = standardInput;
    this.web = web;
  }

  /** Hands every input behind {@code named} to {@code consumer}, in the order of their names. */
  void forEach(String named, Intake intake, Consumer<Input> consumer) {
    if (named.equals("-")) {
      consumer.accept(new Input("-", "", null, null, () -> standardInput));
      return;
    }
    if (WebAddress.isOne(named)) {
      web.fetch(named, intake, consumer);
      return;
    }
    if (OTHER_SCHEME.matcher(named).matches()) {
      intake.problem(
          new Problem(named, "is an address of a kind that is not fetched; http and https are"));
      return;
    }
    Path path;
    try {
      path = Path.of(named);
    } catch (InvalidPathException e) {
      intake.problem(new Problem(named, "is no valid path on this system and is skipped"));
      return;
    }
    if (Files.isDirectory(path)) {
      folder(path, named, intake, consumer);
    } else if (Files.exists(path)) {
      consumer.accept(file(path));
    } else if (isPattern(named)) {
      pattern(named, intake, consumer);
    } else {
      intake.problem(new Problem(named, "no such file or folder; it is skipped"));
    }
  }

  private static Input file(Path path) {
    Path name = path.getFileName();
    String plain = name == null ? "" : withoutGz(name.toString());
    return new Input(path.toString(), plain, null, null, () -> Files.newInputStream(path));
  }

  static String withoutGz(String name) {
    return name.regionMatches(true, name.length() - 3, ".gz", 0, 3)
        ? name.substring(0, name.length() - 3)
        : name;
  }

  private void folder(Path folder, String named, Intake intake, Consumer<Input> consumer) {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(Files::isRegularFile).filter(Inputs::isShown).sorted().toList();
    } catch (IOException | java.io.UncheckedIOException e) {
      intake.problem(new Problem(named, "this folder cannot be read and is skipped"));
      return;
    }
    if (files.isEmpty()) {
      intake.problem(new Problem(named, "this folder holds no files"));
    }
    files.forEach(file -> consumer.accept(file(file)));
  }

  /** Files that begin with a dot are not shown by a listing and not read from a folder. */
  private static boolean isShown(Path file) {
    Path name = file.getFileName();
    return name != null && !name.toString().startsWith(".");
  }

  private static boolean isPattern(String named) {
    return named.contains("*") || named.contains("?") || named.contains("[") || named.contains("{");
  }

  private void pattern(String named, Intake intake, Consumer<Input> consumer) {
    List<Path> matches;
    try {
      matches = matches(named);
    } catch (IOException | IllegalArgumentException e) {
      intake.problem(new Problem(named, "this pattern cannot be read and is skipped"));
      return;
    }
    if (matches.isEmpty()) {
      intake.problem(new Problem(named, "no file matches this pattern"));
    }
    for (Path match : matches) {
      if (Files.isDirectory(match)) {
        folder(match, match.toString(), intake, consumer);
      } else {
        consumer.accept(file(match));
      }
    }
  }

  /**
   * The pattern is matched folder by folder, so that nothing above its first wildcard is listed.
   */
  private static List<Path> matches(String named) throws IOException {
    String[] parts = named.replace('\\', '/').split("/", -1);
    List<Path> found = new ArrayList<>();
    found.add(Path.of(named.startsWith("/") ? "/" : ""));
    for (String part : parts) {
      if (part.isEmpty()) {
        continue;
      }
      found = step(found, part);
    }
    return found;
  }

  private static List<Path> step(List<Path> folders, String part) throws IOException {
    List<Path> next = new ArrayList<>();
    for (Path folder : folders) {
      if (part.equals("**")) {
        try (Stream<Path> walk = Files.walk(folder)) {
          walk.filter(Files::isDirectory).sorted().forEach(next::add);
        }
      } else if (isPattern(part)) {
        next.addAll(children(folder, part));
      } else if (Files.exists(folder.resolve(part))) {
        next.add(folder.resolve(part));
      }
    }
    return next;
  }

  private static List<Path> children(Path folder, String part) throws IOException {
    List<Path> children = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder, part)) {
        listing.forEach(children::add);
      }
      Collections.sort(children);
    }
    return children;
  }
}
