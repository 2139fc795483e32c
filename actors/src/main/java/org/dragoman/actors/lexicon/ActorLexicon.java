package org.dragoman.actors.lexicon;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.LexiconVersion;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.office.Honorifics;
import org.dragoman.actors.office.Offices;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.place.Places;
import org.dragoman.actors.state.Regions;
import org.dragoman.actors.state.States;
import org.jspecify.annotations.Nullable;

/**
 * All data of the actor layer, the bundled files with a user's additions. Each file is read when it
 * is first asked for; safe for any number of threads.
 */
public final class ActorLexicon {

  private static final List<String> FILES =
      List.of(
          States.FILE,
          Regions.FILE,
          Places.FILE,
          Organizations.FILE,
          Offices.FILE,
          Offices.PORTFOLIOS_FILE,
          Offices.MODIFIERS_FILE,
          Honorifics.FILE,
          OfficeHolders.FILE);

  private final @Nullable Path folder;
  private final Later<States> states = new Later<>(() -> States.load(sources(States.FILE)));
  private final Later<Regions> regions = new Later<>(() -> Regions.load(sources(Regions.FILE)));
  private final Later<Places> places = new Later<>(() -> Places.load(sources(Places.FILE)));
  private final Later<Organizations> organizations =
      new Later<>(() -> Organizations.load(sources(Organizations.FILE)));
  private final Later<Offices> offices =
      new Later<>(
          () ->
              Offices.load(
                  sources(Offices.FILE),
                  sources(Offices.PORTFOLIOS_FILE),
                  sources(Offices.MODIFIERS_FILE)));
  private final Later<Honorifics> honorifics =
      new Later<>(() -> Honorifics.load(sources(Honorifics.FILE)));
  private final Later<OfficeHolders> holders =
      new Later<>(() -> OfficeHolders.load(sources(OfficeHolders.FILE)));
  private final Later<String> version =
      new Later<>(
          () -> LexiconVersion.of(FILES.stream().flatMap(f -> sources(f).stream()).toList()));

  private ActorLexicon(@Nullable Path folder) {
    this.folder = folder;
  }

  /** The data that come with the program. */
  public static ActorLexicon bundled() {
    return new ActorLexicon(null);
  }

  /**
   * The bundled data, with the entries of the files in {@code folder} that have the names of
   * bundled files; a user's entry comes first where two have one phrase.
   */
  public static ActorLexicon withFolder(Path folder) {
    return new ActorLexicon(folder);
  }

  /** States and their names. */
  public States states() {
    return states.get();
  }

  /** Regions and groups of states. */
  public Regions regions() {
    return regions.get();
  }

  /** Cities, regions of states, venues. */
  public Places places() {
    return places.get();
  }

  /** Organisations and parties that are no states. */
  public Organizations organizations() {
    return organizations.get();
  }

  /** Offices and their modifiers. */
  public Offices offices() {
    return offices.get();
  }

  /** Words of respect. */
  public Honorifics honorifics() {
    return honorifics.get();
  }

  /** Who held which office when. */
  public OfficeHolders holders() {
    return holders.get();
  }

  /** Twelve hexadecimal digits that change with any of the files. */
  public String version() {
    return version.get();
  }

  private List<DataSource> sources(String file) {
    List<DataSource> sources = new ArrayList<>(2);
    if (folder != null && Files.isRegularFile(folder.resolve(file))) {
      sources.add(DataSource.of(folder.resolve(file)));
    }
    sources.add(DataSource.bundled(file));
    return sources;
  }
}
