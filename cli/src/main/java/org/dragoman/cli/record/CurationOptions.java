package org.dragoman.cli.record;

import java.util.function.Consumer;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who changes the record, and why: what every correction takes. */
final class CurationOptions {

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who makes the change; without it, the name of the user of this computer.")
  private @Nullable String author;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      required = true,
      description = "Why; it stays in the history.")
  private String reason;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  String author() {
    return author == null ? System.getProperty("user.name", "unknown") : author;
  }

  String reason() {
    return reason;
  }

  /** Opens the record, makes the change, and closes it. */
  int change(Streams streams, Consumer<RecordStore> change) {
    try (RecordStore record = store.open(streams)) {
      change.accept(record);
    }
    return ExitStatus.DONE;
  }
}
