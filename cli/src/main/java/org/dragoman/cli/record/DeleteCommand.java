package org.dragoman.cli.record;

import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman delete}: a correction by a curator. */
@Command(
    name = "delete",
    sortOptions = false,
    description = {"Takes a contact out of the record; a tombstone with the reason stays."},
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class DeleteCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(index = "0", paramLabel = "CONTACT", description = "The contact's id.")
  private String contactId;

  @picocli.CommandLine.Option(names = "--undo", description = "Take it back instead.")
  private boolean isUndone;

  @Mixin private CurationOptions curation = new CurationOptions();

  public DeleteCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return curation.change(
        streams,
        record -> {
          if (isUndone) {
            record.restore(contactId, curation.author(), curation.reason());
          } else {
            record.delete(contactId, curation.author(), curation.reason());
          }
          streams.say((isUndone ? "restored " : "deleted ") + contactId);
        });
  }
}
