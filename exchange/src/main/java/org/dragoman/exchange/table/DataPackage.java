package org.dragoman.exchange.table;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import org.dragoman.exchange.Target;
import org.dragoman.record.Facts;

/**
 * The {@code datapackage.json} that describes the CSV tables: Frictionless Data Package 1.0 with
 * Table Schema.
 */
final class DataPackage {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  private DataPackage() {}

  static void write(Facts facts, List<Table> tables, Target target) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(target.open("datapackage.json"))) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("profile", "tabular-data-package");
      json.writeStringField("name", "dragoman-record");
      json.writeStringField("title", "The open record of diplomatic contact");
      json.writeStringField(
          "description",
          facts.contacts()
              + " contacts from "
              + facts.reports()
              + " reports in "
              + facts.documents()
              + " documents, up to entry "
              + facts.lastSequence()
              + " of the record's history; lexicon "
              + facts.lexicon());
      json.writeArrayFieldStart("resources");
      for (Table table : tables) {
        resource(json, table);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void resource(JsonGenerator json, Table table) throws IOException {
    json.writeStartObject();
    json.writeStringField("profile", "tabular-data-resource");
    json.writeStringField("name", table.name());
    json.writeStringField("description", table.description());
    json.writeStringField("path", table.name() + ".csv");
    json.writeStringField("format", "csv");
    json.writeStringField("mediatype", "text/csv");
    json.writeStringField("encoding", "utf-8");
    json.writeObjectFieldStart("schema");
    json.writeArrayFieldStart("fields");
    for (Column column : table.columns()) {
      json.writeStartObject();
      json.writeStringField("name", column.name());
      json.writeStringField("type", column.type().schemaName());
      json.writeStringField("description", column.description());
      json.writeEndObject();
    }
    json.writeEndArray();
    keys(json, table);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void keys(JsonGenerator json, Table table) throws IOException {
    if (table.name().equals(Tables.CONTACTS.name())) {
      json.writeStringField("primaryKey", "contact");
      return;
    }
    json.writeArrayFieldStart("foreignKeys");
    json.writeStartObject();
    json.writeStringField("fields", "contact");
    json.writeObjectFieldStart("reference");
    json.writeStringField("resource", Tables.CONTACTS.name());
    json.writeStringField("fields", "contact");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }
}
