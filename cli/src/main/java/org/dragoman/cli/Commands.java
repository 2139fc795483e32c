package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
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
import org.dragoman.cli.terminal.OutputException;
import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine;

/** The command with all its subcommands, wired to streams. */
public final class Commands {

  private Commands() {}

  /** The command that reads from and writes to {@code streams}. */
  public static CommandLine of(Streams streams) {
    CommandLine command =
        new CommandLine(new DragomanCommand(streams))
            .addSubcommand(new ReadCommand(streams))
            .addSubcommand(new TextCommand(streams))
            .addSubcommand(new DemoCommand(streams))
            .addSubcommand(new EvaluateCommand(streams))
            .addSubcommand(new ExplainCommand(streams))
            .addSubcommand(new CalibrateCommand(streams))
            .addSubcommand(new BenchCommand(streams))
            .addSubcommand(new ModerateCommand(streams))
            .addSubcommand(new ServeCommand(streams));
    RecordCommands.addTo(command, streams);
    AnalysisCommands.addTo(command, streams);
    Mistakes mistakes = new Mistakes(streams);
    return command
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOverwrittenOptionsAllowed(false)
        .setUsageHelpWidth(streams.terminal().columns())
        .setOut(new PrintWriter(streams.out(), true, StandardCharsets.UTF_8))
        .setErr(streams.messages())
        .setParameterExceptionHandler(mistakes::wrongUse)
        .setExecutionExceptionHandler(
            (failure, line, parsed) -> {
              if (failure instanceof OutputException output) {
                throw output;
              }
              return mistakes.failed(failure, parsed);
            });
  }
}
