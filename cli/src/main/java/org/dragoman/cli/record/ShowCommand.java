package org.dragoman.cli.record;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.ColorChoice;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Output;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.view.Ink;
import org.dragoman.record.Contact;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.RecordStore;
import org.dragoman.record.code.ContactJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman show}: one contact with all that the record holds of it. */
@Command(
    name = "show",
    sortOptions = false,
    description = "Shows a contact: its fields with their sources, and every report of it.",
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class ShowCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(paramLabel = "CONTACT", description = "The contact's id, as find tells it.")
  private String contactId;

  @Mixin private StoreOptions store = new StoreOptions();

  @Option(names = "--json", description = "Write one JSON object instead.")
  private boolean isJson;

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "${COMPLETION-CANDIDATES}; auto colours on a terminal only.")
  private ColorChoice color = ColorChoice.AUTO;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this text and end.")
  private boolean help;

  public ShowCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    try (RecordStore record = store.open(streams);
        Output out = new Output("standard output", streams.out())) {
      Optional<Contact> found = record.findContact(contactId);
      if (found.isEmpty()) {
        streams.say("the record has no contact " + contactId + ", or it was deleted");
        return ExitStatus.FAILED;
      }
      Contact contact = found.get();
      Ink ink = new Ink(color.isColored(streams.terminal(), true));
      List<DatasetMatch> datasets = record.listDatasetReports(contact.id());
      out.print(
          isJson
              ? ContactJson.write(contact, datasets) + "\n"
              : new ContactPage(ink).of(contact, datasets));
    }
    return ExitStatus.DONE;
  }
}
