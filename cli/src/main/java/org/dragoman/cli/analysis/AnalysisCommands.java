package org.dragoman.cli.analysis;

import java.util.List;
import org.dragoman.cli.terminal.Subcommand;

/** The commands that tell what the record holds. */
public final class AnalysisCommands {

  private AnalysisCommands() {}

  /** All of them, in the order of the help. */
  public static List<Subcommand> all() {
    return List.of(
        new Subcommand("dyad", DyadCommand::new),
        new Subcommand("alerts", AlertsCommand::new),
        new Subcommand("compare", CompareCommand::new),
        new Subcommand("network", NetworkCommand::new),
        new Subcommand("brief", BriefCommand::new),
        new Subcommand("person", PersonCommand::new),
        new Subcommand("office", OfficeCommand::new),
        new Subcommand("state", StateCommand::new),
        new Subcommand("organization", OrganizationCommand::new));
  }
}
