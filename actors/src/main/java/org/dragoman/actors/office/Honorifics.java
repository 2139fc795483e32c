package org.dragoman.actors.office;

import java.io.Reader;
import java.util.List;
import java.util.Optional;
import org.dragoman.actors.data.DataRow;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.DataTable;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Phrases;
import org.dragoman.actors.data.Words;

/** Words of respect and rank around names. */
public final class Honorifics {

  /** The bundled file. */
  public static final String FILE = "honorifics.tsv";

  private static final List<String> COLUMNS = List.of("honorific", "kind", "office");

  private final Phrases<Honorific> phrases;

  private Honorifics(Phrases<Honorific> phrases) {
    this.phrases = phrases;
  }

  /** The bundled honorifics. */
  public static Honorifics load() {
    return load(List.of(DataSource.bundled(FILE)));
  }

  /** The honorifics of one file. */
  public static Honorifics load(Reader reader, String fileName) {
    return load(List.of(DataSource.of(reader, fileName)));
  }

  /** The honorifics of several files. */
  public static Honorifics load(List<DataSource> sources) {
    Phrases.Builder<Honorific> builder = Phrases.caseSensitive();
    for (DataSource source : sources) {
      for (DataRow row : DataTable.rows(source, COLUMNS)) {
        String text = row.required("honorific");
        builder.add(
            text,
            new Honorific(text, row.term(HonorificKind.class, "kind"), row.textOrNull("office")));
      }
    }
    return new Honorifics(builder.build());
  }

  /** The longest honorific that begins at token {@code from}. */
  public Optional<Match<Honorific>> longestMatch(Words words, int from) {
    return phrases.longestMatch(words, from);
  }

  /** How many there are. */
  public int size() {
    return phrases.size();
  }
}
