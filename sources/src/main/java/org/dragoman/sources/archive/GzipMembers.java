package org.dragoman.sources.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * The members of a gzip file, one after the other. Behind a damaged one it looks for the next
 * beginning, where a plain decompressor would give up: a WARC file has a member for each record.
 */
final class GzipMembers implements AutoCloseable {

  private static final int CHUNK = 1 << 16;

  /** Checksum and length behind each member. */
  private static final int TRAILER = 8;

  private static final int[] MAGIC = {0x1f, 0x8b, 8};

  private final PushbackInputStream in;
  private final Inflater inflater = new Inflater(true);
  private boolean damaged;

  GzipMembers(InputStream in) {
    this.in = new PushbackInputStream(in, CHUNK + 16);
  }

  /** The next member, decompressed while it is read; null behind the last. */
  @Nullable InputStream next() throws IOException {
    if (!findMagic()) {
      return null;
    }
    inflater.reset();
    try {
      skipHeader();
    } catch (EOFException e) {
      damaged = true;
      return null;
    }
    return new Member();
  }

  /** Moves to the next beginning of a member; bytes passed over are damage. */
  private boolean findMagic() throws IOException {
    int matched = 0;
    long passed = 0;
    int b = in.read();
    while (b >= 0) {
      matched = b == MAGIC[matched] ? matched + 1 : b == MAGIC[0] ? 1 : 0;
      passed++;
      if (matched == MAGIC.length) {
        int flags = in.read();
        if (flags >= 0 && flags < 32) {
          damaged |= passed > MAGIC.length;
          in.unread(flags);
          return true;
        }
        matched = 0;
      }
      b = in.read();
    }
    damaged |= passed > 0;
    return false;
  }

  /** What follows the magic: flags, time, and the optional parts that the flags announce. */
  private void skipHeader() throws IOException {
    int flags = in.read();
    in.skipNBytes(6);
    if ((flags & 4) != 0) {
      int length = in.read();
      in.skipNBytes(length | in.read() << 8);
    }
    if ((flags & 8) != 0) {
      skipToZero();
    }
    if ((flags & 16) != 0) {
      skipToZero();
    }
    if ((flags & 2) != 0) {
      in.skipNBytes(2);
    }
  }

  private void skipToZero() throws IOException {
    int b = in.read();
    while (b > 0) {
      b = in.read();
    }
  }

  /** Whether damage was met since this was last asked. */
  boolean wasDamaged() {
    boolean was = damaged;
    damaged = false;
    return was;
  }

  @Override
  public void close() {
    inflater.end();
  }

  /** One member; reading it to its end moves to the next. */
  private final class Member extends InputStream {

    private final byte[] compressed = new byte[CHUNK];
    private final CRC32 checksum = new CRC32();
    private int filled;
    private boolean ended;

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      while (!ended && length > 0) {
        int read = inflate(bytes, offset, length);
        if (read > 0) {
          return read;
        }
        if (inflater.finished()) {
          end();
        } else if (inflater.needsInput() && !fill()) {
          throw damage("ends in the middle", filled);
        }
      }
      return length == 0 ? 0 : -1;
    }

    private int inflate(byte[] bytes, int offset, int length) throws IOException {
      try {
        int read = inflater.inflate(bytes, offset, length);
        checksum.update(bytes, offset, read);
        return read;
      } catch (DataFormatException e) {
        throw damage("damaged compressed data", filled);
      }
    }

    private boolean fill() throws IOException {
      int read = in.read(compressed);
      if (read > 0) {
        filled = read;
        inflater.setInput(compressed, 0, read);
      }
      return read > 0;
    }

    private void end() throws IOException {
      ended = true;
      int rest = inflater.getRemaining();
      in.unread(compressed, filled - rest, rest);
      byte[] trailer = in.readNBytes(TRAILER);
      long sum = 0;
      for (int i = 3; i >= 0; i--) {
        sum = sum << 8 | (i < trailer.length ? trailer[i] & 0xff : 0);
      }
      if (trailer.length < TRAILER || sum != checksum.getValue()) {
        in.unread(trailer);
        throw damage("wrong checksum", filled - rest);
      }
    }

    /**
     * Damaged data may run on over the beginnings of the next members: what was taken last is put
     * back and searched for them.
     */
    private ZipException damage(String reason, int taken) throws IOException {
      ended = true;
      in.unread(compressed, 0, taken);
      return new ZipException(reason);
    }
  }
}
