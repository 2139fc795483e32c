package org.dragoman.actors.office;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actors.data.DataRow;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.DataTable;
import org.dragoman.actors.data.Match;
import org.dragoman.actors.data.Phrases;
import org.dragoman.actors.data.Words;
import org.dragoman.codebook.Level;
import org.jspecify.annotations.Nullable;

/**
 * All offices, in all the ways that news writes them, with the words that modify them.
 *
 * <p>Besides the entries of the file of offices, every portfolio makes the terms "X minister",
 * "minister of X" and "minister for X", which the output keeps as the text has them.
 */
public final class Offices {

  /** The bundled file of offices. */
  public static final String FILE = "offices.tsv";

  /** The bundled file of portfolios. */
  public static final String PORTFOLIOS_FILE = "portfolios.tsv";

  /** The bundled file of modifiers. */
  public static final String MODIFIERS_FILE = "modifiers.tsv";

  private static final List<String> COLUMNS =
      List.of("office", "terms", "told", "kind", "level", "unique", "states");
  private static final List<String> PORTFOLIO_COLUMNS = List.of("portfolio", "names");
  private static final List<String> MODIFIER_COLUMNS =
      List.of("modifier", "effect", "position", "normal");

  private final Map<String, Office> byName;
  private final Phrases<OfficeTerm> phrases;
  private final OfficeReading reading;

  private Offices(
      Map<String, Office> byName, Phrases<OfficeTerm> phrases, List<Modifier> modifiers) {
    this.byName = byName;
    this.phrases = phrases;
    this.reading = new OfficeReading(phrases, modifiers, byName);
  }

  /** The bundled offices. */
  public static Offices load() {
    return load(
        List.of(DataSource.bundled(FILE)),
        List.of(DataSource.bundled(PORTFOLIOS_FILE)),
        List.of(DataSource.bundled(MODIFIERS_FILE)));
  }

  /** The offices of one file, with the bundled portfolios and modifiers. */
  public static Offices load(Reader reader, String fileName) {
    return load(
        List.of(DataSource.of(reader, fileName)),
        List.of(DataSource.bundled(PORTFOLIOS_FILE)),
        List.of(DataSource.bundled(MODIFIERS_FILE)));
  }

  /** The offices of several files of each kind; where two have one term, the first keeps it. */
  public static Offices load(
      List<DataSource> offices, List<DataSource> portfolios, List<DataSource> modifiers) {
    Map<String, Office> byName = new LinkedHashMap<>();
    Phrases.Builder<OfficeTerm> builder = Phrases.anyCase();
    for (DataSource source : offices) {
      for (DataRow row : DataTable.rows(source, COLUMNS)) {
        addOffice(row, byName, builder);
      }
    }
    for (DataSource source : portfolios) {
      for (DataRow row : DataTable.rows(source, PORTFOLIO_COLUMNS)) {
        addPortfolio(row, byName, builder);
      }
    }
    return new Offices(byName, builder.build(), modifiers(modifiers));
  }

  /** The level of an office in any of its forms; null where the list does not have it. */
  public @Nullable Level level(String office) {
    return findOffice(normal(office)).map(Office::level).orElse(null);
  }

  /** The office with exactly this normal form. */
  public Optional<Office> findOffice(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The normal form of an office as the output writes it: "defense minister" for "armed forces
   * minister". What no entry has is its own normal form.
   */
  public String normal(String office) {
    if (byName.containsKey(office)) {
      return office;
    }
    return phrases
        .find(office)
        .filter(term -> term.text().equals(office))
        .map(term -> term.office().name())
        .orElse(office);
  }

  /** The longest office term that begins at token {@code from}, without modifiers. */
  public Optional<Match<OfficeTerm>> longestMatch(Words words, int from) {
    return phrases.longestMatch(words, from);
  }

  /**
   * The longest office that begins at token {@code from}, with its modifiers: "visiting first
   * deputy foreign minister", "president-elect".
   */
  public Optional<Match<OfficeMention>> longestMention(Words words, int from) {
    return reading.longestMention(words, from);
  }

  /** All offices, in the order of the files. */
  public Collection<Office> listOffices() {
    return Collections.unmodifiableCollection(byName.values());
  }

  private static void addOffice(
      DataRow row, Map<String, Office> byName, Phrases.Builder<OfficeTerm> builder) {
    Office office =
        new Office(
            row.required("office"),
            row.term(OfficeKind.class, "kind"),
            row.termOrNull(Level.class, "level"),
            row.yes("unique"),
            row.list("states"));
    if (byName.putIfAbsent(office.name(), office) != null) {
      throw row.mistake("a second office named \"" + office.name() + "\"");
    }
    List<String> terms = new ArrayList<>(row.list("terms"));
    terms.add(0, office.name());
    terms.forEach(term -> addTerm(term, office, office.name(), row, builder));
    row.list("told").forEach(term -> addTerm(term, office, term, row, builder));
  }

  private static void addTerm(
      String term,
      Office office,
      String written,
      DataRow row,
      Phrases.Builder<OfficeTerm> builder) {
    OfficeTerm before = addTerm(term, office, written, builder);
    if (before != null && !before.office().equals(office)) {
      throw row.mistake("\"" + term + "\" stands for " + before.office().name() + " already");
    }
  }

  private static void addPortfolio(
      DataRow row, Map<String, Office> byName, Phrases.Builder<OfficeTerm> builder) {
    String portfolio = row.required("portfolio");
    String name = portfolio + " minister";
    Office office =
        byName.computeIfAbsent(
            name, key -> new Office(key, OfficeKind.OFFICE, Level.MINISTER, true, List.of()));
    List<String> names = new ArrayList<>(row.list("names"));
    names.add(0, portfolio);
    for (String each : names) {
      for (String term : terms(each)) {
        addTerm(term, office, term, builder);
      }
    }
  }

  private static List<String> terms(String portfolio) {
    return List.of(
        portfolio + " minister",
        "minister of " + portfolio,
        "minister for " + portfolio,
        "minister of the " + portfolio,
        "minister for the " + portfolio);
  }

  private static @Nullable OfficeTerm addTerm(
      String term, Office office, String written, Phrases.Builder<OfficeTerm> builder) {
    if (!term.endsWith(".")) {
      // "pres." with an "s" would be the press
      builder.add(Plurals.of(term), new OfficeTerm(Plurals.of(term), office, written, true));
    }
    return builder.add(term, new OfficeTerm(term, office, written, false));
  }

  private static List<Modifier> modifiers(List<DataSource> sources) {
    List<Modifier> modifiers = new ArrayList<>();
    for (DataSource source : sources) {
      for (DataRow row : DataTable.rows(source, MODIFIER_COLUMNS)) {
        modifiers.add(
            new Modifier(
                row.required("modifier"),
                row.term(Modifier.Effect.class, "effect"),
                row.term(Modifier.Position.class, "position"),
                row.text("normal")));
      }
    }
    return modifiers;
  }
}
