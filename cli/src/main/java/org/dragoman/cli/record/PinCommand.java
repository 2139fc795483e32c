package org.dragoman.cli.record;

import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman pin}: a correction by a curator. */
@Command(
    name = "pin",
    sortOptions = false,
    description = {
      "Fixes the reports of a contact: no rule moves them any more. New reports may still join."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class PinCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(index = "0", paramLabel = "CONTACT", description = "The contact's id.")
  private String contactId;

  @Mixin private CurationOptions curation = new CurationOptions();

  public PinCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return curation.change(
        streams,
        record -> {
          record.pin(contactId, curation.author(), curation.reason());
          streams.say("pinned " + contactId);
        });
  }
}
