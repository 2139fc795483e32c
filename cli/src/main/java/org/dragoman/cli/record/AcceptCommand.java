package org.dragoman.cli.record;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.Streams;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman accept}: a decision of a curator on a proposed office-holder. */
@Command(
    name = "accept",
    sortOptions = false,
    description =
        "Takes a proposed office-holder among those that the documents of the record are read with.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class AcceptCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(
      index = "0",
      paramLabel = "PROPOSAL",
      description = "The proposal's id, as 'dragoman proposals' tells it.")
  private String proposalId;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "The first day in office; without it, the first day on which reports have it.")
  private @Nullable String from;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Spec
  private CommandSpec spec;

  @Mixin private CurationOptions curation = new CurationOptions();

  public AcceptCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    LocalDate first = new Words(spec.commandLine()).day("--from", from);
    return curation.change(
        streams,
        record -> {
          record.accept(proposalId, first, curation.author(), curation.reason());
          streams.say(
              "accepted "
                  + proposalId
                  + "; documents are read with it from now on, 'dragoman recode' shows what it"
                  + " changes in those that are kept");
        });
  }
}
