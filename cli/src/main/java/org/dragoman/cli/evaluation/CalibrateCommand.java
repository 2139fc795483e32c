package org.dragoman.cli.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.cli.reading.ReaderStart;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.evaluation.calibration.Calibration;
import org.dragoman.evaluation.calibration.Example;
import org.dragoman.evaluation.calibration.Examples;
import org.dragoman.evaluation.calibration.WeightsFile;
import org.dragoman.evaluation.gold.GoldFile;
import org.dragoman.events.confidence.Features;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman calibrate}: learns from gold how much to trust a reading. */
@Command(
    name = "calibrate",
    sortOptions = false,
    description = {
      "Learns the weights of confidence from annotated texts.",
      "Reads them, sees which events are right, and fits a logistic regression to their features."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = {
      "  dragoman calibrate contacts.jsonl plover.jsonl --output confidence.tsv",
      "",
      "The same gold, lexicon and program give the same weights. They come into force when the",
      "file replaces the one in the events module and the program is built anew."
    })
public final class CalibrateCommand implements Callable<Integer> {

  private static final int FEWEST = 30;

  private final Streams streams;

  @Parameters(
      arity = "1..*",
      paramLabel = "GOLD",
      description = "Annotated texts, as 'evaluate' takes them, with every event annotated.")
  private List<Path> gold = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Write the weights to this file instead of standard output.")
  private @Nullable String output;

  @Option(
      names = {"--contact-shift"},
      paramLabel = "LOGODDS",
      description =
          "Add this to the log-odds of contacts, where real texts are easier than the gold"
              + " (default: ${DEFAULT-VALUE}).")
  private double contactShift = 0;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public CalibrateCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Organizations organizations = Organizations.load();
    GoldFile files = new GoldFile(organizations);
    Examples examples = new Examples(ReaderStart.begin().reader(), organizations);
    List<String> names = new ArrayList<>();
    for (Path file : gold) {
      examples.add(files.read(file));
      names.add(String.valueOf(file.getFileName()));
    }
    List<Calibration> calibrations = new ArrayList<>();
    for (Features.Model model : Features.Model.values()) {
      calibrate(model, examples.of(model), calibrations);
    }
    Destination.write(output, streams, WeightsFile.write(calibrations, names, contactShift));
    return calibrations.isEmpty() ? ExitStatus.FAILED : ExitStatus.DONE;
  }

  private void calibrate(
      Features.Model model, List<Example> examples, List<Calibration> calibrations) {
    if (examples.size() < FEWEST) {
      streams.say(
          model.wire()
              + ": "
              + examples.size()
              + " examples are too few to learn from (at least "
              + FEWEST
              + "); the weights are left out");
      return;
    }
    Calibration calibration = Calibration.of(model, examples);
    calibrations.add(calibration);
    streams.say(
        String.format(
            Locale.ROOT,
            "%s: %d examples, %d right; cross-validated: expected calibration error %.3f (%.3f by"
                + " chance alone), log loss %.3f (penalty %s)",
            model.wire(),
            calibration.examples(),
            calibration.right(),
            calibration.unseen().expectedError(),
            calibration.chanceError(),
            calibration.logLoss(),
            calibration.penalty()));
  }
}
