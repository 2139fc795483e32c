package org.dragoman.cli.explain;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.cli.reading.ReaderStart;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.events.explain.Explanation;
import org.dragoman.events.explain.ExplanationJson;
import org.dragoman.events.explain.ExplanationTree;
import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman explain}: why a sentence is read as it is. */
@Command(
    name = "explain",
    sortOptions = false,
    description = {
      "Shows how a sentence is read, step by step.",
      "The parse, the parties found, the frames tried, what matched and what was refused and why:",
      "with it the lexicon can be mended."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExample:%n",
    footer = {
      "  dragoman explain --date 2025-10-08 'The two ministers spoke by phone on Tuesday.'"
    })
public final class ExplainCommand implements Callable<Integer> {

  /** The forms of an explanation. */
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

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(
      index = "0",
      paramLabel = "SENTENCE",
      description = "The words, in quotation marks; several sentences are read as one document.")
  private String sentence;

  @Option(
      names = "--date",
      paramLabel = "DATE",
      description = "When it was published, such as 2025-10-07.")
  private @Nullable String date;

  @Option(
      names = "--title",
      paramLabel = "WORDS",
      defaultValue = "",
      description = "The headline above it.")
  private String title = "";

  @Option(names = "--outlet", paramLabel = "NAME", description = "Who published it.")
  private @Nullable String outlet;

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "text",
      description = "${COMPLETION-CANDIDATES}: a tree (the default), or for programs.")
  private Form format = Form.TEXT;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public ExplainCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Document document =
        Document.of(Safe.line(title), Safe.line(sentence))
            .withPublished(published())
            .withOutlet(outlet);
    Explanation explanation = new Explanation();
    ReaderStart.begin().reader().read(document, explanation);
    try (Output out = new Output("standard output", streams.out())) {
      out.print(
          format == Form.JSON
              ? ExplanationJson.write(explanation, document.content())
              : ExplanationTree.draw(explanation, document.content()));
    }
    return ExitStatus.DONE;
  }

  private @Nullable Published published() {
    if (date == null) {
      return null;
    }
    return Published.parse(date)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(),
                    "--date takes a day such as 2025-10-07, not '" + date + "'"));
  }
}
