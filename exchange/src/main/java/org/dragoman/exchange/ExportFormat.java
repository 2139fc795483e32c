package org.dragoman.exchange;

import java.util.List;
import org.dragoman.codebook.Term;
import org.dragoman.exchange.annotation.WebAnnotationExporter;
import org.dragoman.exchange.calendar.CalendarExporter;
import org.dragoman.exchange.contract.JsonLinesExporter;
import org.dragoman.exchange.dataset.GdeltExporter;
import org.dragoman.exchange.dataset.IcewsExporter;
import org.dragoman.exchange.dataset.PloverExporter;
import org.dragoman.exchange.dataset.PolecatExporter;
import org.dragoman.exchange.graph.GexfExporter;
import org.dragoman.exchange.graph.GraphMlExporter;
import org.dragoman.exchange.parquet.ParquetExporter;
import org.dragoman.exchange.table.CsvExporter;

/** The formats in which the record leaves the house. */
@SuppressWarnings("ImmutableEnumChecker") // lists made with List.of, exporters without fields
public enum ExportFormat implements Term {
  /** One contact a line with its fields as in the contract and its reports. */
  JSONL("jsonl", "application/x-ndjson", List.of("contacts.jsonl"), new JsonLinesExporter()),
  /** PLOVER's JSON Lines. */
  PLOVER("plover", "application/x-ndjson", List.of("plover.jsonl"), new PloverExporter()),
  /** The 40 columns of POLECAT. */
  POLECAT("polecat", "text/tab-separated-values", List.of("polecat.tsv"), new PolecatExporter()),
  /** The 20 columns of ICEWS. */
  ICEWS("icews", "text/tab-separated-values", List.of("icews.tab"), new IcewsExporter()),
  /** The columns of GDELT 2.0: events and mentions. */
  GDELT(
      "gdelt",
      "text/tab-separated-values",
      List.of("gdelt.export.CSV", "gdelt.mentions.CSV"),
      new GdeltExporter()),
  /** Tables in CSV with a Frictionless data package. */
  CSV(
      "csv",
      "text/csv",
      List.of(
          "contacts.csv",
          "participants.csv",
          "reports.csv",
          "dataset_reports.csv",
          "datapackage.json"),
      new CsvExporter()),
  /** The same tables in Parquet. */
  PARQUET(
      "parquet",
      "application/vnd.apache.parquet",
      List.of(
          "contacts.parquet", "participants.parquet", "reports.parquet", "dataset_reports.parquet"),
      new ParquetExporter()),
  /** The network of sides in GraphML. */
  GRAPHML("graphml", "application/graphml+xml", List.of("network.graphml"), new GraphMlExporter()),
  /** The network of sides in GEXF 1.2. */
  GEXF("gexf", "application/gexf+xml", List.of("network.gexf"), new GexfExporter()),
  /** Contacts that are still to come, as an iCalendar. */
  ICS("ics", "text/calendar", List.of("planned.ics"), new CalendarExporter()),
  /** The words that each field rests on, as Web Annotations in JSON-LD. */
  WEBANNOTATION(
      "webannotation",
      "application/ld+json",
      List.of("annotations.jsonld"),
      new WebAnnotationExporter());

  private final String wire;
  private final String mediaType;
  private final List<String> parts;
  private final Exporter exporter;

  ExportFormat(String wire, String mediaType, List<String> parts, Exporter exporter) {
    this.wire = wire;
    this.mediaType = mediaType;
    this.parts = parts;
    this.exporter = exporter;
  }

  @Override
  public String wire() {
    return wire;
  }

  /** The media type of its first part. */
  public String mediaType() {
    return mediaType;
  }

  /** The names of its parts, in the order in which they are written. */
  public List<String> parts() {
    return parts;
  }

  /** Writes it. */
  public Exporter exporter() {
    return exporter;
  }

  /**
   * The format written as {@code wire}; throws {@link IllegalArgumentException} where there is
   * none.
   */
  public static ExportFormat of(String wire) {
    return Term.of(ExportFormat.class, wire);
  }
}
