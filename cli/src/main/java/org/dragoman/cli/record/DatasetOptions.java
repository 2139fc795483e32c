package org.dragoman.cli.record;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.DataSet;
import org.dragoman.record.DatasetQuery;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which rows of other event data are asked for. */
final class DatasetOptions {

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--dataset",
      paramLabel = "NAME",
      split = ",",
      description = "gdelt, icews, polecat or plover; repeatable.")
  private List<String> datasets = new ArrayList<>();

  @Option(
      names = "--party",
      paramLabel = "SIDE",
      split = ",",
      description = "A state (TUR, Türkiye) or organisation (NATO) that takes part; repeatable.")
  private List<String> parties = new ArrayList<>();

  @Option(names = "--from", paramLabel = "DAY", description = "Not before that day.")
  private @Nullable String from;

  @Option(names = "--to", paramLabel = "DAY", description = "Not after that day.")
  private @Nullable String to;

  @Option(names = "--missing", description = "Only those of which the record has no contact.")
  private boolean isMissing;

  @Option(
      names = "--limit",
      paramLabel = "N",
      defaultValue = "0",
      description = "At most so many; 0, the default, for all.")
  private int limit;

  DatasetQuery query() {
    Words words = new Words(spec.commandLine());
    return new DatasetQuery(
        words.terms("--dataset", datasets, DataSet::of),
        words.sides("--party", parties),
        words.day("--from", from),
        words.day("--to", to),
        isMissing,
        limit);
  }
}
