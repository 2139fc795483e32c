package org.dragoman.sources.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts a stream into lines without ever holding more than one of them, nor more than a bound. */
public final class Lines {

  private final InputStream in;
  private final int mostBytes;
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private long number;
  private boolean tooLong;

  /** Lines of {@code in}, each of at most {@code mostBytes} bytes. */
  public Lines(InputStream in, int mostBytes) {
    this.in = in;
    this.mostBytes = mostBytes;
  }

  /** The next line without its end, or null after the last. */
  public byte @Nullable [] next() throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream(256);
    tooLong = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = endOfLine();
      append(line, end);
      boolean complete = end < filled;
      next = complete ? end + 1 : end;
      if (complete) {
        break;
      }
    }
    number += any ? 1 : 0;
    return any ? line.toByteArray() : null;
  }

  private void append(ByteArrayOutputStream line, int end) {
    if (line.size() + (end - next) > mostBytes) {
      tooLong = true;
      line.reset();
    }
    if (!tooLong) {
      line.write(buffer, next, end - next);
    }
  }

  private boolean fill() throws IOException {
    if (next >= filled) {
      filled = Math.max(0, in.read(buffer));
      next = 0;
    }
    return next < filled;
  }

  private int endOfLine() {
    int end = next;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  /** The number of the line last returned, from 1. */
  public long number() {
    return number;
  }

  /** Whether the line last returned was over the bound, and therefore dropped. */
  public boolean isTooLong() {
    return tooLong;
  }
}
