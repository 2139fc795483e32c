package org.dragoman.cli.record;

import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman reject}: a decision of a curator on a proposed office-holder. */
@Command(
    name = "reject",
    sortOptions = false,
    description = "Rejects a proposed office-holder: it is proposed no more.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class RejectCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(
      index = "0",
      paramLabel = "PROPOSAL",
      description = "The proposal's id, as 'dragoman proposals' tells it.")
  private String proposalId;

  @Mixin private CurationOptions curation = new CurationOptions();

  public RejectCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return curation.change(
        streams,
        record -> {
          record.reject(proposalId, curation.author(), curation.reason());
          streams.say("rejected " + proposalId);
        });
  }
}
