package org.dragoman.cli.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.actors.organization.Organizations;
import org.dragoman.actors.state.States;
import org.dragoman.codebook.CameoCode;
import org.dragoman.codebook.CameoTable;
import org.dragoman.codebook.EventType;
import org.dragoman.record.DataSet;
import org.dragoman.record.DatasetMention;
import org.dragoman.record.DatasetParty;
import org.dragoman.record.DatasetReport;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Side;
import org.dragoman.sources.coded.CodedActor;
import org.dragoman.sources.coded.CodedEvent;
import org.dragoman.sources.coded.CodedPlace;
import org.dragoman.sources.coded.Dataset;
import org.jspecify.annotations.Nullable;

/** Puts the rows of other event data sets into the record's words: its sides, types and days. */
final class Translation {

  /** Codes of CAMEO that are not ISO 3166-1 alpha-3. */
  private static final Map<String, String> OLDER_CODES =
      Map.of("ROM", "ROU", "TMP", "TLS", "ZAR", "COD", "BUR", "MMR");

  private final States states = States.load();
  private final Organizations organizations = Organizations.load();

  /** The mention that a row of GDELT mentions is. */
  DatasetMention mention(CodedEvent row, String input, long line) {
    String article = row.url() == null ? "line " + line + " of " + input : row.url();
    return new DatasetMention(
        DataSet.GDELT, row.id(), article, row.date(), row.source(), input, line);
  }

  /** The report that any other row is. */
  DatasetReport report(CodedEvent row, String input, long line) {
    Optional<CameoCode> code = CameoTable.bundled().findCode(row.cameo());
    EventType told = type(row.type());
    List<DatasetParty> parties = new ArrayList<>();
    row.actors().forEach(actor -> parties.addAll(parties(actor)));
    return new DatasetReport(
        dataset(row.dataset()),
        row.id(),
        row.date(),
        told == null ? code.map(CameoCode::type).orElse(null) : told,
        row.mode() == null ? code.map(CameoCode::mode).orElse(null) : row.mode(),
        row.cameo(),
        parties,
        place(row.place()),
        row.source(),
        row.url(),
        row.text(),
        input,
        line);
  }

  private static DataSet dataset(Dataset dataset) {
    return switch (dataset) {
      case GDELT_EVENTS, GDELT_MENTIONS -> DataSet.GDELT;
      case ICEWS -> DataSet.ICEWS;
      case POLECAT -> DataSet.POLECAT;
      case PLOVER -> DataSet.PLOVER;
    };
  }

  private static @Nullable EventType type(@Nullable String word) {
    try {
      return word == null ? null : EventType.of(word);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** POLECAT names several actors in one cell. */
  private List<DatasetParty> parties(CodedActor actor) {
    String[] names = actor.name() == null ? new String[0] : actor.name().split("; ", -1);
    String[] countries = actor.country() == null ? new String[0] : actor.country().split("; ", -1);
    List<DatasetParty> parties = new ArrayList<>();
    for (int i = 0; i < Math.max(names.length, countries.length); i++) {
      String name = i < names.length ? names[i].strip() : null;
      String country =
          i < countries.length ? countries[i] : countries.length == 1 ? countries[0] : null;
      parties.add(
          new DatasetParty(actor.role() == CodedActor.Role.ACTOR, name, side(name, country)));
    }
    return parties;
  }

  private @Nullable Side side(@Nullable String name, @Nullable String country) {
    return state(country)
        .or(() -> organization(name))
        .or(() -> organization(country))
        .or(() -> state(name))
        .orElse(null);
  }

  private Optional<Side> organization(@Nullable String name) {
    return Optional.ofNullable(name)
        .flatMap(organizations::findOrganization)
        .map(organization -> Side.organization(organization.name()));
  }

  private Optional<Side> state(@Nullable String word) {
    if (word == null || word.isBlank()) {
      return Optional.empty();
    }
    String code = word.strip().toUpperCase(Locale.ROOT);
    return states
        .findState(OLDER_CODES.getOrDefault(code, code))
        .map(state -> state.alpha3())
        .or(() -> states.findName(word.strip()).map(found -> found.state().alpha3()))
        .map(Side::state);
  }

  /** GDELT writes the country last in the name, and beside it in a code of its own. */
  private @Nullable PlaceEntry place(@Nullable CodedPlace place) {
    if (place == null) {
      return null;
    }
    String name = place.name();
    String last = name == null ? null : name.substring(name.lastIndexOf(',') + 1).strip();
    String country =
        Optional.ofNullable(place.country())
            .filter(word -> word.length() > 2)
            .flatMap(this::state)
            .or(() -> state(last))
            .map(Side::code)
            .orElse(null);
    return name == null && country == null ? null : new PlaceEntry(name, country);
  }
}
