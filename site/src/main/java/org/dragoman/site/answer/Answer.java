package org.dragoman.site.answer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** An answer as it was given, its body packed once for all who ask. */
final class Answer {

  private final Instant until;
  private final List<Header> headers;
  private final byte[] packed;
  private final String tag;

  private Answer(Instant until, List<Header> headers, byte[] packed, String tag) {
    this.until = until;
    this.headers = List.copyOf(headers);
    this.packed = packed;
    this.tag = tag;
  }

  /**
   * A header of the answer.
   *
   * @param name its name
   * @param value its value
   */
  record Header(String name, String value) {}

  /**
   * The answer with that body.
   *
   * @param until when it is to be made anew
   * @param headers the headers that it sets itself
   */
  static Answer of(Instant until, List<Header> headers, byte[] body) {
    // The name of the packed bytes is as good as that of the body, and they are few.
    ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 4 + 64);
    try (GZIPOutputStream packing = new GZIPOutputStream(packed)) {
      packing.write(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] bytes = packed.toByteArray();
    return new Answer(until, headers, bytes, "\"" + UUID.nameUUIDFromBytes(bytes) + "\"");
  }

  Instant until() {
    return until;
  }

  List<Header> headers() {
    return headers;
  }

  /** Changes with the body alone. */
  String tag() {
    return tag;
  }

  /** The body in gzip. */
  byte[] packed() {
    return packed;
  }

  /** The body as it was. */
  byte[] body() {
    try (GZIPInputStream unpacking = new GZIPInputStream(new ByteArrayInputStream(packed))) {
      return unpacking.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** About how much memory it takes. */
  int weight() {
    return packed.length + 400 + 100 * headers.size();
  }
}
