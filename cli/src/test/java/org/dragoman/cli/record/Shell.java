package org.dragoman.cli.record;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.cli.Main;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;

/** Runs commands on one record in a folder, and keeps what they say. */
final class Shell {

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream messages = new ByteArrayOutputStream();

  Shell(Path folder) {
    this.folder = folder;
  }

  /** Runs a command with {@code --store}; gives its exit status. */
  int run(String... arguments) {
    out.reset();
    messages.reset();
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("--store");
    all.add(store());
    return Main.run(
        Streams.of(new ByteArrayInputStream(new byte[0]), out, messages, Terminal.NONE),
        all.toArray(String[]::new));
  }

  /** The record's file. */
  String store() {
    return folder.resolve("wire.db").toString();
  }

  /** Writes a file; gives its path. */
  String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toString();
  }

  /** What the last command wrote. */
  String output() {
    return out.toString(StandardCharsets.UTF_8);
  }

  /** What the last command said beside it. */
  String said() {
    return messages.toString(StandardCharsets.UTF_8);
  }

  /** The first contact that {@code find} lists. */
  String firstContact() {
    run("find", "--format", "csv");
    return output().lines().skip(1).findFirst().orElseThrow().split(",", 2)[0];
  }
}
