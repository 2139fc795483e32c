package org.dragoman.cli.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Where results go: standard output or a file, always in UTF-8. */
public final class Output implements AutoCloseable {

  private final String name;
  private final OutputStream out;

  public Output(String name, OutputStream out) {
    this.name = name;
    this.out = out;
  }

  /**
   * Writes {@code text} at once, so that whoever reads along sees each document when it is done.
   *
   * @throws OutputException when it cannot be written
   */
  public void print(String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }

  @Override
  public void close() {
    try {
      out.close();
    } catch (IOException e) {
      throw new OutputException(name, e);
    }
  }
}
