package org.dragoman.cli.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

/** The report for people: a table with a column for each manner of reading. */
final class BenchText {

  private static final int LABEL = 32;
  private static final int CELL = 20;

  private final StringBuilder text = new StringBuilder();
  private final List<Figures> manners;

  private BenchText(List<Figures> manners) {
    this.manners = manners;
  }

  static String of(BenchReport report) {
    BenchText table = new BenchText(report.manners());
    table.opening(report);
    table.speed();
    table.counts(report.reader().sentences());
    table.latencies();
    table.closing(report);
    return table.text.toString();
  }

  private void opening(BenchReport report) {
    Sentences corpus = report.reader().sentences();
    text.append(
        String.format(
            Locale.ROOT,
            "%,d documents, %,.2f MB of text, %,d skipped; %d threads; %d rounds, after %d to warm"
                + " up%n%s%n",
            corpus.documents(),
            corpus.bytes() / 1e6,
            report.problems(),
            report.threads(),
            report.reader().rounds(),
            report.warmUps(),
            report.isHeld()
                ? "documents held in memory: opening them is not measured"
                : "inputs opened anew in every round, as 'read' opens them"));
  }

  private void speed() {
    text.append('\n').append(" ".repeat(LABEL));
    manners.forEach(figures -> text.append(cell(figures.manner())));
    text.append('\n');
    row("documents a second", "%,.1f", Figures::documentsPerSecond);
    row("MB of text a second", "%,.3f", Figures::megabytesPerSecond);
    row("sentences a second", "%,.0f", Figures::sentencesPerSecond);
    row("seconds a round", "%,.3f", figures -> figures.seconds() / figures.rounds());
    row("processor seconds a round", "%,.3f", Figures::processorSecondsPerRound);
    row("  of them reading", "%,.3f", Figures::readingSecondsPerRound);
    row("heap at most, MB", "%,.0f", figures -> figures.mostHeapBytes() / 1e6);
  }

  private void counts(Sentences sentences) {
    count("documents past the gate", Sentences::openDocuments, sentences.documents());
    count("sentences", Sentences::all, sentences.all());
    count("  past the letters", Sentences::pastLetters, sentences.all());
    count("  split into words and tagged", Sentences::tagged, sentences.all());
    count("  past the gate", Sentences::pastGate, sentences.all());
    count("  parsed", Sentences::parsed, sentences.all());
  }

  private void latencies() {
    for (double percentile : BenchReport.PERCENTILES) {
      row(
          "ms a document, " + plain(percentile) + " of 100 within",
          "%,.2f",
          figures -> figures.latencyMilliseconds(percentile));
    }
    row("ms the slowest document", "%,.2f", Figures::longestMilliseconds);
  }

  private void closing(BenchReport report) {
    Figures baseline = report.baseline();
    if (baseline != null) {
      text.append(
          String.format(
              Locale.ROOT,
              "%nThe reader is %.1f times as fast as parsing everything by the clock, %.1f times by"
                  + " processor time of reading;%n%s%n",
              report.gain(baseline),
              report.processorGain(baseline),
              report.isSame(baseline)
                  ? "both wrote the same bytes."
                  : "they did not write the same bytes: please report it."));
    }
    text.append(
        String.format(
            Locale.ROOT,
            "%n%s%n%d processors, load %.1f%s%n",
            Machine.name(),
            Machine.processors(),
            Machine.load(),
            resident()));
  }

  private static String resident() {
    return Machine.mostResidentBytes().stream()
        .mapToObj(
            bytes -> String.format(Locale.ROOT, "; the process had %,.0f MB at most", bytes / 1e6))
        .findFirst()
        .orElse("");
  }

  private void row(String label, String format, ToDoubleFunction<Figures> value) {
    label(label);
    for (Figures figures : manners) {
      text.append(cell(String.format(Locale.ROOT, format, value.applyAsDouble(figures))));
    }
    text.append('\n');
  }

  private void count(String label, ToLongFunction<Sentences> value, long all) {
    label(label);
    for (Figures figures : manners) {
      long count = value.applyAsLong(figures.sentences());
      double share = all == 0 ? 0 : 100.0 * count / all;
      text.append(cell(String.format(Locale.ROOT, "%,d (%.1f %%)", count, share)));
    }
    text.append('\n');
  }

  private void label(String label) {
    text.append(String.format(Locale.ROOT, "%-" + LABEL + "s", label));
  }

  private static String cell(String words) {
    return String.format(Locale.ROOT, "%" + CELL + "s", words);
  }

  private static String plain(double percentile) {
    return percentile == Math.rint(percentile)
        ? String.valueOf(Math.round(percentile))
        : String.valueOf(percentile);
  }
}
