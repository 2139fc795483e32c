package org.dragoman.actors.state;

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

/** Continents, regions and loose groups of states. */
public final class Regions {

  /** The bundled file. */
  public static final String FILE = "regions.tsv";

  private static final List<String> COLUMNS = List.of("name", "names", "members");

  /** How many words before its last the name of a region may begin: "South East Asian". */
  private static final int REACH = 3;

  private final List<Region> regions;
  private final Phrases<Region> phrases;

  private Regions(List<Region> regions, Phrases<Region> phrases) {
    this.regions = List.copyOf(regions);
    this.phrases = phrases;
  }

  /** The bundled regions. */
  public static Regions load() {
    return load(List.of(DataSource.bundled(FILE)));
  }

  /** The regions of one file. */
  public static Regions load(Reader reader, String fileName) {
    return load(List.of(DataSource.of(reader, fileName)));
  }

  /** The regions of several files. */
  public static Regions load(List<DataSource> sources) {
    List<Region> regions = new ArrayList<>();
    Phrases.Builder<Region> builder = Phrases.caseSensitive();
    for (DataSource source : sources) {
      for (DataRow row : DataTable.rows(source, COLUMNS)) {
        Region region = new Region(row.required("name"), row.list("names"), row.list("members"));
        regions.add(region);
        builder.add(region.name(), region);
        region.names().forEach(name -> builder.add(name, region));
      }
    }
    return new Regions(regions, builder.build());
  }

  /** The longest name of a region that begins at token {@code from}. */
  public Optional<Match<Region>> longestMatch(Words words, int from) {
    return phrases.longestMatch(words, from);
  }

  /**
   * Whether words are only part of a region's name: "American" in "South American leaders".
   *
   * @param from the first of them
   * @param length how many they are
   */
  public boolean hold(Words words, int from, int length) {
    for (int start = Math.max(0, from - REACH); start <= from; start++) {
      int longest = longestMatch(words, start).map(Match::length).orElse(0);
      if (start + longest >= from + length && longest > length) {
        return true;
      }
    }
    return false;
  }

  /** The region with exactly this name. */
  public Optional<Region> findRegion(String name) {
    return phrases.find(name);
  }

  /** All regions, in the order of the files. */
  public List<Region> listRegions() {
    return regions;
  }
}
