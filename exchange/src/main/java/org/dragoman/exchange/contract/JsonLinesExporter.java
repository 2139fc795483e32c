package org.dragoman.exchange.contract;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import org.dragoman.exchange.Contacts;
import org.dragoman.exchange.Exporter;
import org.dragoman.exchange.Target;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.RecordView;
import org.dragoman.record.code.ContactJson;

/** The record's own JSON Lines: see {@link ContactJson}. */
public final class JsonLinesExporter implements Exporter {

  private static final JsonFactory FACTORY = JsonFactory.builder().build();

  @Override
  public long export(RecordView record, ContactQuery query, Target target) throws IOException {
    try (JsonGenerator json = FACTORY.createGenerator(target.open("contacts.jsonl"))) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      long count =
          Contacts.forEach(
              record,
              query,
              contact -> ContactJson.write(json, contact, record.listDatasetReports(contact.id())));
      if (count > 0) {
        json.writeRaw('\n');
      }
      return count;
    }
  }
}
