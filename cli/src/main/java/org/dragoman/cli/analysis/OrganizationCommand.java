package org.dragoman.cli.analysis;

import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine.Command;

/** {@code dragoman organization}: an organisation's contacts and members. */
@Command(
    name = "organization",
    sortOptions = false,
    description = {
      "An organisation: counterparts, levels, topics, who is in office, members.",
      "Forms: text, json."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
final class OrganizationCommand extends SideCommand {

  OrganizationCommand(Streams streams) {
    super(streams);
  }

  @Override
  boolean isForStates() {
    return false;
  }
}
