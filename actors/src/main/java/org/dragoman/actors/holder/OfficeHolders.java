package org.dragoman.actors.holder;

import java.io.Reader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.dragoman.actors.data.DataRow;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.DataTable;
import org.dragoman.actors.data.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Who held which office when: facts to complete what a text leaves out, never to overrule it.
 *
 * <p>A look-up allows {@value #GRACE_DAYS} days before and after a term, since sources differ and
 * news names the incoming and the outgoing alike.
 */
public final class OfficeHolders {

  /** The bundled file. */
  public static final String FILE = "holders.tsv";

  /** How many days a look-up may miss a term by. */
  public static final int GRACE_DAYS = 60;

  private static final List<String> COLUMNS =
      List.of("person", "names", "office", "state", "organization", "from", "to", "seen", "source");

  private final List<Term> terms = new ArrayList<>();
  private final Map<String, List<Term>> byParty = new HashMap<>();

  /** Made when somebody is first asked for by name: questions on the record often ask for none. */
  private volatile @Nullable NameIndex names;

  private OfficeHolders(List<Term> first, List<DataSource> sources) {
    first.forEach(this::add);
    for (DataSource source : sources) {
      for (DataRow row : DataTable.rows(source, COLUMNS)) {
        add(term(row));
      }
    }
  }

  /** The bundled office-holders. */
  public static OfficeHolders load() {
    return load(List.of(DataSource.bundled(FILE)));
  }

  /** Office-holders of the user's own before the bundled ones: of two on one day theirs holds. */
  public static OfficeHolders loadWith(List<Term> own) {
    return new OfficeHolders(own, List.of(DataSource.bundled(FILE)));
  }

  /** The office-holders of one file. */
  public static OfficeHolders load(Reader reader, String fileName) {
    return load(List.of(DataSource.of(reader, fileName)));
  }

  /** The office-holders of several files. */
  public static OfficeHolders load(List<DataSource> sources) {
    return new OfficeHolders(List.of(), sources);
  }

  /**
   * Who held the office of a state (alpha-3) or organisation (short name) on this day; of two
   * within the grace, the one whose term covers the day.
   */
  public Optional<Term> findHolder(String office, String party, LocalDate date) {
    return byParty.getOrDefault(office + '\t' + party, List.of()).stream()
        .filter(term -> term.covers(date, GRACE_DAYS))
        .min(Comparator.comparingLong(term -> distance(term, date)));
  }

  /** Whether a state (alpha-3) or organisation ever had this office, as far as the lists go. */
  public boolean hasOffice(String office, String party) {
    return byParty.containsKey(office + '\t' + party);
  }

  /**
   * The terms on this day of the person with this name: a full name, with or without middle names
   * and initials, or a surname that only one of the prominent people of the day has. Empty where
   * nobody is found or the surname does not tell who.
   */
  public List<Term> findTerms(String name, LocalDate date) {
    String key = PersonName.key(name);
    List<Term> full = covering(names().byFullName(key), date);
    String shortKey = PersonName.shortKey(key);
    if (full.isEmpty() && shortKey != null) {
      full = covering(names().byFullName(shortKey), date);
    }
    if (full.isEmpty()) {
      full = covering(names().byLooseName(key), date);
    }
    return full.isEmpty() ? bySurname(key, date) : onePerson(full);
  }

  /**
   * The terms on this day of the only person of this name whose office fits: "King Salman" is one,
   * though others are called Salman. Empty where nobody or more than one is found.
   *
   * @param couldBe whether a term is of the office that the text tells
   */
  public List<Term> findTerms(String name, LocalDate date, Predicate<Term> couldBe) {
    return onePerson(covering(listNamesakes(name).stream().filter(couldBe).toList(), date));
  }

  /** Whether somebody of this name may be on the lists, on any day: no answer of theirs is lost. */
  public boolean mayKnow(String name) {
    return names().hasName(PersonName.key(name));
  }

  /** Whether news may name somebody by this surname alone, on any day. */
  public boolean isProminent(String surname) {
    return names().bySurname(PersonName.key(surname)).stream().anyMatch(Prominence::isProminent);
  }

  /** All terms of the person with this full name, on any day. */
  public List<Term> listTerms(String name) {
    return Collections.unmodifiableList(names().byFullName(PersonName.key(name)));
  }

  /** All terms of those with this full name or surname, on any day: of one person or of several. */
  public List<Term> listNamesakes(String name) {
    String key = PersonName.key(name);
    Set<Term> named = new LinkedHashSet<>(names().byFullName(key));
    named.addAll(names().bySurname(key));
    return List.copyOf(named);
  }

  /** All terms, in the order of the files. */
  public List<Term> listTerms() {
    return Collections.unmodifiableList(terms);
  }

  private NameIndex names() {
    NameIndex known = names;
    if (known == null) {
      // Two threads may make it at once; both make the same.
      known = NameIndex.of(terms);
      names = known;
    }
    return known;
  }

  private List<Term> bySurname(String key, LocalDate date) {
    List<Term> all = covering(names().bySurname(key), date);
    List<Term> prominent = all.stream().filter(Prominence::isProminent).toList();
    return onePerson(prominent.isEmpty() ? all : prominent);
  }

  /**
   * The terms, where all are one person's; else those of the only one in office, if there is one.
   */
  private static List<Term> onePerson(List<Term> terms) {
    return terms.stream().map(Term::person).distinct().count() > 1 ? List.of() : terms;
  }

  private static List<Term> covering(List<Term> terms, LocalDate date) {
    List<Term> exact = terms.stream().filter(term -> term.covers(date, 0)).toList();
    return exact.isEmpty()
        ? terms.stream().filter(term -> term.covers(date, GRACE_DAYS)).toList()
        : exact;
  }

  private static long distance(Term term, LocalDate date) {
    if (term.covers(date, 0)) {
      return 0;
    }
    return date.isBefore(term.begins())
        ? term.begins().toEpochDay() - date.toEpochDay()
        : date.toEpochDay() - term.ends().toEpochDay();
  }

  private void add(Term term) {
    terms.add(term);
    byParty.computeIfAbsent(term.office() + '\t' + term.party(), k -> new ArrayList<>(2)).add(term);
  }

  private static Term term(DataRow row) {
    try {
      return new Term(
          row.required("person"),
          row.list("names"),
          row.required("office"),
          row.textOrNull("state"),
          row.textOrNull("organization"),
          PartialDate.first(row, "from"),
          PartialDate.last(row, "to"),
          PartialDate.first(row, "seen"),
          row.required("source"));
    } catch (IllegalArgumentException e) {
      throw row.mistake(String.valueOf(e.getMessage()));
    }
  }
}
