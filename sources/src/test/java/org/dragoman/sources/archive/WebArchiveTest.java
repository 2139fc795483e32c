package org.dragoman.sources.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.dragoman.sources.intake.Known;
import org.dragoman.sources.intake.Taken;
import org.dragoman.text.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebArchiveTest {

  private final Taken taken = new Taken();

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void pagesAreReadAndAllElseIsPassedOver(boolean zipped) throws IOException {
    read(
        stored(
            zipped,
            record("warcinfo", "", "application/warc-fields", "software: test\r\n"),
            request(),
            page("one"),
            response("https://x.example/i.png", "image/png", "200 OK", "\u0089PNG"),
            response("https://x.example/gone", "text/html", "404 Not Found", html("gone")),
            response("https://x.example/empty", "text/html", "200 OK", "<html></html>"),
            page("two"),
            record("conversion", "https://x.example/t", "text/plain", "Plain words of a page.")));

    assertThat(taken.problems()).isEmpty();
    assertThat(taken.documents())
        .extracting(Document::url)
        .containsExactly("https://x.example/one", "https://x.example/two", "https://x.example/t");
    assertThat(taken.texts().get(0)).contains("envoy one");
  }

  @Test
  void aChunkedAndCompressedBodyIsUnpacked() throws IOException {
    byte[] body = gzip(html("packed").getBytes(UTF_8));
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.writeBytes(
        ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Encoding: gzip\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(body.length)
                + "\r\n")
            .getBytes(UTF_8));
    http.writeBytes(body);
    http.writeBytes("\r\n0\r\n\r\n".getBytes(UTF_8));
    read(
        record(
            "response",
            "https://x.example/p",
            "application/http; msgtype=response",
            http.toByteArray()));

    assertThat(taken.texts()).singleElement().asString().contains("envoy packed");
  }

  @Test
  void aDamagedMemberCostsItselfAlone() throws IOException {
    byte[] bad = gzip(page("bad"));
    for (int i = 40; i < 60; i++) {
      bad[i] ^= 0x5a;
    }
    read(join(gzip(page("one")), bad, gzip(page("two"))));

    assertThat(taken.documents())
        .extracting(Document::url)
        .containsExactly("https://x.example/one", "https://x.example/two");
    assertThat(taken.problems()).isNotEmpty().first().asString().contains("record 2 is damaged");
  }

  @Test
  void oneFlippedBitIsFoundByTheChecksum() throws IOException {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      Taken here = new Taken();
      byte[] bad = gzip(page("bad"));
      bad[10 + random.nextInt(bad.length - 10)] ^= (byte) (1 << random.nextInt(8));
      read(join(gzip(page("one")), bad, gzip(page("two"))), here);

      assertThat(here.documents())
          .extracting(Document::url)
          .contains("https://x.example/one", "https://x.example/two")
          .hasSizeLessThanOrEqualTo(3);
      assertThat(here.documents().size() + here.problems().size()).isGreaterThanOrEqualTo(3);
    }
  }

  @Test
  void aRecordThatBreaksOffAtTheEndIsTold() throws IOException {
    byte[] last = gzip(page("two"));
    read(join(gzip(page("one")), java.util.Arrays.copyOf(last, last.length / 2)));

    assertThat(taken.documents()).hasSize(1);
    assertThat(taken.problems()).hasSize(1);
  }

  @Test
  void aWrongLengthCostsItsRecordAlone() throws IOException {
    String longer = text(page("bad")).replaceFirst("Content-Length: \\d+", "Content-Length: 700");
    String shorter = text(page("bad")).replaceFirst("Content-Length: \\d+", "Content-Length: 90");
    read(
        join(
            page("one"),
            longer.getBytes(UTF_8),
            page("two"),
            shorter.getBytes(UTF_8),
            page("three")));

    assertThat(taken.documents())
        .extracting(Document::url)
        .contains("https://x.example/one", "https://x.example/two", "https://x.example/three");
    assertThat(taken.problems()).isNotEmpty();
  }

  @Test
  void rubbishBetweenRecordsIsPassedOver() throws IOException {
    read(join(page("one"), "rubbish\nmore rubbish\n".getBytes(UTF_8), page("two")));

    assertThat(taken.documents()).hasSize(2);
    assertThat(taken.problems()).singleElement().asString().contains("record 2 is damaged");
  }

  @Test
  void everyTruncationIsSurvived() throws IOException {
    byte[] plain = stored(false, page("one"), page("two"));
    byte[] packed = stored(true, page("one"), page("two"));
    for (int length = 0; length < plain.length; length += 13) {
      read(java.util.Arrays.copyOf(plain, length));
    }
    for (int length = 0; length < packed.length; length += 7) {
      read(java.util.Arrays.copyOf(packed, length));
    }
  }

  private void read(byte[] bytes) throws IOException {
    read(bytes, taken);
  }

  private static void read(byte[] bytes, Taken into) throws IOException {
    new WebArchive(Known.NOTHING).read(new ByteArrayInputStream(bytes), "a.warc", into);
  }

  private static byte[] page(String name) {
    return response("https://x.example/" + name, "text/html; charset=utf-8", "200 OK", html(name));
  }

  private static String html(String name) {
    return "<html><head><title>Page "
        + name
        + "</title></head><body><p>The envoy "
        + name
        + " met the envoy of the other port on Monday, and both of them talked for two long hours.</p></body></html>";
  }

  private static byte[] response(String url, String type, String status, String body) {
    String http =
        "HTTP/1.1 "
            + status
            + "\r\nContent-Type: "
            + type
            + "\r\nContent-Length: "
            + body.getBytes(UTF_8).length
            + "\r\n\r\n"
            + body;
    return record("response", url, "application/http; msgtype=response", http);
  }

  private static byte[] request() {
    return record(
        "request",
        "https://x.example/one",
        "application/http; msgtype=request",
        "GET / HTTP/1.1\r\n\r\n");
  }

  private static byte[] record(String type, String url, String contentType, String block) {
    return record(type, url, contentType, block.getBytes(UTF_8));
  }

  private static byte[] record(String type, String url, String contentType, byte[] block) {
    String head =
        "WARC/1.0\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:12345678-1234-1234-1234-123456789012>\r\n"
            + "WARC-Date: 2025-10-07T09:15:00Z\r\n"
            + (url.isEmpty() ? "" : "WARC-Target-URI: " + url + "\r\n")
            + "Content-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  private static byte[] stored(boolean zipped, byte[]... records) throws IOException {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] record : records) {
      all.writeBytes(zipped ? gzip(record) : record);
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(packed)) {
      zip.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, UTF_8);
  }
}
