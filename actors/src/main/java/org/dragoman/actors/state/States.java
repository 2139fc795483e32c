package org.dragoman.actors.state;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.actors.data.DataRow;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.DataTable;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Phrases;
import org.dragoman.actors.data.Words;
import org.jspecify.annotations.Nullable;

/** All states, and the words that stand for them. */
public final class States {

  /** The bundled file. */
  public static final String FILE = "states.tsv";

  private static final List<String> COLUMNS =
      List.of(
          "alpha3",
          "alpha2",
          "cow",
          "abbreviation",
          "un",
          "name",
          "names",
          "former",
          "adjectives",
          "people",
          "capitals",
          "metonyms",
          "ambiguous");

  private final Map<String, State> byCode = new LinkedHashMap<>();
  private final List<StateName> names = new ArrayList<>();
  private final Phrases<StateName> phrases;

  private States(List<DataSource> sources) {
    Phrases.Builder<StateName> builder = Phrases.caseSensitive();
    for (DataSource source : sources) {
      for (DataRow row : DataTable.rows(source, COLUMNS)) {
        add(row, builder);
      }
    }
    phrases = builder.build();
  }

  /** The bundled states. */
  public static States load() {
    return load(List.of(DataSource.bundled(FILE)));
  }

  /** The states of one file. */
  public static States load(Reader reader, String fileName) {
    return load(List.of(DataSource.of(reader, fileName)));
  }

  /** The states of several files; a later row for the same state adds names to it. */
  public static States load(List<DataSource> sources) {
    return new States(sources);
  }

  /** The state with this alpha-3 code. */
  public Optional<State> findState(String alpha3) {
    return Optional.ofNullable(byCode.get(alpha3));
  }

  /** What exactly this word or phrase stands for. */
  public Optional<StateName> findName(String name) {
    return phrases.find(name);
  }

  /** The longest name of a state that begins at token {@code from}. */
  public Optional<Match<StateName>> longestMatch(Words words, int from) {
    return phrases.longestMatch(words, from);
  }

  /** All states, in the order of the files. */
  public Collection<State> listStates() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** All names of all states. */
  public List<StateName> listNames() {
    return Collections.unmodifiableList(names);
  }

  private void add(DataRow row, Phrases.Builder<StateName> builder) {
    State state = byCode.computeIfAbsent(row.required("alpha3"), code -> state(row));
    Set<String> ambiguous = new HashSet<>(row.list("ambiguous"));
    for (StateName.Kind kind : StateName.Kind.values()) {
      for (String text : texts(row, kind)) {
        addName(new StateName(text, state, kind, ambiguous.remove(text)), row, builder);
      }
    }
    if (!ambiguous.isEmpty()) {
      throw row.mistake("ambiguous, but no name of " + state.name() + ": " + ambiguous);
    }
  }

  private void addName(StateName name, DataRow row, Phrases.Builder<StateName> builder) {
    StateName before = builder.add(name.text(), name);
    if (before != null && !before.state().equals(name.state())) {
      throw row.mistake("\"" + name.text() + "\" stands for " + before.state().name() + " already");
    }
    names.add(name);
  }

  private static List<String> texts(DataRow row, StateName.Kind kind) {
    return switch (kind) {
      case NAME -> {
        List<String> names = new ArrayList<>(row.list("names"));
        names.add(0, row.required("name"));
        yield names;
      }
      case FORMER -> row.list("former");
      case ADJECTIVE -> row.list("adjectives");
      case PEOPLE -> row.list("people");
      case CAPITAL -> row.list("capitals");
      case METONYM -> row.list("metonyms");
    };
  }

  private static State state(DataRow row) {
    try {
      return new State(
          row.required("alpha3"),
          row.required("alpha2"),
          number(row),
          row.textOrNull("abbreviation"),
          row.required("name"),
          row.yes("un"),
          row.list("capitals"));
    } catch (IllegalArgumentException e) {
      throw row.mistake(String.valueOf(e.getMessage()));
    }
  }

  private static @Nullable Integer number(DataRow row) {
    String text = row.text("cow");
    try {
      return text.isEmpty() ? null : Integer.valueOf(text);
    } catch (NumberFormatException e) {
      throw row.mistake("the cow code \"" + text + "\" is no number");
    }
  }
}
