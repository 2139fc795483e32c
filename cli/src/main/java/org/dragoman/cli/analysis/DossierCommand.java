package org.dragoman.cli.analysis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.analysis.dossier.Dossiers;
import org.dragoman.analysis.ties.Ties;
import org.dragoman.cli.terminal.ExitStatus;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import picocli.CommandLine.Mixin;

/** What the commands that show a dossier have in common. */
abstract class DossierCommand implements Callable<Integer> {

  private final Streams streams;

  @Mixin private ViewOptions view = new ViewOptions();

  DossierCommand(Streams streams) {
    this.streams = streams;
  }

  /** The dossier that is asked for; empty where nothing is known under that name. */
  abstract Optional<Dossier> dossier(Dossiers dossiers, SideNames names, RecordStore record);

  /** The name that was asked for. */
  abstract String asked();

  /** The options. */
  final ViewOptions view() {
    return view;
  }

  @Override
  public Integer call() {
    ViewFormat format = view.format(EnumSet.of(ViewFormat.TEXT, ViewFormat.JSON));
    SideNames names = SideNames.load();
    try (RecordStore record = view.open(streams)) {
      Dossiers dossiers = new Dossiers(record, names, OfficeHolders.load(), Ties.load());
      Optional<Dossier> found = dossier(dossiers, names, record);
      if (found.isEmpty()) {
        streams.say(
            "neither the record nor the list of office-holders knows '"
                + asked()
                + "'; try another spelling");
        return ExitStatus.FAILED;
      }
      String basis = Basis.sentence(record.facts());
      view.write(
          streams,
          format == ViewFormat.JSON
              ? Json.dossier(found.get(), basis)
              : DossierPage.of(
                  found.get(), basis, view.strong(streams), streams.terminal().columns()));
    }
    return ExitStatus.DONE;
  }
}
