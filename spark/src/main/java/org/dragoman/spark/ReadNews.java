package org.dragoman.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.SparkSession;
import org.dragoman.text.DragomanException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What {@code spark-submit} starts: reads a corpus into a folder of Parquet tables. */
@Command(
    name = "read-news",
    sortOptions = false,
    description = {
      "Reads a corpus with Spark: events and contacts in Parquet, and what could not be read.",
      "Run it again with the same options to carry on after a stop."
    })
public final class ReadNews implements Callable<Integer> {

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec command;

  @Option(
      names = "--input",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = {
        "Files, folders or patterns on any file system that Hadoop knows: JSON Lines, CSV, WARC",
        "and all else that 'dragoman read' takes, told by their bytes, each also as .gz; Parquet",
        "where the name ends in .parquet."
      })
  private List<String> inputs = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Option(
      names = "--output",
      required = true,
      paramLabel = "FOLDER",
      description = "The folder that is filled.")
  private String output;

  @Option(
      names = "--columns",
      paramLabel = "FIELD=COLUMN,…",
      description = "Which columns of a table hold which fields, such as title=headline,text=body.")
  private @Nullable String columns;

  @Option(
      names = "--types",
      paramLabel = "TYPE,…",
      description = {
        "Look for these events alone: contacts, or PLOVER types such as CONSULT,AGREE. What is",
        "found is the same as without; reading is faster the fewer are asked for. Default: all."
      })
  private @Nullable String types;

  @Option(
      names = "--files-at-a-time",
      paramLabel = "N",
      defaultValue = "1000",
      description = "How many files are read before they are kept; 1000 where nothing is said.")
  private int filesAtATime;

  /** Runs the command and ends the process with its exit status. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new ReadNews()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    try (SparkSession spark = SparkSession.builder().appName("dragoman").getOrCreate()) {
      new Run(spark, output, columns, types, filesAtATime).over(inputs);
      return 0;
    } catch (DragomanException e) {
      command.commandLine().getErr().println("read-news: " + e.getMessage());
      return 1;
    }
  }
}
