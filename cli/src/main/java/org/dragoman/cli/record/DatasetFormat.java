package org.dragoman.cli.record;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dragoman.cli.terminal.Safe;
import org.dragoman.record.DatasetMatch;
import org.dragoman.record.DatasetParty;
import org.dragoman.record.DatasetReport;
import org.jspecify.annotations.Nullable;

/** How rows of other event data are written. */
enum DatasetFormat {
  /** Aligned, for people. */
  TABLE,
  /** One JSON object a line. */
  JSONL,
  /** One record a line, with a heading. */
  CSV;

  private static final JsonFactory FACTORY = JsonFactory.builder().build();
  private static final String FORM = "%-8s %-14s %-11s %-20s %-14s %s%n";

  private static final List<String> COLUMNS =
      List.of(
          "dataset",
          "event",
          "day",
          "type",
          "mode",
          "cameo",
          "actors",
          "recipients",
          "place",
          "outlet",
          "url",
          "mentions",
          "contact",
          "input",
          "line");

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The line above all rows; empty where there is none. */
  String heading() {
    return switch (this) {
      case TABLE ->
          String.format(Locale.ROOT, FORM, "DATA", "EVENT", "DAY", "TYPE", "CONTACT", "PARTIES");
      case JSONL -> "";
      case CSV -> ContactRow.row(COLUMNS);
    };
  }

  /** The line of a row. */
  String line(DatasetMatch match) {
    return switch (this) {
      case TABLE -> table(match);
      case JSONL -> json(match) + "\n";
      case CSV -> ContactRow.row(cells(match));
    };
  }

  private static String table(DatasetMatch match) {
    DatasetReport report = match.report();
    return String.format(
        Locale.ROOT,
        FORM,
        report.dataset().wire(),
        Safe.line(report.eventId()),
        report.day() == null ? "not told" : report.day(),
        type(report) + (report.mode() == null ? "" : " " + report.mode()),
        match.contactId() == null ? "-" : match.contactId(),
        Safe.line(parties(report, true) + " > " + parties(report, false)));
  }

  private static String type(DatasetReport report) {
    return report.type() == null ? text(report.cameo()) : report.type().wire();
  }

  private static List<String> cells(DatasetMatch match) {
    DatasetReport report = match.report();
    return List.of(
        report.dataset().wire(),
        report.eventId(),
        text(report.day()),
        report.type() == null ? "" : report.type().wire(),
        text(report.mode()),
        text(report.cameo()),
        parties(report, true),
        parties(report, false),
        report.place() == null ? "" : text(report.place().name()),
        text(report.outlet()),
        text(report.url()),
        String.valueOf(match.mentions()),
        text(match.contactId()),
        report.input(),
        String.valueOf(report.line()));
  }

  private static String json(DatasetMatch match) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      json.writeStartObject();
      List<String> cells = cells(match);
      for (int i = 0; i < cells.size(); i++) {
        String column = COLUMNS.get(i);
        switch (column) {
          case "mentions" -> json.writeNumberField(column, match.mentions());
          case "line" -> json.writeNumberField(column, match.report().line());
          default -> json.writeStringField(column, cells.get(i).isEmpty() ? null : cells.get(i));
        }
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory failed", e);
    }
    return text.toString();
  }

  private static String parties(DatasetReport report, boolean isActor) {
    return report.parties().stream()
        .filter(party -> party.isActor() == isActor)
        .map(DatasetFormat::party)
        .collect(Collectors.joining("; "));
  }

  private static String party(DatasetParty party) {
    String side = party.side() == null ? "" : party.side().name();
    String name = text(party.name());
    return name.isEmpty() ? side : side.isEmpty() ? name : name + " (" + side + ")";
  }

  private static String text(@Nullable Object value) {
    return Objects.toString(value, "");
  }
}
