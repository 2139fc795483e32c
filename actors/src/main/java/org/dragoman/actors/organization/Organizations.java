package org.dragoman.actors.organization;

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
import org.dragoman.actors.data.PartialDate;
import org.dragoman.actors.data.Phrases;
import org.dragoman.actors.data.Words;

/** All organisations and other parties that are no states, and the words that stand for them. */
public final class Organizations {

  /** The bundled file. */
  public static final String FILE = "organizations.tsv";

  private static final List<String> COLUMNS =
      List.of(
          "name",
          "names",
          "adjectives",
          "kind",
          "seat",
          "heads",
          "home",
          "governs",
          "sector",
          "parent",
          "ambiguous");

  private final Map<String, Organization> byName = new LinkedHashMap<>();
  private final Phrases<OrganizationName> phrases;

  private Organizations(List<DataSource> sources) {
    Phrases.Builder<OrganizationName> builder = Phrases.caseSensitive();
    for (DataSource source : sources) {
      for (DataRow row : DataTable.rows(source, COLUMNS)) {
        add(row, builder);
      }
    }
    phrases = builder.build();
  }

  /** The bundled organisations. */
  public static Organizations load() {
    return load(List.of(DataSource.bundled(FILE)));
  }

  /** The organisations of one file. */
  public static Organizations load(Reader reader, String fileName) {
    return load(List.of(DataSource.of(reader, fileName)));
  }

  /** The organisations of several files. */
  public static Organizations load(List<DataSource> sources) {
    return new Organizations(sources);
  }

  /** The organisation with this short name or other name. */
  public Optional<Organization> findOrganization(String name) {
    Organization organization = byName.get(name);
    return organization != null
        ? Optional.of(organization)
        : phrases.find(name).map(OrganizationName::organization);
  }

  /** The longest name of an organisation that begins at token {@code from}. */
  public Optional<Match<OrganizationName>> longestMatch(Words words, int from) {
    return phrases.longestMatch(words, from);
  }

  /** All organisations, in the order of the files. */
  public Collection<Organization> listOrganizations() {
    return Collections.unmodifiableCollection(byName.values());
  }

  private void add(DataRow row, Phrases.Builder<OrganizationName> builder) {
    Organization organization = organization(row);
    if (byName.put(organization.name(), organization) != null) {
      throw row.mistake("a second organisation named \"" + organization.name() + "\"");
    }
    List<String> names = new ArrayList<>(organization.names());
    names.add(0, organization.name());
    for (String ambiguous : organization.ambiguous()) {
      if (!names.contains(ambiguous) && !organization.adjectives().contains(ambiguous)) {
        throw row.mistake("ambiguous, but no name of it: \"" + ambiguous + "\"");
      }
    }
    names.forEach(name -> addName(name, organization, false, row, builder));
    parts(organization, names).forEach(name -> addName(name, organization, false, row, builder));
    organization.adjectives().forEach(name -> addName(name, organization, true, row, builder));
  }

  /** "African Union's Peace and Security Council": the part of a body, told as its own. */
  private static List<String> parts(Organization organization, List<String> names) {
    String whole = organization.parent() == null ? "" : organization.parent() + " ";
    return whole.isEmpty()
        ? List.of()
        : names.stream()
            .filter(name -> name.startsWith(whole))
            .map(name -> organization.parent() + "'s " + name.substring(whole.length()))
            .toList();
  }

  private static void addName(
      String text,
      Organization organization,
      boolean adjective,
      DataRow row,
      Phrases.Builder<OrganizationName> builder) {
    boolean ambiguous = organization.ambiguous().contains(text);
    OrganizationName before =
        builder.add(text, new OrganizationName(text, organization, adjective, ambiguous));
    if (before != null && !before.organization().equals(organization)) {
      throw row.mistake("\"" + text + "\" stands for " + before.organization().name() + " already");
    }
  }

  private static Organization organization(DataRow row) {
    return new Organization(
        row.required("name"),
        row.list("names"),
        row.list("adjectives"),
        row.term(OrganizationKind.class, "kind"),
        row.textOrNull("seat"),
        row.list("heads"),
        row.textOrNull("home"),
        PartialDate.first(row, "governs"),
        row.textOrNull("sector"),
        row.textOrNull("parent"),
        row.list("ambiguous"));
  }
}
