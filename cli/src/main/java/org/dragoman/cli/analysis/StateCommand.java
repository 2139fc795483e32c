package org.dragoman.cli.analysis;

import java.util.List;
import java.util.Optional;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.analysis.dossier.Dossiers;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

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
final class StateCommand extends DossierCommand {

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "A code (TUR) or name.")
  private List<String> name = List.of();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "As of that day; without it, the latest of the record.")
  private @Nullable String on;

  StateCommand(Streams streams) {
    super(streams);
  }

  @Override
  String asked() {
    return String.join(" ", name);
  }

  @Override
  Optional<Dossier> dossier(Dossiers dossiers, SideNames names, RecordStore record) {
    Side side = view().side(names, asked());
    if (!side.isState()) {
      throw view().wrongUse(names.name(side) + " is no state; ask for it with 'organization'");
    }
    return Optional.of(dossiers.side(side, view().day("--on", on, record)));
  }
}
