package org.dragoman.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman merge}: a correction by a curator. */
@Command(
    name = "merge",
    sortOptions = false,
    description = {"Joins contacts into the first of them; their reports stay together for ever."},
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class MergeCommand implements Callable<Integer> {

  private final Streams streams;

  @Parameters(paramLabel = "CONTACT", arity = "2..*", description = "Ids of contacts.")
  private List<String> contactIds = new ArrayList<>();

  @Mixin private CurationOptions curation = new CurationOptions();

  public MergeCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return curation.change(
        streams,
        record -> {
          String id = record.merge(contactIds, curation.author(), curation.reason());
          streams.say("merged into " + id);
        });
  }
}
