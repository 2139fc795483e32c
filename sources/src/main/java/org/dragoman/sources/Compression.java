package org.dragoman.sources;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

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
      in =
          new BufferedInputStream(
              new Stepwise(new GZIPInputStream(new Patient(in), 1 << 16)), BUFFER);
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

  /** The first bytes, which stay to be read; fewer where the stream breaks off before. */
  static byte[] start(InputStream in, int bytes) throws IOException {
    in.mark(bytes + 1);
    byte[] start = new byte[bytes];
    int filled = 0;
    try {
      int read = in.read(start, 0, bytes);
      while (read > 0) {
        filled += read;
        read = in.read(start, filled, bytes - filled);
      }
    } catch (EOFException | ZipException e) {
      if (filled == 0) {
        throw e;
      }
    }
    in.reset();
    return Arrays.copyOf(start, filled);
  }

  /**
   * Hands on what is there before it asks for more, so that of a stream that breaks off nothing is
   * lost that came before.
   */
  private static final class Stepwise extends FilterInputStream {

    Stepwise(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 0;
    }
  }

  /**
   * Is sure whether more is to come: a pipe that is empty for a moment has not ended, but the
   * decompressor would take it so between two members.
   */
  private static final class Patient extends FilterInputStream {

    Patient(InputStream in) {
      super(in);
    }

    @Override
    public int available() throws IOException {
      int known = in.available();
      if (known > 0) {
        return known;
      }
      in.mark(1);
      int next = in.read();
      in.reset();
      return next < 0 ? 0 : 1;
    }
  }
}
