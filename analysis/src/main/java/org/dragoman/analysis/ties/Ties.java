package org.dragoman.analysis.ties;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dragoman.actors.data.DataException;
import org.dragoman.actors.data.DataRow;
import org.dragoman.actors.data.DataSource;
import org.dragoman.actors.data.DataTable;
import org.dragoman.actors.data.PartialDate;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/** Which alliances, treaties and memberships tie states, and from when to when. */
public final class Ties {

  /** The bundled file of memberships. */
  public static final String MEMBERSHIPS = "memberships.tsv";

  /** The bundled file of treaties and declarations. */
  public static final String TREATIES = "treaties.tsv";

  /** Organisations whose members owe each other aid when attacked. */
  static final Set<String> ALLIANCES = Set.of("NATO", "Collective Security Treaty Organisation");

  private static final List<String> MEMBERSHIP_COLUMNS =
      List.of("organization", "state", "from", "to");
  private static final List<String> TREATY_COLUMNS =
      List.of("name", "kind", "subject", "parties", "from", "to", "source");
  private static final Pattern ALPHA3 = Pattern.compile("[A-Z]{3}");

  private final Map<String, List<Membership>> byState = new HashMap<>();
  private final Map<String, List<Membership>> byOrganization = new HashMap<>();
  private final List<Tie> treaties = new ArrayList<>();

  private Ties(DataSource memberships, DataSource treatyFile) {
    for (DataRow row : DataTable.rows(memberships, MEMBERSHIP_COLUMNS)) {
      add(membership(row), row);
    }
    for (DataRow row : DataTable.rows(treatyFile, TREATY_COLUMNS)) {
      treaties.add(treaty(row));
    }
  }

  /** The bundled ties. */
  public static Ties load() {
    return load(bundled(MEMBERSHIPS), bundled(TREATIES));
  }

  /**
   * The ties of two files in the form of the bundled ones.
   *
   * @throws DataException that names the file and the line of a mistake
   */
  public static Ties load(DataSource memberships, DataSource treaties) {
    return new Ties(memberships, treaties);
  }

  /** What ties both sides on that day: alliances, then treaties, declarations, memberships. */
  public List<Tie> listTies(Side first, Side second, LocalDate day) {
    return listTies(first, second).stream().filter(tie -> tie.isInForce(day)).toList();
  }

  /** What has ever tied both sides, in the same order. */
  public List<Tie> listTies(Side first, Side second) {
    if (!first.isState() || !second.isState() || first.equals(second)) {
      return List.of();
    }
    List<Tie> ties = new ArrayList<>();
    for (Tie treaty : treaties) {
      if (treaty.states().contains(first.code()) && treaty.states().contains(second.code())) {
        ties.add(treaty);
      }
    }
    for (Membership mine : listMemberships(first)) {
      for (Membership theirs : byOrganization.getOrDefault(mine.organization(), List.of())) {
        if (theirs.state().equals(second.code())) {
          addCommon(mine, theirs, ties);
        }
      }
    }
    ties.sort(ORDER);
    return List.copyOf(ties);
  }

  /** The memberships of a state, past and present, by organisation. */
  public List<Membership> listMemberships(Side state) {
    return Collections.unmodifiableList(byState.getOrDefault(state.code(), List.of()));
  }

  /** The members of an organisation, past and present. */
  public List<Membership> listMembers(String organization) {
    return Collections.unmodifiableList(byOrganization.getOrDefault(organization, List.of()));
  }

  /** The treaties and declarations of a state, past and present. */
  public List<Tie> listTreaties(Side state) {
    return treaties.stream().filter(tie -> tie.states().contains(state.code())).toList();
  }

  private static final Comparator<Tie> ORDER =
      Comparator.<Tie, Boolean>comparing(tie -> !tie.isAlliance())
          .thenComparing(tie -> tie.kind() == TieKind.MEMBERSHIP)
          .thenComparing(Tie::kind)
          .thenComparing(tie -> tie.states().size())
          .thenComparing(tie -> tie.name().equals("UN"))
          .thenComparing(Tie::name)
          .thenComparing(Tie::from);

  private static void addCommon(Membership mine, Membership theirs, List<Tie> ties) {
    LocalDate from = mine.from().isAfter(theirs.from()) ? mine.from() : theirs.from();
    LocalDate to = earlier(mine.to(), theirs.to());
    if (to == null || !to.isBefore(from)) {
      ties.add(
          new Tie(
              TieKind.MEMBERSHIP,
              mine.organization(),
              null,
              Set.of(mine.state(), theirs.state()),
              from,
              to,
              MEMBERSHIPS));
    }
  }

  private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null) {
      return other;
    }
    return other == null || one.isBefore(other) ? one : other;
  }

  private void add(Membership membership, DataRow row) {
    List<Membership> before =
        byState.computeIfAbsent(membership.state(), state -> new ArrayList<>());
    for (Membership other : before) {
      if (other.organization().equals(membership.organization())
          && (other.isInForce(membership.from()) || membership.isInForce(other.from()))) {
        throw row.mistake(
            membership.state() + " is a member of " + membership.organization() + " twice at once");
      }
    }
    before.add(membership);
    byOrganization
        .computeIfAbsent(membership.organization(), name -> new ArrayList<>())
        .add(membership);
  }

  private static Membership membership(DataRow row) {
    try {
      return new Membership(
          row.required("organization"),
          state(row, row.required("state")),
          day(row),
          PartialDate.last(row, "to"));
    } catch (IllegalArgumentException e) {
      throw row.mistake(String.valueOf(e.getMessage()));
    }
  }

  private static Tie treaty(DataRow row) {
    List<String> parties = row.list("parties");
    if (parties.size() < 2) {
      throw row.mistake("a treaty ties two states or more, not: " + row.text("parties"));
    }
    parties.forEach(party -> state(row, party));
    try {
      return new Tie(
          row.term(TieKind.class, "kind"),
          row.required("name"),
          row.term(TieSubject.class, "subject"),
          Set.copyOf(parties),
          day(row),
          PartialDate.last(row, "to"),
          row.required("source"));
    } catch (IllegalArgumentException e) {
      throw row.mistake(String.valueOf(e.getMessage()));
    }
  }

  private static LocalDate day(DataRow row) {
    row.required("from");
    LocalDate from = PartialDate.first(row, "from");
    if (from == null) {
      throw row.mistake("no from");
    }
    return from;
  }

  private static String state(DataRow row, String code) {
    if (!ALPHA3.matcher(code).matches()) {
      throw row.mistake("\"" + code + "\" is no alpha-3 code of a state; write TUR, not Türkiye");
    }
    return code;
  }

  private static DataSource bundled(String name) {
    try (InputStream stream = Ties.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new DataException("no bundled data file is named \"" + name + "\"");
      }
      return DataSource.of(new InputStreamReader(stream, StandardCharsets.UTF_8), name);
    } catch (IOException e) {
      throw new UncheckedIOException(name + ": the bundled data file cannot be read", e);
    }
  }
}
