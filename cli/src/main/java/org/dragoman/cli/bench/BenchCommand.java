package org.dragoman.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.cli.demo.DemoArticles;
import org.dragoman.cli.reading.InputOptions;
import org.dragoman.cli.reading.KindOptions;
import org.dragoman.cli.reading.ReaderStart;
import org.dragoman.cli.reading.Run;
import org.dragoman.cli.reading.Tally;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.sources.intake.Languages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dragoman bench}: how fast a corpus is read. */
@Command(
    name = "bench",
    sortOptions = false,
    description = {
      "Measures how fast documents are read, beside a reader that parses every sentence.",
      "Without inputs the demonstration articles are read. Nothing is kept of what is read."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman bench",
      "  dragoman bench --threads 1 --rounds 5 reports/",
      "  dragoman bench --types contacts reports/",
      "  dragoman bench --no-baseline --format json news.warc.gz",
      "",
      "The first reading counts sentences and warms up; it and the other rounds to warm up are not",
      "timed. Rounds of both readers take turns, so that what else the machine does meets both."
    })
public final class BenchCommand implements Callable<Integer> {

  /** The forms of the report. */
  private enum Form {
    TEXT,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many documents are read at a time; by default one a processor, 8 at most.")
  private int threads = Run.usualThreads();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "How often the corpus is read while the clock runs; 3 by default.")
  private int rounds = 3;

  @Option(
      names = "--warm-up",
      paramLabel = "N",
      description = "How often it is read before that, after the first time; 1 by default.")
  private int warmUps = 1;

  @Option(
      names = "--no-baseline",
      description = "Leave out the reader that parses everything, which is far slower.")
  private boolean withoutBaseline;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}: a table (the default), or for programs.")
  private Form format = Form.TEXT;

  @Mixin private KindOptions kinds = new KindOptions();
  @Mixin private InputOptions input = new InputOptions();

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public BenchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    atLeast("--threads", threads, 1);
    atLeast("--rounds", rounds, 1);
    atLeast("--warm-up", warmUps, 0);
    List<String> inputs = input.isNamed() ? input.named() : DemoArticles.inputs();
    Corpus corpus = Corpus.of(input.sources(streams), inputs);
    DocumentReader reader = ReaderStart.begin(kinds.kinds()).reader();
    Tally tally = new Tally(streams, false);
    Sentences sentences = count(corpus, reader, tally);
    if (sentences.documents() == 0) {
      streams.say("dragoman: there is no document to read, so nothing is measured");
      return ExitStatus.FAILED;
    }
    BenchReport report = measured(corpus, reader, sentences, tally.problems());
    try (Output out = new Output("standard output", streams.out())) {
      out.print(format == Form.JSON ? BenchJson.of(report) : BenchText.of(report));
    }
    return tally.problems() > 0 ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private Sentences count(Corpus corpus, DocumentReader reader, Tally tally) {
    Languages languages = new Languages();
    Sentences[] sum = {Sentences.NONE};
    new Run(tally, threads)
        .over(
            corpus::into,
            found -> SentenceCount.of(languages.readable(found.document()), reader),
            one -> {
              tally.read(0);
              sum[0] = sum[0].plus(one);
            });
    return sum[0];
  }

  private BenchReport measured(
      Corpus corpus, DocumentReader reader, Sentences sentences, long problems) {
    Run run = new Run(new Tally(Streams.silent(), false), threads);
    Measurement usual = new Measurement(Manner.usual(reader));
    Measurement baseline =
        withoutBaseline ? null : new Measurement(Manner.parsingEverything(kinds.kinds()));
    for (int i = 0; i < warmUps + rounds; i++) {
      measure(usual, corpus, run, i);
      if (baseline != null) {
        measure(baseline, corpus, run, i);
      }
    }
    return new BenchReport(
        threads,
        warmUps + 1,
        corpus.isHeld(),
        problems,
        usual.figures(sentences),
        figures(baseline, sentences));
  }

  private void measure(Measurement measurement, Corpus corpus, Run run, int round) {
    if (round < warmUps) {
      measurement.warmUp(corpus, run);
    } else {
      measurement.round(corpus, run);
    }
  }

  private static @Nullable Figures figures(@Nullable Measurement baseline, Sentences sentences) {
    return baseline == null ? null : baseline.figures(sentences.allParsed());
  }

  private void atLeast(String option, int given, int least) {
    if (given < least) {
      throw new ParameterException(
          spec.commandLine(), option + " takes a number from " + least + " on, not " + given);
    }
  }
}
