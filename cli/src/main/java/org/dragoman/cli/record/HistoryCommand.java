package org.dragoman.cli.record;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.HistoryEntry;
import org.dragoman.record.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman history}: the log of a contact, or of the whole record. */
@Command(
    name = "history",
    sortOptions = false,
    description = {
      "Prints the log of a contact, the oldest entry first; without a contact, the changes of",
      "the whole record after --since."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class HistoryCommand implements Callable<Integer> {

  private static final int AT_ONCE = 1000;

  private final Streams streams;

  @Parameters(paramLabel = "CONTACT", arity = "0..1", description = "The contact's id.")
  private @Nullable String contactId;

  @Option(
      names = "--since",
      paramLabel = "N",
      defaultValue = "0",
      description = "Only entries after this sequence number.")
  private long since;

  @Mixin private StoreOptions store = new StoreOptions();

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public HistoryCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (RecordStore record = store.open(streams);
        Output out = new Output("standard output", streams.out())) {
      String id = contactId;
      if (id == null) {
        changes(record, out);
        return ExitStatus.DONE;
      }
      List<HistoryEntry> entries = record.listHistory(id);
      if (entries.isEmpty()) {
        streams.say("the record never had a contact " + id);
        return ExitStatus.FAILED;
      }
      entries.stream()
          .filter(entry -> entry.sequence() > since)
          .forEach(entry -> out.print(line(entry)));
    }
    return ExitStatus.DONE;
  }

  private void changes(RecordStore record, Output out) {
    long last = since;
    List<HistoryEntry> entries = record.listChanges(last, AT_ONCE);
    while (!entries.isEmpty()) {
      entries.forEach(entry -> out.print(line(entry)));
      last = entries.get(entries.size() - 1).sequence();
      entries = record.listChanges(last, AT_ONCE);
    }
  }

  private static String line(HistoryEntry entry) {
    String reason = entry.reason();
    return entry.sequence()
        + "  "
        + entry.at()
        + "  "
        + entry.contactId()
        + "  "
        + entry.kind().wire()
        + " by "
        + Safe.line(entry.author())
        + (reason == null ? "" : ": " + Safe.line(reason))
        + "  "
        + entry.detail()
        + "\n";
  }
}
