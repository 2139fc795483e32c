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
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What the dossiers of states and of organisations have in common. */
abstract class SideCommand extends DossierCommand {

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "A code or name: TUR, NATO.")
  private List<String> name = List.of();

  @Option(
      names = "--on",
      paramLabel = "DAY",
      description = "As of that day; without it, the latest of the record.")
  private @Nullable String on;

  SideCommand(Streams streams) {
    super(streams);
  }

  /** Whether the command is for states rather than organisations. */
  abstract boolean isForStates();

  @Override
  final String asked() {
    return String.join(" ", name);
  }

  @Override
  final Optional<Dossier> dossier(Dossiers dossiers, SideNames names, RecordStore record) {
    Side side = view().side(names, asked());
    if (side.isState() != isForStates()) {
      throw view()
          .wrongUse(
              names.name(side)
                  + (side.isState()
                      ? " is a state; ask for it with 'state'"
                      : " is no state; ask for it with 'organization'"));
    }
    return Optional.of(dossiers.side(side, view().day("--on", on, record)));
  }
}
