package org.dragoman.cli.record;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.exchange.ExportFormat;
import org.dragoman.exchange.FolderTarget;
import org.dragoman.exchange.StreamTarget;
import org.dragoman.exchange.Target;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code dragoman export}: the record in the formats of others. */
@Command(
    name = "export",
    sortOptions = false,
    description = "Writes the contacts that meet all conditions in a format of others.",
    descriptionHeading = "%n",
    parameterListHeading = "%nConditions:%n",
    optionListHeading = "%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  dragoman export --format jsonl > record.jsonl",
      "  dragoman export --format csv --output record/ --from 2025-01-01",
      "  dragoman export --format ics --party TUR > planned.ics",
      "",
      "docs/export.md tells what each format holds."
    })
public final class ExportCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Mixin private StoreOptions store = new StoreOptions();
  @Mixin private QueryOptions query = new QueryOptions();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      defaultValue = "jsonl",
      description = {
        "jsonl (the default), plover, polecat, icews, gdelt, csv, parquet, graphml, gexf, ics",
        "or webannotation."
      })
  private String format = "jsonl";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FOLDER",
      description = "Where the files go; without it a format of one file goes to standard output.")
  private @Nullable Path folder;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public ExportCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    ExportFormat chosen = chosen();
    ContactQuery asked = query.query();
    Target target = target(chosen);
    try (RecordStore record = store.open(streams)) {
      long count = chosen.exporter().export(record, asked, target);
      streams.say(summary(chosen, count));
      return ExitStatus.DONE;
    } catch (IOException e) {
      streams.say("dragoman: the export could not be written: " + e.getMessage());
      return ExitStatus.FAILED;
    }
  }

  private ExportFormat chosen() {
    try {
      return ExportFormat.of(format.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      String known =
          Arrays.stream(ExportFormat.values())
              .map(ExportFormat::wire)
              .collect(Collectors.joining(", "));
      throw new ParameterException(
          spec.commandLine(), "--format takes " + known + ", not '" + format + "'", e);
    }
  }

  private Target target(ExportFormat chosen) {
    Path chosenFolder = folder;
    if (chosenFolder != null) {
      return new FolderTarget(chosenFolder);
    }
    if (chosen.parts().size() > 1) {
      throw new ParameterException(
          spec.commandLine(),
          chosen.wire()
              + " has several files ("
              + String.join(", ", chosen.parts())
              + "); --output names the folder for them");
    }
    return new StreamTarget(streams.out());
  }

  private String summary(ExportFormat chosen, long count) {
    List<String> parts = chosen.parts();
    String where = folder == null ? "" : " to " + folder + " (" + String.join(", ", parts) + ")";
    return count + (count == 1 ? " entry" : " entries") + " written" + where;
  }
}
