package org.dragoman.record.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Role;
import org.dragoman.codebook.Status;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.dragoman.events.Participant;
import org.dragoman.record.Action;
import org.dragoman.record.ActionQuery;
import org.dragoman.record.ActionReport;
import org.dragoman.record.DocumentEntry;
import org.dragoman.record.Side;
import org.dragoman.record.code.EventCode;
import org.dragoman.text.Document;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** The PLOVER events that are no contacts: one for each type, actors, recipients and day. */
final class ActionRows {

  private final Handle handle;

  ActionRows(Handle handle) {
    this.handle = handle;
  }

  /** Keeps a report of an action; true where the action is new. */
  boolean add(String reportId, Event event, @Nullable LocalDate published) {
    Set<Side> actors = sides(event, true);
    Set<Side> recipients = sides(event, false);
    LocalDate day = day(event, published);
    String id = id(reportId, event, actors, recipients, day);
    int added =
        handle
            .createUpdate(
                "INSERT INTO action (id, type, mode, cameo, status, day, confidence) VALUES (:id,"
                    + " :type, :mode, :cameo, :status, :day, :confidence) ON CONFLICT (id) DO"
                    + " NOTHING")
            .bind("id", id)
            .bind("type", event.type().name())
            .bind("mode", event.mode())
            .bind("cameo", event.cameo())
            .bind("status", event.status().wire())
            .bind("day", day == null ? null : day.toString())
            .bind("confidence", event.confidence())
            .execute();
    if (added > 0) {
      actors.forEach(side -> addSide(id, "actor", side));
      recipients.forEach(side -> addSide(id, "recipient", side));
    }
    handle
        .createUpdate(
            "INSERT INTO action_report (action_id, report_id, event) VALUES (:id, :report, :event)"
                + " ON CONFLICT (action_id, report_id) DO UPDATE SET retired = NULL, event ="
                + " excluded.event")
        .bind("id", id)
        .bind("report", reportId)
        .bind("event", EventCode.write(event).replace("\\u0000", " "))
        .execute();
    if (added == 0) {
      surest(id, event);
    }
    return added > 0;
  }

  /** What a document tells of actions today, by the ids of its reports. */
  Map<String, Event> ofDocument(String documentId) {
    Map<String, Event> events = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT report_id, event FROM action_report WHERE retired IS NULL AND report_id >="
                + " :first AND report_id < :last ORDER BY report_id")
        .bind("first", documentId + "#")
        .bind("last", documentId + "$")
        .map(
            (row, context) ->
                Map.entry(row.getString("report_id"), EventCode.read(row.getString("event"))))
        .forEach(report -> events.put(report.getKey(), report.getValue()));
    return events;
  }

  /** Keeps what a report of an action said before a reading replaced it. */
  void keepVersion(String reportId, Event event, long sequence) {
    handle
        .createUpdate(
            "INSERT INTO report_version (report_id, retired, lexicon, event) VALUES (:id,"
                + " :sequence, :lexicon, :event)")
        .bind("id", reportId)
        .bind("sequence", sequence)
        .bind("lexicon", event.lexicon())
        .bind("event", EventCode.write(event).replace("\\u0000", " "))
        .execute();
  }

  /** Takes the actions of a document out of what counts today. */
  void retire(String documentId, long sequence) {
    handle
        .createUpdate(
            "UPDATE action_report SET retired = :sequence WHERE retired IS NULL AND report_id >="
                + " :first AND report_id < :last")
        .bind("sequence", sequence)
        .bind("first", documentId + "#")
        .bind("last", documentId + "$")
        .execute();
  }

  /** The surest of its reports says how sure an action is, and tells mode and code. */
  private void surest(String id, Event event) {
    handle
        .createUpdate(
            "UPDATE action SET confidence = :confidence, mode = :mode, cameo = :cameo WHERE id ="
                + " :id AND confidence < :confidence")
        .bind("id", id)
        .bind("mode", event.mode())
        .bind("cameo", event.cameo())
        .bind("confidence", event.confidence())
        .execute();
  }

  private void addSide(String id, String part, Side side) {
    handle
        .createUpdate("INSERT INTO action_side (action_id, part, side) VALUES (:id, :part, :side)")
        .bind("id", id)
        .bind("part", part)
        .bind("side", side.code())
        .execute();
  }

  private static String id(
      String reportId,
      Event event,
      Set<Side> actors,
      Set<Side> recipients,
      @Nullable LocalDate day) {
    boolean isTold = !actors.isEmpty() && day != null;
    String key =
        isTold
            ? String.join(
                "\n",
                event.type().name(),
                event.status().wire(),
                "" + actors,
                "" + recipients,
                "" + day)
            : reportId;
    return "a" + Document.digest("", key).substring(0, 12);
  }

  private static @Nullable LocalDate day(Event event, @Nullable LocalDate published) {
    EventDate date = event.date();
    return date != null && date.start() != null ? date.start() : published;
  }

  private static Set<Side> sides(Event event, boolean isActor) {
    Set<Side> sides = new TreeSet<>();
    for (Participant participant : event.participants()) {
      Side side = Side.of(participant);
      if (side != null && isActor == (participant.role() != Role.RECIPIENT)) {
        sides.add(side);
      }
    }
    return sides;
  }

  /** The actions that are asked for, newest first. */
  List<Action> list(ActionQuery query) {
    StringBuilder where =
        new StringBuilder(
            "EXISTS (SELECT 1 FROM action_report x WHERE x.action_id = a.id AND x.retired IS NULL)");
    List<Side> sides = List.copyOf(query.sides());
    for (int i = 0; i < sides.size(); i++) {
      where.append(
          " AND a.id IN (SELECT s.action_id FROM action_side s WHERE s.side = :side" + i + ")");
    }
    if (!query.types().isEmpty()) {
      where.append(" AND a.type IN (<types>)");
    }
    if (query.from() != null) {
      where.append(" AND a.day >= :from");
    }
    if (query.to() != null) {
      where.append(" AND a.day <= :to");
    }
    String limit = query.limit() > 0 ? " LIMIT " + query.limit() : "";
    Query statement =
        handle.createQuery(
            "SELECT * FROM action a WHERE "
                + where
                + " ORDER BY coalesce(a.day, '') DESC, a.id"
                + limit);
    for (int i = 0; i < sides.size(); i++) {
      statement.bind("side" + i, sides.get(i).code());
    }
    if (!query.types().isEmpty()) {
      statement.bindList("types", query.types().stream().map(EventType::name).sorted().toList());
    }
    if (query.from() != null) {
      statement.bind("from", query.from().toString());
    }
    if (query.to() != null) {
      statement.bind("to", query.to().toString());
    }
    List<Draft> drafts =
        statement
            .map(
                (row, context) ->
                    new Draft(
                        row.getString("id"),
                        EventType.of(row.getString("type")),
                        row.getString("mode"),
                        row.getString("cameo"),
                        Status.of(row.getString("status")),
                        row.getString("day"),
                        row.getDouble("confidence")))
            .list();
    return withSides(drafts);
  }

  /** The reports of an action that count today, by day of publication and id. */
  List<ActionReport> reports(String actionId) {
    Map<String, Event> events = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT report_id, event FROM action_report WHERE retired IS NULL AND action_id = :id")
        .bind("id", actionId)
        .map(
            (row, context) ->
                events.put(row.getString("report_id"), EventCode.read(row.getString("event"))))
        .list();
    Map<String, DocumentEntry> documents =
        DocumentRows.entries(
            handle, events.keySet().stream().map(ActionRows::documentOf).distinct().toList());
    List<ActionReport> reports = new ArrayList<>();
    events.forEach(
        (id, event) -> {
          DocumentEntry document = documents.get(documentOf(id));
          if (document != null) {
            reports.add(new ActionReport(id, document, event));
          }
        });
    return reports.stream()
        .sorted(
            Comparator.comparing(
                    (ActionReport report) -> report.document().published(),
                    Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(ActionReport::id))
        .toList();
  }

  private static String documentOf(String reportId) {
    return reportId.substring(0, Math.max(0, reportId.lastIndexOf('#')));
  }

  private List<Action> withSides(List<Draft> drafts) {
    List<Action> actions = new ArrayList<>();
    Map<String, Draft> byId = drafts.stream().collect(Collectors.toMap(Draft::id, d -> d));
    Map<String, Set<Side>> actors = new java.util.HashMap<>();
    Map<String, Set<Side>> recipients = new java.util.HashMap<>();
    Map<String, List<String>> reports = new java.util.HashMap<>();
    for (List<String> ids : ReportRows.parts(byId.keySet())) {
      handle
          .createQuery("SELECT * FROM action_side WHERE action_id IN (<ids>)")
          .bindList("ids", ids)
          .map(
              (row, context) -> {
                Map<String, Set<Side>> part =
                    row.getString("part").equals("actor") ? actors : recipients;
                return part.computeIfAbsent(row.getString("action_id"), k -> new HashSet<>())
                    .add(new Side(row.getString("side")));
              })
          .list();
      handle
          .createQuery(
              "SELECT action_id, report_id FROM action_report WHERE retired IS NULL AND action_id"
                  + " IN (<ids>) ORDER BY report_id")
          .bindList("ids", ids)
          .map(
              (row, context) ->
                  reports
                      .computeIfAbsent(row.getString("action_id"), k -> new ArrayList<>())
                      .add(row.getString("report_id")))
          .list();
    }
    for (Draft draft : drafts) {
      actions.add(
          new Action(
              draft.id(),
              draft.type(),
              draft.mode(),
              draft.cameo(),
              draft.status(),
              actors.getOrDefault(draft.id(), Set.of()),
              recipients.getOrDefault(draft.id(), Set.of()),
              draft.day() == null ? null : LocalDate.parse(draft.day()),
              draft.confidence(),
              reports.getOrDefault(draft.id(), List.of())));
    }
    return actions;
  }

  private record Draft(
      String id,
      EventType type,
      @Nullable String mode,
      @Nullable String cameo,
      Status status,
      @Nullable String day,
      double confidence) {}
}
