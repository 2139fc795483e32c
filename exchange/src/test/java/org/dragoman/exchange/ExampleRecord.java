package org.dragoman.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.dragoman.events.Dragoman;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.record.RecordStore;
import org.dragoman.record.store.Records;
import org.dragoman.text.Document;
import org.dragoman.text.Published;

/** A small record made from invented readouts and reports, as a user would make it. */
final class ExampleRecord {

  private static final DocumentReader READER = Dragoman.reader();

  private ExampleRecord() {}

  /**
   * A record in {@code folder} of a call told by both sides, a planned visit, a meeting and a
   * rebuke.
   */
  static RecordStore in(Path folder) {
    RecordStore record = Records.open(folder.resolve("record.db").toString());
    record.add(
        List.of(
                document(
                    "Readout of Minister Albares's call with Minister Bourita",
                    "Foreign Minister José Manuel Albares of Spain spoke by phone with Moroccan Foreign"
                        + " Minister Nasser Bourita on March 4, 2025. They discussed migration and trade.",
                    "2025-03-05",
                    "Spanish Foreign Ministry"),
                document(
                    "Moroccan and Spanish ministers talk by phone",
                    "Moroccan Foreign Minister Nasser Bourita held a phone call with his Spanish"
                        + " counterpart José Manuel Albares on March 4, 2025, diplomatic sources said.",
                    "2025-03-05",
                    "Atlas Wire"),
                document(
                    "Kenyan president to visit Japan",
                    "Kenyan President William Ruto will visit Japan on June 10, 2025, his office said.",
                    "2025-05-20",
                    "Nairobi Courier"),
                document(
                    "Talks in Oslo",
                    "Norwegian Foreign Minister Espen Barth Eide met his Danish counterpart Lars"
                        + " Løkke Rasmussen in Oslo on April 2, 2025.",
                    "2025-04-03",
                    "Fjord Post"),
                document(
                    "A note from Santiago",
                    "Chile condemned North Korea on August 5, 2025 for its missile tests.",
                    "2025-08-06",
                    "Santiago Courier"))
            .stream()
            .map(READER::read)
            .toList());
    return record;
  }

  private static Document document(String title, String text, String day, String outlet) {
    return Document.of(title, text)
        .withPublished(Published.on(LocalDate.parse(day)))
        .withOutlet(outlet);
  }
}
