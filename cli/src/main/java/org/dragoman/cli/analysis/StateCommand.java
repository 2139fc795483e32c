package org.dragoman.cli.analysis;

import org.dragoman.cli.terminal.Streams;
import picocli.CommandLine.Command;

/** {@code dragoman state}: a state's contacts, office-holders, memberships and treaties. */
@Command(
    name = "state",
    sortOptions = false,
    description = {
      "A state: counterparts, levels, topics, travel, who is in office, memberships, treaties.",
      "Forms: text, json."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
final class StateCommand extends SideCommand {

  StateCommand(Streams streams) {
    super(streams);
  }

  @Override
  boolean isForStates() {
    return true;
  }
}
