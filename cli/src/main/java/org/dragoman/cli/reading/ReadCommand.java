package org.dragoman.cli.reading;

import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.view.ContactView;
import org.dragoman.events.Event;
import org.dragoman.events.Reading;
import org.dragoman.sources.Sources;
import org.dragoman.sources.intake.Found;
import org.dragoman.sources.intake.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dragoman read}: what documents tell. */
@Command(
    name = "read",
    sortOptions = false,
    description = "Reads documents and prints the contacts that they report.",
    descriptionHeading = "%n",
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman read article.html",
      "  dragoman read --format csv --output contacts.csv reports/",
      "  zcat wire.jsonl.gz | dragoman read --format jsonl --min-confidence 0.8 -",
      "  dragoman read --date 2025-10-07 --outlet 'Ministry of Foreign Affairs' readout.txt",
      "",
      "Each document stands by itself; output keeps the order of the input. What cannot be read",
      "is told on standard error with file and line, and the rest is read all the same."
    })
public final class ReadCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = {
        "${COMPLETION-CANDIDATES}: for people (the default), the output contract (one JSON object",
        "a document), or one row a contact."
      })
  private Format format = Format.TEXT;

  @Option(
      names = "--events",
      paramLabel = "WHICH",
      defaultValue = "all",
      description = {
        "${COMPLETION-CANDIDATES}: what the text form shows; the output contract always has all",
        "events."
      })
  private EventChoice events = EventChoice.ALL;

  @Option(
      names = "--min-confidence",
      paramLabel = "N",
      defaultValue = "0",
      description = "Leave out events of a lower confidence, from 0 (none, the default) to 1.")
  private double minConfidence;

  @Mixin private KindOptions kinds = new KindOptions();
  @Mixin private InputOptions input = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public ReadCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    if (!(minConfidence >= 0 && minConfidence <= 1)) {
      throw new ParameterException(
          spec.commandLine(), "--min-confidence takes a number from 0 to 1, not " + minConfidence);
    }
    List<String> inputs = input.inputs(streams.terminal());
    Sources sources = input.sources(streams);
    ReaderStart start = ReaderStart.begin(kinds.kinds());
    Languages languages = new Languages();
    Tally tally = new Tally(streams, output.isVerbose());
    try (Output out = output.open(streams)) {
      ContactView view =
          format.view(output.ink(streams.terminal()), streams.terminal().columns(), events);
      out.print(view.opening());
      new Run(tally)
          .over(
              sources,
              inputs,
              found -> read(found, languages, start, view),
              page -> {
                tally.read(page.contacts());
                out.print(page.text());
              });
    }
    return tally.close(true);
  }

  private Page read(Found found, Languages languages, ReaderStart start, ContactView view) {
    Reading reading = sure(start.reader().read(languages.readable(found.document())));
    return new Page(view.of(reading, found.shownId()), reading.contacts().size());
  }

  private Reading sure(Reading reading) {
    if (minConfidence == 0) {
      return reading;
    }
    List<Event> sure =
        reading.events().stream().filter(event -> event.confidence() >= minConfidence).toList();
    return new Reading(reading.document(), sure, reading.warnings());
  }

  /** What is printed of one document, and how many contacts it has. */
  private record Page(String text, int contacts) {}
}
