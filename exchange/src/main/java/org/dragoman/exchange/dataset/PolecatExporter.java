package org.dragoman.exchange.dataset;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dragoman.exchange.Exporter;
import org.dragoman.exchange.Target;
import org.dragoman.exchange.Wording;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * The 40 columns of POLECAT (Halterman and others 2023), with its header: one row an event, several
 * actors with {@code ; } between. Columns for which the record has nothing stay empty: Wikipedia
 * ids, city to longitude, GeoNames, and the story's people, organisations and locations.
 */
public final class PolecatExporter implements Exporter {

  private static final List<String> HEADER =
      List.of(
          "Event ID",
          "Event Date",
          "Event Type",
          "Event Mode",
          "Intensity",
          "Quad Code",
          "Contexts",
          "Actor Name",
          "Actor Country",
          "Actor COW",
          "Primary Actor Sector",
          "Actor Sectors",
          "Actor Title",
          "Actor Name Raw",
          "Wikipedia Actor ID",
          "Recipient Name",
          "Recipient Country",
          "Recipient COW",
          "Primary Recipient Sector",
          "Recipient Sectors",
          "Recipient Title",
          "Recipient Name Raw",
          "Wikipedia Recipient ID",
          "Placename",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude",
          "GeoNames ID",
          "Raw Placename",
          "Feature Type",
          "Source",
          "Publication Date",
          "Story People",
          "Story Organizations",
          "Story Locations",
          "Language",
          "Version");

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    try (TabSeparated rows = new TabSeparated(target.open("polecat.tsv"), HEADER.size())) {
      rows.write(HEADER);
      return Coder.forEach(record, query, event -> rows.write(row(rows, event)));
    }
  }

  private static List<String> row(TabSeparated rows, CodedEvent event) {
    PlaceEntry place = event.place();
    CodedReport report = event.reports().isEmpty() ? null : event.reports().get(0);
    List<String> row =
        rows.row(
            event.id(),
            event.day(),
            event.type().wire(),
            event.mode(),
            event.intensity(),
            quad(event),
            String.join("; ", event.contexts()));
    row.addAll(parties(rows, event.actors()));
    row.addAll(parties(rows, event.recipients()));
    row.addAll(
        rows.row(
            place == null ? null : place.name(), null, null, null, country(place), null, null));
    row.addAll(rows.row(null, place == null ? null : place.name(), null));
    row.addAll(
        rows.row(
            report == null ? null : report.outlet(),
            event.published(),
            null,
            null,
            null,
            report == null ? null : report.language(),
            "DRAGOMAN"));
    return row;
  }

  private static List<String> parties(TabSeparated rows, List<CodedActor> actors) {
    return rows.row(
        joined(actors, CodedActor::name),
        joined(actors, CodedActor::country),
        joined(actors, CodedActor::cow),
        actors.isEmpty() ? null : actors.get(0).sector(),
        joined(actors, CodedActor::sector),
        joined(actors, CodedActor::title),
        joined(actors, CodedActor::name),
        null);
  }

  private static String joined(
      List<CodedActor> actors, Function<CodedActor, @Nullable Object> column) {
    return actors.stream()
        .map(actor -> TabSeparated.text(column.apply(actor)))
        .collect(Collectors.joining("; "))
        .replaceAll("^(; )+$", "");
  }

  private static String quad(CodedEvent event) {
    return event.type().quadClass().wire().toUpperCase(java.util.Locale.ROOT).replace('-', ' ');
  }

  private static @Nullable String country(@Nullable PlaceEntry place) {
    String code = place == null ? null : place.country();
    return code == null ? null : Wording.name(Side.state(code));
  }
}
