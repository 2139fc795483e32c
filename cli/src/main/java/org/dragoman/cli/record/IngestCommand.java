package org.dragoman.cli.record;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.dataset.DatasetIntake;
import org.dragoman.cli.dataset.DatasetKeeping;
import org.dragoman.cli.reading.InputOptions;
import org.dragoman.cli.reading.KindOptions;
import org.dragoman.cli.reading.ReaderStart;
import org.dragoman.cli.reading.Run;
import org.dragoman.cli.reading.Tally;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.events.Reading;
import org.dragoman.record.RecordStore;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Languages;
import org.dragoman.text.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman ingest}: reads documents and keeps what they tell in the record. */
@Command(
    name = "ingest",
    sortOptions = false,
    description = "Reads documents and keeps what they tell in the record.",
    descriptionHeading = "%n",
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman ingest reports/",
      "  dragoman ingest --types contacts archive.warc.gz",
      "  dragoman ingest polecat-2023.tsv       another data set, to compare with",
      "  zcat wire.jsonl.gz | dragoman ingest --store wire.db -",
      "",
      "What is acknowledged is kept, whatever happens next. Run it again to carry on after a",
      "stop: documents that the record has are passed over and change nothing."
    })
public final class IngestCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private KindOptions kinds = new KindOptions();

  @Option(
      names = {"-v", "--verbose"},
      description = "Where something fails, show where in the program.")
  private boolean verbose;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public IngestCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    List<String> inputs = input.inputs(streams.terminal());
    ReaderStart start = ReaderStart.begin(kinds.kinds());
    Languages languages = new Languages();
    Tally tally = new Tally(streams, verbose);
    try (RecordStore record = store.openOrMake(streams)) {
      start.knowing(record.listAcceptedHolders());
      Keeping keeping = new Keeping(record);
      DatasetKeeping rows = new DatasetKeeping(record);
      new Run(tally)
          .over(
              input.sources(streams),
              inputs,
              (documents, problems) -> new DatasetIntake(documents, problems, rows),
              found -> read(found, record, languages, start),
              reading -> {
                tally.read(reading.contacts().size());
                keeping.take(reading);
              });
      keeping.finish();
      rows.finish();
      int status = tally.close(false);
      if (rows.rows() > 0) {
        streams.say(rows.summary());
      }
      if (rows.rows() == 0 || keeping.hasAny()) {
        streams.say(keeping.summary());
      }
      return status;
    }
  }

  /** A document that the record has need not be read again. */
  private static Reading read(
      Found found, RecordStore record, Languages languages, ReaderStart start) {
    Document document = found.document();
    return record.hasDocument(document)
        ? new Reading(document, List.of(), List.of())
        : start.reader().read(languages.readable(document));
  }
}
