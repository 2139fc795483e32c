package org.dragoman.exchange;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * One stream for an export of one part; it stays open.
 *
 * @param out the stream
 */
public record StreamTarget(OutputStream out) implements Target {

  @Override
  public OutputStream open(String fileName) {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }
}
