package org.dragoman.cli.record;

import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine;

/** The commands that keep, ask and correct the record. */
public final class RecordCommands {

  private RecordCommands() {}

  /** Adds them to {@code command}. */
  public static void addTo(CommandLine command, Streams streams) {
    command
        .addSubcommand(new IngestCommand(streams))
        .addSubcommand(new WatchCommand(streams))
        .addSubcommand(new FindCommand(streams))
        .addSubcommand(new ShowCommand(streams))
        .addSubcommand(new DatasetsCommand(streams))
        .addSubcommand(new ExportCommand(streams))
        .addSubcommand(new WhyCommand(streams))
        .addSubcommand(new HistoryCommand(streams))
        .addSubcommand(new MergeCommand(streams))
        .addSubcommand(new SplitCommand(streams))
        .addSubcommand(new PinCommand(streams))
        .addSubcommand(new EditCommand(streams))
        .addSubcommand(new DeleteCommand(streams))
        .addSubcommand(new RecodeCommand(streams))
        .addSubcommand(new ProposalsCommand(streams))
        .addSubcommand(new AcceptCommand(streams))
        .addSubcommand(new RejectCommand(streams))
        .addSubcommand(new BackupCommand(streams))
        .addSubcommand(new RestoreCommand(streams));
  }
}
