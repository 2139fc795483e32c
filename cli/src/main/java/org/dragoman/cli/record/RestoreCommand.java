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

/** {@code dragoman restore}: the record from a copy. */
@Command(
    name = "restore",
    sortOptions = false,
    description = {
      "Makes the record from a back-up, which is checked first. Where there is a record already, it",
      "is refused: move that file away, with its -wal and -shm."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {"  dragoman restore /var/backups/record-2025-10-08.db --store record.db"})
public final class RestoreCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(paramLabel = "FILE", description = "The back-up.")
  private Path file;

  @Mixin private StoreOptions store = new StoreOptions();

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public RestoreCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    streams.say(CopyWords.told("restored from " + file, Backups.restore(file, store.address())));
    return ExitStatus.DONE;
  }
}
