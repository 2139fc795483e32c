package org.dragoman.cli.record;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.store.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman backup}: a checked copy of the record and of the site's tables. */
@Command(
    name = "backup",
    sortOptions = false,
    description = {
      "Writes a checked copy of the record to a new file, while others go on using it: one state of",
      "all its tables, with the accounts and comments that the site keeps in the same file."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman backup --store record.db /var/backups/record-2025-10-08.db",
      "",
      "A record in PostgreSQL is copied by PostgreSQL's own pg_dump."
    })
public final class BackupCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(paramLabel = "FILE", description = "The new file.")
  private Path file;

  @Mixin private StoreOptions store = new StoreOptions();

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public BackupCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.say(CopyWords.told("backed up to " + file, Backups.write(store.address(), file)));
    return ExitStatus.DONE;
  }
}
