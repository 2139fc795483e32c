package org.dragoman.cli.record;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code dragoman edit}: a correction by a curator. */
@Command(
    name = "edit",
    sortOptions = false,
    description = {
      "Sets fields of a contact: status, channel, date (2025-10-07 or 2025-10-07/2025-10-09),",
      "place (\"Ankara, TUR\"), agenda, sides (\"TUR,AZE,org:UN\") or topics (\"trade,energy\", or none).",
      "What reports say otherwise stays beside it."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
public final class EditCommand implements Callable<Integer> {

  private final Streams streams;

  @SuppressWarnings("NullAway.Init") // picocli sets it
  @Parameters(index = "0", paramLabel = "CONTACT", description = "The contact's id.")
  private String contactId;

  @Parameters(
      index = "1..*",
      paramLabel = "FIELD=VALUE",
      arity = "1..*",
      description = "What to set.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Mixin private CurationOptions curation = new CurationOptions();

  public EditCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() {
    return curation.change(
        streams,
        record -> {
          record.edit(contactId, fields, curation.author(), curation.reason());
          streams.say("edited " + contactId);
        });
  }
}
