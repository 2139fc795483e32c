package org.dragoman.cli.record;

import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman datasets}: what other event data sets report, held against the record. */
@Command(
    name = "datasets",
    sortOptions = false,
    description = {
      "Lists what other event data sets report (GDELT, ICEWS, POLECAT, PLOVER), each row with the",
      "contact of the record that it tells of."
    },
    descriptionHeading = "%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman ingest polecat-2023.tsv && dragoman datasets --dataset polecat --missing",
      "  dragoman datasets --party TUR,AZE --from 2025-10-01 --format csv > compare.csv",
      "",
      "Rows of other data change no contact and confirm nothing: they stand beside the record."
    })
public final class DatasetsCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private DatasetOptions asked = new DatasetOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "${COMPLETION-CANDIDATES}: for people (the default), or one row a line.")
  private DatasetFormat format = DatasetFormat.TABLE;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public DatasetsCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    var query = asked.query();
    try (RecordStore record = store.open(streams);
        Output out = new Output("standard output", streams.out())) {
      long[] counts = new long[2];
      out.print(format.heading());
      record.forEachDatasetReport(
          query,
          match -> {
            counts[0]++;
            counts[1] += found(match);
            out.print(format.line(match));
          });
      streams.say(
          counts[0]
              + (counts[0] == 1 ? " row of other event data, " : " rows of other event data, ")
              + counts[1]
              + " with a contact of the record");
    }
    return ExitStatus.DONE;
  }

  private static int found(DatasetMatch match) {
    return match.contactId() == null ? 0 : 1;
  }
}
