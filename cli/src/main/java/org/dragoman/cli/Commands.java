package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.cli.analysis.AnalysisCommands;
import org.dragoman.cli.bench.BenchCommand;
import org.dragoman.cli.demo.DemoCommand;
import org.dragoman.cli.evaluation.CalibrateCommand;
import org.dragoman.cli.evaluation.EvaluateCommand;
import org.dragoman.cli.explain.ExplainCommand;
import org.dragoman.cli.moderation.ModerateCommand;
import org.dragoman.cli.reading.ReadCommand;
import org.dragoman.cli.reading.TextCommand;
import org.dragoman.cli.record.RecordCommands;
import org.dragoman.cli.serving.ServeCommand;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Subcommand;
import picocli.CommandLine;

/** The command with all its subcommands, wired to streams. */
public final class Commands {

  private Commands() {}

  /** All commands, in the order of the help. */
  static List<Subcommand> all() {
    List<Subcommand> all =
        new ArrayList<>(
            List.of(
                new Subcommand("read", ReadCommand::new),
                new Subcommand("text", TextCommand::new),
                new Subcommand("demo", DemoCommand::new),
                new Subcommand("evaluate", EvaluateCommand::new),
                new Subcommand("explain", ExplainCommand::new),
                new Subcommand("calibrate", CalibrateCommand::new),
                new Subcommand("bench", BenchCommand::new),
                new Subcommand("moderate", ModerateCommand::new),
                new Subcommand("serve", ServeCommand::new)));
    all.addAll(RecordCommands.all());
    all.addAll(AnalysisCommands.all());
    return all;
  }

  /** The command with all its subcommands, that reads from and writes to {@code streams}. */
  public static CommandLine of(Streams streams) {
    return of(streams, all());
  }

  /** The command with the subcommand that is called; with all where none is. */
  static CommandLine called(Streams streams, String... arguments) {
    List<Subcommand> all = all();
    List<Subcommand> called =
        all.stream()
            .filter(each -> arguments.length > 0 && each.name().equals(arguments[0]))
            .toList();
    return of(streams, called.isEmpty() ? all : called);
  }

  private static CommandLine of(Streams streams, List<Subcommand> subcommands) {
    CommandLine command = new CommandLine(new DragomanCommand(streams));
    for (Subcommand each : subcommands) {
      command.addSubcommand(each.maker().apply(streams));
    }
    Mistakes mistakes = new Mistakes(streams);
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(false)
        .setUsageHelpWidth(streams.terminal().columns())
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(streams.messages())
        .setParameterExceptionHandler(mistakes::wrongUse)
        .setExecutionExceptionHandler((failure, line, parsed) -> mistakes.failed(failure, parsed));
  }
}
