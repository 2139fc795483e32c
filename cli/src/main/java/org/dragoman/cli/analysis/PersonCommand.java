package org.dragoman.cli.analysis;

import java.util.List;
import java.util.Optional;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.analysis.dossier.Dossiers;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code dragoman person}: whom a person met, where, at which level, about what. */
@Command(
    name = "person",
    sortOptions = false,
    description = {
      "A person: spellings, offices and terms, counterparts, travel, levels, topics, contacts.",
      "Forms: text, json."
    },
    descriptionHeading = "%n",
    parameterListHeading = "%n",
    optionListHeading = "%nOptions:%n")
final class PersonCommand extends DossierCommand {

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "A name, in any spelling the record knows.")
  private List<String> name = List.of();

  PersonCommand(Streams streams) {
    super(streams);
  }

  @Override
  String asked() {
    return String.join(" ", name);
  }

  @Override
  Optional<Dossier> dossier(Dossiers dossiers, SideNames names, RecordStore record) {
    return dossiers.person(asked());
  }
}
