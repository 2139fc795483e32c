package org.dragoman.exchange.dataset;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.dragoman.exchange.Exporter;
import org.dragoman.exchange.Target;
import org.dragoman.exchange.Wording;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.RecordView;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * The 61 columns of GDELT 2.0's events and the 16 of its mentions, without a header, as GDELT has
 * them: one event a dyad, one mention a report. Tone, ADM1, coordinates and FeatureID are what the
 * record does not hold: they stay empty, AvgTone and tone are 0.
 */
public final class GdeltExporter implements Exporter {

  private static final int EVENT_COLUMNS = 61;
  private static final int MENTION_COLUMNS = 16;
  private static final int ACTOR_DETAILS = 7;
  private static final int GEO_COLUMNS = 8;
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final String MIDNIGHT = "000000";

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    long count;
    try (TabSeparated rows = new TabSeparated(target.open("gdelt.export.CSV"), EVENT_COLUMNS)) {
      count =
          Coder.forEach(
              record,
              query,
              event -> {
                for (CodedEvent.Dyad dyad : event.dyads()) {
                  rows.write(event(rows, event, dyad));
                }
              });
    }
    try (TabSeparated rows = new TabSeparated(target.open("gdelt.mentions.CSV"), MENTION_COLUMNS)) {
      Coder.forEach(
          record,
          query,
          event -> {
            for (CodedEvent.Dyad dyad : event.dyads()) {
              for (CodedReport report : event.reports()) {
                rows.write(mention(rows, event, dyad, report));
              }
            }
          });
    }
    return count;
  }

  private static long id(CodedEvent event, CodedEvent.Dyad dyad) {
    CodedActor recipient = dyad.recipient();
    return Numbers.of(
        event.id() + dyad.actor().side() + (recipient == null ? "" : recipient.side()));
  }

  private static List<String> event(TabSeparated rows, CodedEvent event, CodedEvent.Dyad dyad) {
    LocalDate day = event.day();
    List<String> row =
        rows.row(
            id(event, dyad),
            day == null ? null : day.format(DAY),
            day == null ? null : day.format(DAY).substring(0, 6),
            day == null ? null : day.getYear(),
            day == null ? null : fraction(day));
    row.addAll(actor(rows, dyad.actor()));
    row.addAll(actor(rows, dyad.recipient()));
    String code = event.cameo();
    row.addAll(
        rows.row(
            1,
            code,
            code == null ? null : code.substring(0, Math.min(3, code.length())),
            code == null ? null : code.substring(0, 2),
            event.type().quadClass().number(),
            event.intensity(),
            event.reports().size(),
            event.sources(),
            event.reports().size(),
            0));
    row.addAll(blank(GEO_COLUMNS));
    row.addAll(blank(GEO_COLUMNS));
    row.addAll(place(rows, event.place()));
    LocalDate published = event.published();
    CodedReport report = event.reports().isEmpty() ? null : event.reports().get(0);
    row.addAll(
        rows.row(
            published == null ? null : published.format(DAY) + MIDNIGHT,
            report == null ? null : identifier(report)));
    return row;
  }

  private static List<String> actor(TabSeparated rows, @Nullable CodedActor actor) {
    if (actor == null) {
      return blank(3 + ACTOR_DETAILS);
    }
    String country = actor.country();
    String type = actor.sector();
    List<String> row =
        rows.row(
            country == null ? type : country + type,
            actor.name().toUpperCase(Locale.ROOT),
            country);
    row.addAll(
        rows.row(country == null ? actor.side().name() : null, null, null, null, type, null));
    row.add("");
    return row;
  }

  private static List<String> place(TabSeparated rows, @Nullable PlaceEntry place) {
    String country = place == null ? null : place.country();
    if (place == null) {
      return rows.row(0, null, null, null, null, null, null, null);
    }
    String name = place.name();
    String countryName = country == null ? null : Wording.name(Side.state(country));
    String full =
        name == null ? countryName : countryName == null ? name : name + ", " + countryName;
    return rows.row(
        name == null ? 1 : 4, full, FipsCountries.find(country), null, null, null, null, null);
  }

  private static List<String> mention(
      TabSeparated rows, CodedEvent event, CodedEvent.Dyad dyad, CodedReport report) {
    LocalDate day = event.day();
    LocalDate published = report.published();
    return rows.row(
        id(event, dyad),
        day == null ? null : day.format(DAY) + MIDNIGHT,
        published == null ? null : published.format(DAY) + MIDNIGHT,
        report.url() == null ? 2 : 1,
        report.outlet(),
        identifier(report),
        null,
        report.actorOffset(),
        report.recipientOffset(),
        report.offset(),
        1,
        Math.round(report.confidence() * 100),
        report.characters(),
        0,
        null,
        null);
  }

  private static String identifier(CodedReport report) {
    String url = report.url();
    return url == null ? report.document() : url;
  }

  private static String fraction(LocalDate day) {
    double share = (day.getDayOfYear() - 1) / (double) day.lengthOfYear();
    return String.format(Locale.ROOT, "%.4f", day.getYear() + share);
  }

  private static List<String> blank(int columns) {
    return new ArrayList<>(Collections.nCopies(columns, ""));
  }
}
