package org.dragoman.cli.record;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dragoman.sources.intake.Problem;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.web.WebAddress;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Which feeds to watch. */
public final class FeedOptions {

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Parameters(
      paramLabel = "URL",
      arity = "0..*",
      description = "Addresses of RSS, Atom and JSON feeds.")
  private List<String> urls = new ArrayList<>();

  @Option(
      names = "--feeds",
      paramLabel = "FILE",
      description = "A list of feeds, one address a line; a line that begins with # is a remark.")
  private @Nullable Path file;

  /** The feeds, each once; those that are no addresses are told to {@code problems}. */
  Set<String> feeds(Consumer<Problem> problems) {
    Set<String> feeds = new LinkedHashSet<>();
    urls.forEach(url -> add(feeds, url.strip(), 0, problems));
    if (file != null) {
      List<String> lines = lines(file);
      for (int line = 0; line < lines.size(); line++) {
        String url = lines.get(line).strip();
        if (!url.isEmpty() && !url.startsWith("#")) {
          add(feeds, url, line + 1, problems);
        }
      }
    } else if (urls.isEmpty()) {
      throw wrong("name a feed's URL, or a file with a list of them (--feeds FILE)");
    }
    return feeds;
  }

  private void add(Set<String> feeds, String url, int line, Consumer<Problem> problems) {
    try {
      WebAddress.of(url);
      feeds.add(url);
    } catch (UnreadableException e) {
      problems.accept(
          line == 0
              ? new Problem(url, e.sentence())
              : new Problem(String.valueOf(file), line, url + " " + e.sentence()));
    }
  }

  private List<String> lines(Path list) {
    try {
      return Files.readString(list).replaceFirst("^\uFEFF", "").lines().toList();
    } catch (NoSuchFileException e) {
      throw wrong("--feeds: there is no file " + list);
    } catch (CharacterCodingException e) {
      throw wrong("--feeds: " + list + " is no text in UTF-8");
    } catch (IOException e) {
      throw wrong("--feeds: " + list + " cannot be read (" + e.getMessage() + ")");
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
