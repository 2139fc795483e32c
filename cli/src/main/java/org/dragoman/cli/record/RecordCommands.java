package org.dragoman.cli.record;

import java.util.List;
import org.dragoman.cli.terminal.Subcommand;

/** The commands that keep, ask and correct the record. */
public final class RecordCommands {

  private RecordCommands() {}

  /** All of them, in the order of the help. */
  public static List<Subcommand> all() {
    return List.of(
        new Subcommand("ingest", IngestCommand::new),
        new Subcommand("watch", WatchCommand::new),
        new Subcommand("find", FindCommand::new),
        new Subcommand("show", ShowCommand::new),
        new Subcommand("datasets", DatasetsCommand::new),
        new Subcommand("export", ExportCommand::new),
        new Subcommand("why", WhyCommand::new),
        new Subcommand("history", HistoryCommand::new),
        new Subcommand("merge", MergeCommand::new),
        new Subcommand("split", SplitCommand::new),
        new Subcommand("pin", PinCommand::new),
        new Subcommand("edit", EditCommand::new),
        new Subcommand("delete", DeleteCommand::new),
        new Subcommand("recode", RecodeCommand::new),
        new Subcommand("proposals", ProposalsCommand::new),
        new Subcommand("accept", AcceptCommand::new),
        new Subcommand("reject", RejectCommand::new),
        new Subcommand("backup", BackupCommand::new),
        new Subcommand("restore", RestoreCommand::new));
  }
}
