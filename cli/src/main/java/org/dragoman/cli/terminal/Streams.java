package org.dragoman.cli.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * The three streams of the command and what they are attached to.
 *
 * @param in standard input
 * @param out standard output, for results
 * @param messages standard error, for sentences to people
 * @param terminal what they are attached to
 */
public record Streams(InputStream in, OutputStream out, PrintWriter messages, Terminal terminal) {

  /** Streams over {@code in}, {@code out} and {@code error}; text is UTF-8 whatever the locale. */
  public static Streams of(
      InputStream in, OutputStream out, OutputStream error, Terminal terminal) {
    return new Streams(
        in, out, new PrintWriter(new OutputStreamWriter(error, StandardCharsets.UTF_8)), terminal);
  }

  /** Streams that nobody reads and that are empty. */
  public static Streams silent() {
    return of(
        InputStream.nullInputStream(),
        OutputStream.nullOutputStream(),
        OutputStream.nullOutputStream(),
        Terminal.NONE);
  }

  /** The streams of this process. */
  public static Streams ofProcess() {
    return of(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminal.ofLauncher());
  }

  /** Says {@code sentence} to people, on a line of its own. */
  public void say(String sentence) {
    messages.print(Safe.line(sentence) + "\n");
    messages.flush();
  }
}
