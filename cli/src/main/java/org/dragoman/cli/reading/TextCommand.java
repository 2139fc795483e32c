package org.dragoman.cli.reading;

import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.view.DocumentJson;
import org.dragoman.sources.intake.Languages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code dragoman text}: documents as the reader sees them. */
@Command(
    name = "text",
    sortOptions = false,
    description = {
      "Prints each document as the reader sees it, one JSON object a line:",
      "id, title, text, date, outlet, language."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%nInputs:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman text article.html",
      "  dragoman text pages/*.html.gz > documents.jsonl",
      "",
      "The id is the one that the input gives; a file without one is called by its name up to",
      "the first dot."
    })
public final class TextCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private InputOptions input = new InputOptions();
  @Mixin private OutputOptions output = new OutputOptions();

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public TextCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    Languages languages = new Languages();
    Tally tally = new Tally(streams, output.isVerbose());
    try (Output out = output.open(streams)) {
      new Run(tally)
          .over(
              input.sources(streams),
              input.inputs(streams.terminal()),
              found -> DocumentJson.line(languages.identified(found.document()), found.shownId()),
              line -> {
                tally.read(0);
                out.print(line);
              });
    }
    return tally.close(false);
  }
}
