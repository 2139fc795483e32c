package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.codebook.EventType;
import org.dragoman.record.DataSet;
import org.dragoman.record.DatasetMention;
import org.dragoman.record.DatasetParty;
import org.dragoman.record.DatasetReport;
import org.dragoman.record.PlaceEntry;
import org.dragoman.record.Side;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The rows of other event data sets; what is known already changes nothing. */
final class DatasetRows {

  private final Handle handle;

  DatasetRows(Handle handle) {
    this.handle = handle;
  }

  /** Keeps a report with its parties; true where it is new. */
  boolean add(DatasetReport report) {
    String id = report.id();
    String day = text(report.day());
    PlaceEntry place = report.place();
    int added =
        handle
            .createUpdate(
                "INSERT INTO dataset_report (id, dataset, event_id, day, type, mode, cameo,"
                    + " place_name, place_country, outlet, url, words, input, line) VALUES (:id,"
                    + " :dataset, :event, :day, :type, :mode, :cameo, :place, :country, :outlet,"
                    + " :url, :words, :input, :line) ON CONFLICT (id) DO NOTHING")
            .bind("id", id)
            .bind("dataset", report.dataset().wire())
            .bind("event", report.eventId())
            .bind("day", day)
            .bind("type", report.type() == null ? null : report.type().name())
            .bind("mode", report.mode())
            .bind("cameo", report.cameo())
            .bind("place", place == null ? null : place.name())
            .bind("country", place == null ? null : place.country())
            .bind("outlet", report.outlet())
            .bind("url", report.url())
            .bind("words", report.words())
            .bind("input", report.input())
            .bind("line", report.line())
            .execute();
    if (added > 0) {
      for (int i = 0; i < report.parties().size(); i++) {
        addParty(id, i, report.parties().get(i), day);
      }
    }
    return added > 0;
  }

  private void addParty(String id, int ordinal, DatasetParty party, String day) {
    handle
        .createUpdate(
            "INSERT INTO dataset_party (report_id, ordinal, part, name, side, day) VALUES (:id,"
                + " :ordinal, :part, :name, :side, :day)")
        .bind("id", id)
        .bind("ordinal", ordinal)
        .bind("part", party.isActor() ? "actor" : "recipient")
        .bind("name", party.name())
        .bind("side", party.side() == null ? null : party.side().code())
        .bind("day", day)
        .execute();
  }

  /** Keeps a mention; true where it is new. */
  boolean add(DatasetMention mention) {
    return handle
            .createUpdate(
                "INSERT INTO dataset_mention (dataset, event_id, article, day, outlet, input, line)"
                    + " VALUES (:dataset, :event, :article, :day, :outlet, :input, :line) ON"
                    + " CONFLICT (dataset, event_id, article) DO NOTHING")
            .bind("dataset", mention.dataset().wire())
            .bind("event", mention.eventId())
            .bind("article", mention.article())
            .bind("day", text(mention.day()))
            .bind("outlet", mention.outlet())
            .bind("input", mention.input())
            .bind("line", mention.line())
            .execute()
        > 0;
  }

  /** The reports of those ids, in their order. */
  List<DatasetReport> reports(List<String> ids) {
    Map<String, List<DatasetParty>> parties = new HashMap<>();
    Map<String, DatasetReport> byId = new HashMap<>();
    for (List<String> some : ReportRows.parts(ids)) {
      parties(some, parties);
      handle
          .createQuery("SELECT * FROM dataset_report WHERE id IN (<ids>)")
          .bindList("ids", some)
          .map(
              (row, context) -> {
                String id = row.getString("id");
                String type = row.getString("type");
                String place = row.getString("place_name");
                String country = row.getString("place_country");
                return byId.put(
                    id,
                    new DatasetReport(
                        DataSet.of(row.getString("dataset")),
                        row.getString("event_id"),
                        day(row.getString("day")),
                        type == null ? null : EventType.of(type),
                        row.getString("mode"),
                        row.getString("cameo"),
                        parties.getOrDefault(id, List.of()),
                        place == null && country == null ? null : new PlaceEntry(place, country),
                        row.getString("outlet"),
                        row.getString("url"),
                        row.getString("words"),
                        row.getString("input"),
                        row.getLong("line")));
              })
          .list();
    }
    return ids.stream().map(byId::get).filter(java.util.Objects::nonNull).toList();
  }

  private void parties(List<String> ids, Map<String, List<DatasetParty>> parties) {
    handle
        .createQuery(
            "SELECT * FROM dataset_party WHERE report_id IN (<ids>) ORDER BY report_id, ordinal")
        .bindList("ids", ids)
        .map(
            (row, context) -> {
              String side = row.getString("side");
              return parties
                  .computeIfAbsent(row.getString("report_id"), unused -> new ArrayList<>())
                  .add(
                      new DatasetParty(
                          row.getString("part").equals("actor"),
                          row.getString("name"),
                          side == null ? null : new Side(side)));
            })
        .list();
  }

  /** How many mentions the data sets count for the events of these reports, by {@link #event}. */
  Map<String, Integer> mentions(List<DatasetReport> reports) {
    Map<String, Integer> mentions = new HashMap<>();
    if (!reports.isEmpty()) {
      handle
          .createQuery(
              "SELECT dataset, event_id, count(*) AS mentions FROM dataset_mention WHERE dataset IN"
                  + " (<datasets>) AND event_id IN (<events>) GROUP BY dataset, event_id")
          .bindList(
              "datasets",
              reports.stream().map(report -> report.dataset().wire()).distinct().toList())
          .bindList("events", reports.stream().map(DatasetReport::eventId).distinct().toList())
          .map(
              (row, context) ->
                  mentions.put(
                      row.getString("dataset") + " " + row.getString("event_id"),
                      row.getInt("mentions")))
          .list();
    }
    return mentions;
  }

  /** The event that a report is of, among all data sets. */
  static String event(DatasetReport report) {
    return report.dataset().wire() + " " + report.eventId();
  }

  /** The reports of at least two of {@code sides} from one day to the other. */
  List<DatasetReport> between(List<String> sides, LocalDate from, LocalDate to) {
    return reports(
        handle
            .createQuery(
                "SELECT DISTINCT a.report_id FROM dataset_party a JOIN dataset_party b ON"
                    + " b.report_id = a.report_id AND b.side > a.side WHERE a.side IN (<sides>) AND"
                    + " b.side IN (<sides>) AND a.day >= :from AND a.day <= :to ORDER BY"
                    + " a.report_id")
            .bindList("sides", sides)
            .bind("from", from.toString())
            .bind("to", to.toString())
            .mapTo(String.class)
            .list());
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    return text == null || text.isEmpty() ? null : LocalDate.parse(text);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
