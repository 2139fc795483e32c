package org.dragoman.site;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.events.Dragoman;
import org.dragoman.events.Reading;
import org.dragoman.events.document.DocumentReader;
import org.dragoman.record.RecordStore;
import org.dragoman.text.Document;
import org.dragoman.text.Published;

/** A few invented reports, read by the real reader. */
final class SampleReports {

  private SampleReports() {}

  /** Fills a record with them. */
  static void into(RecordStore record) {
    DocumentReader reader = Dragoman.reader();
    List<Reading> readings = DOCUMENTS.stream().map(document -> reader.read(document)).toList();
    record.add(readings);
  }

  private static Document document(
      String id, String day, String outlet, String title, String text) {
    return new Document(
        id,
        title,
        text,
        Published.on(LocalDate.parse(day)),
        outlet,
        "https://news.example/" + id,
        "en",
        List.of());
  }

  private static final List<Document> DOCUMENTS =
      List.of(
          document(
              "call-ankara",
              "2025-10-08",
              "Anatolian Post",
              "Turkish and Azerbaijani ministers talk",
              """
              Turkish Foreign Minister Hakan Fidan spoke by phone with his Azerbaijani counterpart \
              Jeyhun Bayramov on Tuesday, diplomatic sources said.

              The two ministers discussed bilateral relations and regional security."""),
          document(
              "call-baku",
              "2025-10-08",
              "Caspian Wire",
              "Bayramov, Fidan discuss South Caucasus by phone",
              """
              Azerbaijani Foreign Minister Jeyhun Bayramov held a telephone conversation with \
              Turkish Foreign Minister Hakan Fidan on October 7, the Foreign Ministry said in a \
              statement."""),
          document(
              "visit-baku",
              "2025-09-11",
              "Anatolian Post",
              "Turkish president received in Baku",
              """
              Azerbaijani President Ilham Aliyev met Turkish President Recep Tayyip Erdogan in \
              Baku on Wednesday. They discussed energy and transport."""),
          document(
              "visit-lisbon",
              "2025-10-06",
              "Lisbon Chronicle",
              "Kenyan foreign minister to visit Portugal",
              """
              Kenyan Foreign Minister Musalia Mudavadi will visit Lisbon on October 20 for talks \
              with Portuguese Foreign Minister Paulo Rangel, the ministry announced on Monday."""),
          document(
              "denial-oslo",
              "2025-10-07",
              "Nordic Herald",
              "Norway denies secret meeting",
              """
              Norway's foreign ministry denied on Tuesday that Foreign Minister Espen Barth Eide \
              had met Venezuelan Foreign Minister Yvan Gil in Oslo."""),
          document(
              "talks-vienna",
              "2025-10-05",
              "Danube Courier",
              "Austrian chancellor receives Slovenian premier",
              """
              Austrian Chancellor Christian Stocker met Slovenian Prime Minister Robert Golob in \
              Vienna on Saturday. They spoke about border controls and energy."""),
          document(
              "summons-warsaw",
              "2025-10-04",
              "Vistula News",
              "Warsaw summons ambassador",
              """
              Poland summoned the Russian ambassador on Friday over a drone that crossed the \
              border, the Foreign Ministry said."""));
}
