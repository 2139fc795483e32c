package org.dragoman.cli.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.cli.reading.ReaderStart;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.evaluation.contact.ContactScorer;
import org.dragoman.evaluation.gold.Gold;
import org.dragoman.evaluation.gold.GoldFile;
import org.dragoman.evaluation.gold.GoldReader;
import org.dragoman.evaluation.gold.Predictions;
import org.dragoman.evaluation.report.ContactReport;
import org.dragoman.evaluation.report.Report;
import org.dragoman.evaluation.report.SentenceReport;
import org.dragoman.evaluation.sentence.SentenceScorer;
import org.dragoman.events.document.DocumentReader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman evaluate}: how good the reader is. */
@Command(
    name = "evaluate",
    sortOptions = false,
    description = "Scores the reader, or predictions of any other, against annotated texts.",
    descriptionHeading = "%n",
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman evaluate contacts.jsonl                     read the gold's texts and score",
      "  dragoman evaluate contacts.jsonl predicted.jsonl     score what 'read' wrote before",
      "  dragoman evaluate --format html --output report.html contacts.jsonl",
      "  dragoman evaluate --documents demo/articles demo/gold.jsonl",
      "",
      "Intervals are the same in every run."
    })
public final class EvaluateCommand implements Callable<Integer> {

  private static final int SEED = 7;

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(
      index = "0",
      paramLabel = "GOLD",
      description = {
        "Annotated texts, JSON Lines: documents with \"contacts\", or sentences with \"events\" of",
        "type, source and target."
      })
  private Path gold;

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "PREDICTIONS",
      description = {
        "What was predicted, by id: lines of the output contract, of events with source and target,",
        "or of contacts. Without it the gold's texts are read now."
      })
  private @Nullable Path predictions;

  @Option(
      names = "--documents",
      paramLabel = "FILE",
      description = "File or folder with the texts, where the gold has ids alone.")
  private @Nullable String documents;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description =
          "${COMPLETION-CANDIDATES}: aligned tables (the default), all figures, or a page.")
  private ReportFormat format = ReportFormat.TEXT;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write to this file instead of standard output; an older one is replaced.")
  private @Nullable String output;

  @Option(
      names = "--only-types",
      paramLabel = "TYPES",
      split = ",",
      description = "Score these event types alone, on both sides: CONSULT,REQUEST …")
  private List<String> onlyTypes = new ArrayList<>();

  @Option(
      names = "--errors",
      paramLabel = "N",
      defaultValue = "10",
      description = "How many errors the text shows (default: ${DEFAULT-VALUE}).")
  private int errors;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How often the bootstrap draws the texts (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public EvaluateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Organizations organizations = Organizations.load();
    Gold annotated = new GoldFile(organizations).read(gold);
    Predictions predicted = new Predictions(organizations);
    if (predictions != null) {
      predicted.add(predictions);
    } else {
      DocumentReader reader = ReaderStart.begin().reader();
      for (GoldReader.Text text : GoldTexts.of(annotated, documents, streams)) {
        predicted.add(text.id(), reader.read(text.document()));
      }
    }
    Destination.write(output, streams, format.write(List.of(report(annotated, predicted)), errors));
    return ExitStatus.DONE;
  }

  private Report report(Gold annotated, Predictions predicted) {
    if (annotated instanceof Gold.Sentences sentences) {
      Set<String> types = new TreeSet<>();
      onlyTypes.forEach(type -> types.add(type.strip().toUpperCase(Locale.ROOT)));
      return SentenceReport.of(
          sentences.name(), new SentenceScorer(types, rounds, SEED).score(sentences, predicted));
    }
    Gold.Contacts contacts = (Gold.Contacts) annotated;
    return ContactReport.of(
        contacts.name(), new ContactScorer(rounds, SEED).score(contacts, predicted));
  }
}
