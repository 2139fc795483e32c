package org.dragoman.cli.analysis;

import java.util.List;
import java.util.Optional;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.analysis.dossier.Dossiers;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code dragoman office}: an office over its holders. */
@Command(
    name = "office",
    sortOptions = false,
    description = {
      "An office, of one side or of all: its holders, counterparts, travel, topics, contacts.",
      "Forms: text, json."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
final class OfficeCommand extends DossierCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "OFFICE",
      description = "The office: foreign minister, president …")
  private List<String> office = List.of();

  @Option(names = "--of", paramLabel = "SIDE", description = "Of this state or organisation.")
  private @Nullable String side;

  OfficeCommand(Streams streams) {
    super(streams);
  }

  @Override
  String asked() {
    return String.join(" ", office);
  }

  @Override
  Optional<Dossier> dossier(Dossiers dossiers, SideNames names, RecordStore record) {
    return Optional.of(dossiers.office(asked(), side == null ? null : view().side(names, side)));
  }
}
