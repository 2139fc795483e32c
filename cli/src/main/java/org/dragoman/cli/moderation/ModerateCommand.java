package org.dragoman.cli.moderation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.comments.Moderation;
import org.dragoman.text.DragomanException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman moderate}: what the conduct rules say of comments. */
@Command(
    name = "moderate",
    sortOptions = false,
    description = "Checks readers' comments against the conduct rules.",
    descriptionHeading = "%n",
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman moderate comments.jsonl",
      "  echo '{\"id\":\"1\",\"text\":\"You are an i d i 0 t.\"}' | dragoman moderate -",
      "",
      "In: JSON Lines with id and text. Out: JSON Lines with id, decision (publish, hold, reject)",
      "and rules, each with the rule's name, the words, their span in UTF-16 units and the reason.",
      "A line that cannot be read is told on standard error, and the rest is checked all the same."
    })
public final class ModerateCommand implements Callable<Integer> {

  private static final String STANDARD_INPUT = "-";

  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "Files of JSON Lines; - for standard input.")
  private List<String> inputs = List.of();

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public ModerateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Moderation moderation = Moderation.standard();
    int status = ExitStatus.DONE;
    // Standard output is the process's and stays open.
    Output out = new Output("standard output", streams.out());
    for (String input : inputs) {
      status = Math.max(status, check(input, moderation, out));
    }
    return status;
  }

  private int check(String input, Moderation moderation, Output out) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(open(input), StandardCharsets.UTF_8))) {
      int status = ExitStatus.DONE;
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (!line.isBlank() && !check(line, input + ":" + number, moderation, out)) {
          status = ExitStatus.FAILED;
        }
      }
      return status;
    } catch (IOException e) {
      streams.say("dragoman: " + input + ": cannot be read; it was left out");
      return ExitStatus.FAILED;
    }
  }

  private boolean check(String line, String where, Moderation moderation, Output out) {
    try {
      VerdictLine.Comment comment = VerdictLine.read(line);
      out.print(VerdictLine.write(comment, moderation.check(comment.text())));
      return true;
    } catch (DragomanException e) {
      streams.say("dragoman: " + where + ": " + e.getMessage() + "; the line was left out");
      return false;
    }
  }

  private InputStream open(String input) throws IOException {
    return input.equals(STANDARD_INPUT) ? streams.in() : Files.newInputStream(Path.of(input));
  }
}
