package org.dragoman.cli;

import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code dragoman} itself: says what there is. */
@Command(
    name = "dragoman",
    versionProvider = Version.class,
    sortOptions = false,
    description = {
      "Reads news reports and official readouts, and tells who was in contact with whom,",
      "when, where, about what and on whose word, each with the words that say so."
    },
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman demo                             read the demonstration articles",
      "  dragoman read article.html                what one page tells, for people",
      "  dragoman read --format jsonl reports/     a folder, one JSON object a document",
      "  dragoman read --date 2025-10-07 note.txt  a text that carries no date",
      "",
      "'dragoman COMMAND --help' tells more. Exit status: 0 done, 1 some input failed,",
      "2 wrong use."
    })
final class DragomanCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version of the program and of its lexicon.")
  private boolean version;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  DragomanCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    spec.commandLine().usage(streams.messages());
    return ExitStatus.WRONG_USE;
  }
}
