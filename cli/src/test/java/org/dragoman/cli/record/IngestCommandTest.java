package org.dragoman.cli.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives of pages taken into a record, whole and damaged. */
class IngestCommandTest {

  @TempDir Path folder;

  @Test
  void aDamagedRecordOfAnArchiveCostsItselfAlone() throws IOException {
    Shell shell = new Shell(folder);
    byte[] damaged = page("two", "Kenyan President William Ruto visited Japan on May 4, 2025.");
    for (int i = 60; i < 90; i++) {
      damaged[i] ^= 0x5a;
    }
    Path archive = folder.resolve("CC-NEWS-20250505.warc.gz");
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(
        page(
            "one",
            "Spanish Foreign Minister José Manuel Albares met Moroccan Foreign Minister"
                + " Nasser Bourita in Rabat on May 3, 2025."));
    all.writeBytes(damaged);
    all.writeBytes(
        page(
            "three",
            "Norwegian Foreign Minister Espen Barth Eide called Danish Foreign Minister"
                + " Lars Løkke Rasmussen on May 5, 2025."));
    Files.write(archive, all.toByteArray());

    assertThat(shell.run("ingest", archive.toString())).isEqualTo(1);
    assertThat(shell.said())
        .contains(archive + ": record 2 is damaged")
        .contains("2 documents read, 1 skipped")
        .contains("2 new documents kept, 0 known already; 2 reports of contacts: 2 new contacts");

    assertThat(shell.run("ingest", archive.toString())).isEqualTo(1);
    assertThat(shell.said()).contains("0 new documents kept, 2 known already");
    shell.run("find", "--format", "csv");
    assertThat(shell.output().lines()).hasSize(3);
  }

  private static byte[] page(String name, String words) throws IOException {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html lang=\"en\"><head>"
            + "<title>News "
            + name
            + "</title></head><body><article><h1>News "
            + name
            + "</h1><p>"
            + words
            + " They discussed trade, energy and regional security, the ministries said.</p>"
            + "</article></body></html>";
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://x.example/"
            + name
            + "\r\nWARC-Date: 2025-05-05T10:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-0000-"
            + "0000-0000000"
            + (10000 + name.length())
            + ">\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
            + http.getBytes(UTF_8).length
            + "\r\n\r\n"
            + http
            + "\r\n\r\n";
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(record.getBytes(UTF_8));
    }
    return zipped.toByteArray();
  }
}
