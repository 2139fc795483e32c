package org.dragoman.spark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Writes pages as a web archive, a gzip member for each record, the second one damaged. */
final class Archive {

  private Archive() {}

  static void write(Path archive, Path first, Path last) throws IOException {
    ByteArrayOutputStream members = new ByteArrayOutputStream();
    members.write(member(first));
    byte[] damaged = member(first);
    damaged[damaged.length / 2] ^= 0x55;
    members.write(damaged);
    members.write(member(last));
    Files.write(archive, members.toByteArray());
  }

  private static byte[] member(Path page) throws IOException {
    byte[] head =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
            .getBytes(StandardCharsets.UTF_8);
    byte[] body = Files.readAllBytes(page);
    String record =
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://news.example/"
            + page.getFileName()
            + "\r\nWARC-Date: 2025-10-07T09:15:00Z\r\n"
            + "WARC-Record-ID: <urn:uuid:5d1e0a3c-0000-4000-8000-000000000001>\r\n"
            + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
            + (head.length + body.length)
            + "\r\n\r\n";
    ByteArrayOutputStream member = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(member)) {
      out.write(record.getBytes(StandardCharsets.UTF_8));
      out.write(head);
      out.write(body);
      out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    }
    return member.toByteArray();
  }
}
