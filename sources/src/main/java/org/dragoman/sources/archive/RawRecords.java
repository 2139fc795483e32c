package org.dragoman.sources.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.sources.intake.Limits;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a WARC stream into its records without parsing what is in them, so that a record with a
 * damaged head or a wrong length costs itself and no other.
 */
final class RawRecords {

  private static final Pattern LENGTH =
      Pattern.compile("(?im)^Content-Length:\\s*(\\d{1,18})\\s*$");
  private static final Pattern TYPE = Pattern.compile("(?im)^WARC-Type:\\s*(\\S+)\\s*$");
  private static final int LONGEST_HEAD = 64 << 10;
  private static final int LONGEST_LINE = 8 << 10;

  private InputStream in;

  RawRecords(InputStream in) {
    this.in = new BufferedInputStream(in, 1 << 16);
  }

  /**
   * One record.
   *
   * @param type the WARC-Type in small letters; empty where the record is damaged
   * @param bytes head and block; empty where it is damaged, too large, or of no interest
   * @param state what became of it
   */
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  record Raw(String type, byte[] bytes, State state) {}

  /** What became of a record. */
  enum State {
    WHOLE,
    PASSED_OVER,
    DAMAGED,
    TOO_LARGE
  }

  /** The next record, or null behind the last. Blocks of types without pages are not kept. */
  @Nullable Raw next() throws IOException {
    String line = firstLine();
    if (line == null) {
      return null;
    }
    if (!isBeginning(line)) {
      in = new SequenceInputStream(new ByteArrayInputStream(afterDamage()), in);
      return new Raw("", new byte[0], State.DAMAGED);
    }
    ByteArrayOutputStream record = new ByteArrayOutputStream(4096);
    put(record, line);
    String next = line();
    while (next != null && !next.isBlank() && record.size() < LONGEST_HEAD) {
      put(record, next);
      next = line();
    }
    put(record, "\r\n");
    String head = record.toString(StandardCharsets.UTF_8);
    Matcher length = LENGTH.matcher(head);
    Matcher type = TYPE.matcher(head);
    if (!length.find() || !type.find() || next == null) {
      return new Raw("", new byte[0], State.DAMAGED);
    }
    return block(type.group(1).toLowerCase(Locale.ROOT), record, Long.parseLong(length.group(1)));
  }

  private Raw block(String type, ByteArrayOutputStream record, long length) throws IOException {
    boolean wanted = WarcPages.TYPES.contains(type);
    boolean fits = length <= Limits.DOCUMENT_BYTES + LONGEST_HEAD;
    if (!wanted || !fits) {
      long skipped = skip(length);
      State state = !wanted ? State.PASSED_OVER : State.TOO_LARGE;
      return new Raw(type, new byte[0], skipped < length ? State.DAMAGED : state);
    }
    byte[] block = in.readNBytes((int) length);
    int overrun = overrun(block);
    if (overrun >= 0) {
      in =
          new SequenceInputStream(
              new ByteArrayInputStream(block, overrun, block.length - overrun), in);
    }
    if (block.length < length || overrun >= 0) {
      return new Raw(type, new byte[0], State.DAMAGED);
    }
    record.write(block);
    put(record, "\r\n\r\n");
    return new Raw(type, record.toByteArray(), State.WHOLE);
  }

  private long skip(long length) throws IOException {
    byte[] waste = new byte[1 << 14];
    long left = length;
    while (left > 0) {
      int read = in.read(waste, 0, (int) Math.min(waste.length, left));
      if (read < 0) {
        break;
      }
      left -= read;
    }
    return length - left;
  }

  /**
   * Where in {@code block} the next record begins, if its length is so wrong that another lies
   * inside: that is when no empty line follows the block; else -1.
   */
  private int overrun(byte[] block) throws IOException {
    in = in.markSupported() ? in : new BufferedInputStream(in, 1 << 16);
    in.mark(4);
    byte[] end = in.readNBytes(2);
    in.reset();
    boolean proper =
        end.length == 0 || (end[0] == '\r' && end.length == 2 && end[1] == '\n') || end[0] == '\n';
    if (proper && end.length > 0) {
      return -1;
    }
    String text = new String(block, StandardCharsets.ISO_8859_1);
    int found = text.indexOf("\nWARC/1.");
    return found < 0 ? -1 : found + 1;
  }

  /** Passes over lines until one begins a record; gives that line back. */
  private byte[] afterDamage() throws IOException {
    String line = line();
    while (line != null && !isBeginning(line)) {
      line = line();
    }
    return line == null ? new byte[0] : line.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static boolean isBeginning(String line) {
    return line.startsWith("WARC/") && line.length() < 16;
  }

  private @Nullable String firstLine() throws IOException {
    String line = line();
    while (line != null && line.isBlank()) {
      line = line();
    }
    return line;
  }

  /** A line with its end; a longer one comes in pieces. */
  private @Nullable String line() throws IOException {
    StringBuilder line = new StringBuilder();
    int b = in.read();
    while (b >= 0) {
      line.append((char) b);
      if (b == '\n' || line.length() >= LONGEST_LINE) {
        break;
      }
      b = in.read();
    }
    return line.length() == 0 ? null : line.toString();
  }

  private static void put(ByteArrayOutputStream record, String text) {
    record.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
  }
}
