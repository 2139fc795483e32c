package org.dragoman.cli.analysis;

import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine;

/** The commands that tell what the record holds. */
public final class AnalysisCommands {

  private AnalysisCommands() {}

  /** Adds them to {@code command}. */
  public static void addTo(CommandLine command, Streams streams) {
    command
        .addSubcommand(new DyadCommand(streams))
        .addSubcommand(new AlertsCommand(streams))
        .addSubcommand(new CompareCommand(streams))
        .addSubcommand(new NetworkCommand(streams))
        .addSubcommand(new BriefCommand(streams))
        .addSubcommand(new PersonCommand(streams))
        .addSubcommand(new OfficeCommand(streams))
        .addSubcommand(new StateCommand(streams))
        .addSubcommand(new OrganizationCommand(streams));
  }
}
