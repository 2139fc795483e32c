package org.dragoman.cli.record;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman split}: a correction by a curator. */
@Command(
    name = "split",
    sortOptions = false,
    description = {"Takes reports out of a contact into a new one; they stay apart for ever."},
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class SplitCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(index = "0", paramLabel = "CONTACT", description = "The contact's id.")
  private String contactId;

  @Parameters(
      index = "1..*",
      paramLabel = "REPORT",
      arity = "1..*",
      description = "Ids of the reports to take out, as show tells them.")
  private List<String> reportIds = new ArrayList<>();

  @Mixin private CurationOptions curation = new CurationOptions();

  public SplitCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return curation.change(
        streams,
        record -> {
          String id = record.split(contactId, reportIds, curation.author(), curation.reason());
          streams.say("split off as " + id);
        });
  }
}
