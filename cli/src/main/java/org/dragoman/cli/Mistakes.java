package org.dragoman.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.OutputException;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.text.DragomanException;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells people in one sentence what went wrong with their call. */
final class Mistakes {

  private final Streams streams;

  Mistakes(Streams streams) {
    this.streams = streams;
  }

  /** The command line could not be understood. */
  int wrongUse(ParameterException mistake, String[] arguments) {
    String name = mistake.getCommandLine().getCommandSpec().qualifiedName();
    streams.say(name + ": " + sentence(mistake) + "; see " + name + " --help");
    return ExitStatus.WRONG_USE;
  }

  private static String sentence(ParameterException mistake) {
    if (mistake instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    String message = String.valueOf(mistake.getMessage()).lines().collect(Collectors.joining(" "));
    String first = message.substring(0, 1).toLowerCase(Locale.ROOT);
    return first + message.substring(1).replace(" (case-insensitive)", "");
  }

  private static String unmatched(UnmatchedArgumentException mistake) {
    String first = mistake.getUnmatched().get(0);
    CommandLine command = mistake.getCommandLine();
    boolean takesCommand = !command.getSubcommands().isEmpty();
    String kind = first.startsWith("-") ? "option" : takesCommand ? "command" : "argument";
    String known =
        kind.equals("command") ? String.join(", ", command.getSubcommands().keySet()) : "";
    String close = mistake.getSuggestions().stream().limit(2).collect(Collectors.joining(" or "));
    return "unknown "
        + kind
        + " '"
        + first
        + "'"
        + (close.isEmpty() || !first.startsWith("-") ? "" : ", perhaps " + close)
        + (known.isEmpty() ? "" : "; known: " + known);
  }

  /** The command ended in the middle: its output takes no more, or something failed in it. */
  int failed(Exception failure, ParseResult parsed) {
    if (failure instanceof OutputException output) {
      return outputEnded(output);
    }
    boolean isForeseen = failure instanceof DragomanException;
    streams.say(
        "dragoman: "
            + (isForeseen ? failure.getMessage() : "failed by a mistake of its own: " + failure)
            + (isForeseen ? "" : whereToSee(innermost(parsed))));
    if (isVerbose(parsed)) {
      failure.printStackTrace(streams.messages());
      streams.messages().flush();
    }
    return ExitStatus.FAILED;
  }

  /** A closed pipe is how {@code dragoman … | head} ends: nothing failed. */
  private int outputEnded(OutputException end) {
    if (end.isClosedPipe()) {
      return ExitStatus.DONE;
    }
    streams.say("dragoman: " + end.sentence());
    return ExitStatus.FAILED;
  }

  /** How to see where it failed; not every command has an option for that. */
  private static String whereToSee(ParseResult command) {
    if (command.hasMatchedOption("--verbose")) {
      return "";
    }
    return command.commandSpec().findOption("--verbose") == null
        ? "; please report it with the command"
        : "; --verbose shows where";
  }

  private static boolean isVerbose(ParseResult parsed) {
    return innermost(parsed).hasMatchedOption("--verbose");
  }

  private static ParseResult innermost(ParseResult parsed) {
    ParseResult innermost = parsed;
    while (innermost.hasSubcommand()) {
      innermost = innermost.subcommand();
    }
    return innermost;
  }
}
