package org.dragoman.analysis.compare;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actors.data.DataException;
import org.dragoman.actors.data.DataRow;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.DataTable;
import org.dragoman.text.Sentence;
import org.dragoman.text.Token;

/** The tone words: data in {@code tone.tsv}, whose head explains the columns. */
public final class ToneLexicon {

  private static final String FILE = "tone.tsv";
  private static final List<String> COLUMNS =
      List.of("act", "force", "warmth", "commitment", "lemmas");

  private final Map<String, Tone> tones = new HashMap<>();

  private ToneLexicon(DataSource source) {
    for (DataRow row : DataTable.rows(source, COLUMNS)) {
      Tone tone =
          new Tone(
              row.required("act"),
              number(row, "force", 0, 5),
              number(row, "warmth", -3, 3),
              row.yes("commitment"));
      for (String lemma : row.list("lemmas")) {
        if (tones.putIfAbsent(lemma, tone) != null) {
          throw row.mistake("\"" + lemma + "\" is a tone word already");
        }
      }
    }
  }

  /** The bundled list. */
  public static ToneLexicon load() {
    try (InputStream stream = ToneLexicon.class.getResourceAsStream(FILE)) {
      if (stream == null) {
        throw new DataException("no bundled data file is named \"" + FILE + "\"");
      }
      return load(DataSource.of(new InputStreamReader(stream, StandardCharsets.UTF_8), FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + ": the bundled data file cannot be read", e);
    }
  }

  /** The list of another file. */
  public static ToneLexicon load(DataSource source) {
    return new ToneLexicon(source);
  }

  /** The tone of a predicate, with its particle or noun where these make it. */
  public Optional<Tone> find(Sentence sentence, Token predicate) {
    for (Token dependent : sentence.dependents(predicate.index())) {
      Tone tone = tones.get(predicate.lemma() + " " + dependent.lemma());
      if (tone != null) {
        return Optional.of(tone);
      }
    }
    boolean isOfConcern =
        sentence.dependents(predicate.index()).stream()
            .anyMatch(word -> word.relation().equals("dobj") && word.lemma().equals("concern"));
    return Optional.ofNullable(tones.get(isOfConcern ? "concern" : predicate.lemma()));
  }

  private static int number(DataRow row, String column, int least, int most) {
    String text = row.required(column);
    try {
      int number = Integer.parseInt(text);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      throw row.mistake(column + " \"" + text + "\" is no number");
    }
    throw row.mistake(column + " lies between " + least + " and " + most + ", not " + text);
  }
}
