package org.dragoman.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.cli.reading.ReaderStart;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.events.Reading;
import org.dragoman.record.Recoded;
import org.dragoman.record.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman recode}: reads the documents of the record again with the present lexicon. */
@Command(
    name = "recode",
    sortOptions = false,
    description = {
      "Reads the documents of the record again with the present lexicon and shows what that would",
      "change; with --apply it is changed. What reports said before stays as versions, and",
      "corrections by people stay."
    },
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class RecodeCommand implements Callable<Integer> {

  private static final int BATCH = 50;

  private final Streams streams;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(names = "--apply", description = "Change the record; without it the changes are shown.")
  private boolean isApplied;

  @Option(
      names = "--reason",
      paramLabel = "WORDS",
      defaultValue = "a new version of the lexicon",
      description = "Why; it stays in the history.")
  private String reason = "a new version of the lexicon";

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public RecodeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ReaderStart start = ReaderStart.begin();
    try (RecordStore record = store.open(streams);
        Output out = new Output("standard output", streams.out())) {
      start.knowing(record.listAcceptedHolders());
      Totals totals = new Totals();
      List<Reading> batch = new ArrayList<>();
      record.forEachDocument(
          document -> {
            batch.add(start.reader().read(document));
            if (batch.size() == BATCH) {
              totals.add(recode(record, out, batch));
              batch.clear();
            }
          });
      totals.add(recode(record, out, batch));
      streams.say(totals.sentence(isApplied));
    }
    return ExitStatus.DONE;
  }

  private Recoded recode(RecordStore record, Output out, List<Reading> batch) {
    Recoded recoded =
        isApplied
            ? record.recode(batch, System.getProperty("user.name", "unknown"), reason)
            : record.compare(batch);
    for (Recoded.Change change : recoded.changes()) {
      out.print(change.kind().name().toLowerCase(Locale.ROOT) + " " + change.reportId() + "\n");
      change.fields().forEach(field -> out.print("    " + field + "\n"));
    }
    return recoded;
  }

  /** What was counted so far. */
  private static final class Totals {
    private long documents;
    private long same;
    private long added;
    private long changed;
    private long removed;

    void add(Recoded recoded) {
      documents += recoded.documents();
      same += recoded.same();
      added += recoded.count(Recoded.Kind.ADDED);
      changed += recoded.count(Recoded.Kind.CHANGED);
      removed += recoded.count(Recoded.Kind.REMOVED);
    }

    String sentence(boolean isApplied) {
      return String.format(
          Locale.ROOT,
          "%d documents read again: %d reports the same, %d changed, %d new, %d gone%s",
          documents,
          same,
          changed,
          added,
          removed,
          isApplied ? "; applied" : "; nothing was changed, --apply changes it");
    }
  }
}
