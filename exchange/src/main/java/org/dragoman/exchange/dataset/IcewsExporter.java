package org.dragoman.exchange.dataset;

import java.io.IOException;
import java.util.List;
import org.dragoman.exchange.Exporter;
import org.dragoman.exchange.Target;
import org.dragoman.exchange.Wording;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * The 20 columns of ICEWS, with its header: one row a dyad, so that a meeting of two sides is two
 * rows, as ICEWS has it. Numbers of events are digests of their ids.
 */
public final class IcewsExporter implements Exporter {

  private static final List<String> HEADER =
      List.of(
          "Event ID",
          "Event Date",
          "Source Name",
          "Source Sectors",
          "Source Country",
          "Event Text",
          "CAMEO Code",
          "Intensity",
          "Target Name",
          "Target Sectors",
          "Target Country",
          "Story ID",
          "Sentence Number",
          "Publisher",
          "City",
          "District",
          "Province",
          "Country",
          "Latitude",
          "Longitude");

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    try (TabSeparated rows = new TabSeparated(target.open("icews.tab"), HEADER.size())) {
      rows.write(HEADER);
      return Coder.forEach(
          record,
          query,
          event -> {
            for (CodedEvent.Dyad dyad : event.dyads()) {
              rows.write(row(rows, event, dyad));
            }
          });
    }
  }

  private static List<String> row(TabSeparated rows, CodedEvent event, CodedEvent.Dyad dyad) {
    CodedActor recipient = dyad.recipient();
    CodedReport report = event.reports().isEmpty() ? null : event.reports().get(0);
    PlaceEntry place = event.place();
    return rows.row(
        Numbers.of(event.id() + dyad.actor().side() + (recipient == null ? "" : recipient.side())),
        event.day(),
        dyad.actor().name(),
        dyad.actor().sector(),
        dyad.actor().countryName(),
        text(event),
        event.cameo(),
        event.intensity(),
        recipient == null ? null : recipient.name(),
        recipient == null ? null : recipient.sector(),
        recipient == null ? null : recipient.countryName(),
        report == null ? null : Numbers.of(report.document()),
        null,
        report == null ? null : report.outlet(),
        place == null ? null : place.name(),
        null,
        null,
        country(place),
        null,
        null);
  }

  /** ICEWS writes the code in words; PLOVER's type and mode stand for them. */
  private static String text(CodedEvent event) {
    String mode = event.mode();
    return event.type().wire() + (mode == null ? "" : " " + mode);
  }

  private static @Nullable String country(@Nullable PlaceEntry place) {
    String code = place == null ? null : place.country();
    return code == null ? null : Wording.name(Side.state(code));
  }
}
