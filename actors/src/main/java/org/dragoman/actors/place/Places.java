package org.dragoman.actors.place;

import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.actors.data.DataRow;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.DataTable;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Phrases;
import org.dragoman.actors.data.Words;

/** Cities, regions and venues. */
public final class Places {

  /** The bundled file. */
  public static final String FILE = "cities.tsv";

  private static final List<String> COLUMNS =
      List.of("name", "names", "state", "kind", "ambiguous");

  private final List<City> places;
  private final Phrases<City> phrases;

  private Places(List<City> places, Phrases<City> phrases) {
    this.places = List.copyOf(places);
    this.phrases = phrases;
  }

  /** The bundled places. */
  public static Places load() {
    return load(List.of(DataSource.bundled(FILE)));
  }

  /** The places of one file. */
  public static Places load(Reader reader, String fileName) {
    return load(List.of(DataSource.of(reader, fileName)));
  }

  /** The places of several files; where two share a name, the first keeps it. */
  public static Places load(List<DataSource> sources) {
    List<City> places = new ArrayList<>();
    Phrases.Builder<City> builder = Phrases.caseSensitive();
    for (DataSource source : sources) {
      for (DataRow row : DataTable.rows(source, COLUMNS)) {
        City place =
            new City(
                row.required("name"),
                row.list("names"),
                row.required("state"),
                row.term(PlaceKind.class, "kind"),
                row.yes("ambiguous"));
        places.add(place);
        builder.add(place.name(), place);
        place.names().forEach(name -> builder.add(name, place));
      }
    }
    return new Places(places, builder.build());
  }

  /** The longest name of a place that begins at token {@code from}. */
  public Optional<Match<City>> longestMatch(Words words, int from) {
    return phrases.longestMatch(words, from);
  }

  /** The place with exactly this name. */
  public Optional<City> findPlace(String name) {
    return phrases.find(name);
  }

  /** All places, in the order of the files. */
  public List<City> listPlaces() {
    return places;
  }
}
