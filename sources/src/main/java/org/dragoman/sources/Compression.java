package org.dragoman.sources;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;

/** Opens what is compressed. All streams here can be marked. */
final class Compression {

  private static final int BUFFER = Kinds.LOOKED_AT * 2;
  private static final int MOST_LAYERS = 3;
  private static final int ARCHIVE_LOOKED_AT = 4 << 10;

  private Compression() {}

  /** The stream, decompressed as often as it is compressed. */
  static InputStream opened(InputStream stored) throws IOException {
    InputStream in = stored;
    for (int layer = 0; layer < MOST_LAYERS && isGzip(in); layer++) {
      in = new BufferedInputStream(new GZIPInputStream(in, 1 << 16), BUFFER);
    }
    return in;
  }

  /**
   * Whether a web archive is stored here, compressed or not: it is not decompressed as a whole, but
   * record by record, so that damage stays where it is.
   */
  static boolean isWebArchive(InputStream stored) throws IOException {
    byte[] start = start(stored, ARCHIVE_LOOKED_AT);
    if (!isGzip(stored)) {
      return isArchive(start);
    }
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(start))) {
      return isArchive(in.readNBytes(5));
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isArchive(byte[] start) {
    return new String(start, StandardCharsets.ISO_8859_1).startsWith("WARC/");
  }

  private static boolean isGzip(InputStream in) throws IOException {
    byte[] magic = start(in, 2);
    return magic.length == 2 && magic[0] == 0x1f && (magic[1] & 0xff) == 0x8b;
  }

  /** The first bytes, which stay to be read. */
  static byte[] start(InputStream in, int bytes) throws IOException {
    in.mark(bytes + 1);
    byte[] start = in.readNBytes(bytes);
    in.reset();
    return start;
  }
}
