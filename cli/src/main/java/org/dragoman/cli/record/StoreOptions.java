package org.dragoman.cli.record;

import java.nio.file.Path;
import java.util.Locale;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.record.RecordStore;
import org.dragoman.record.store.Records;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the record is kept. */
public final class StoreOptions {

  @Option(
      names = "--store",
      paramLabel = "STORE",
      description = {
        "The record: a file, or jdbc:postgresql://HOST/DATABASE?user=USER&password=PASSWORD;",
        "without it, dragoman.db in the user's data folder."
      })
  private @Nullable String store;

  /** Opens the record that is there; says where it is unless the user named the place. */
  public RecordStore open(Streams streams) {
    return Records.openExisting(place(streams));
  }

  /** Opens the record, or makes a new one, for a command that can fill it. */
  public RecordStore openOrMake(Streams streams) {
    return Records.open(place(streams));
  }

  private String place(Streams streams) {
    if (store != null) {
      return store;
    }
    Path file = usual();
    streams.say("the record is " + file);
    return file.toString();
  }

  /** The JDBC address of the record's database, where others keep tables of their own. */
  public String address() {
    String place = store == null ? usual().toString() : store;
    return place.startsWith("jdbc:") ? place : "jdbc:sqlite:" + Path.of(place).toAbsolutePath();
  }

  /** The file in the user's data folder, by the rules of the system. */
  static Path usual() {
    String home = System.getProperty("user.home", ".");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String given = System.getenv("XDG_DATA_HOME");
    Path data;
    if (given != null && !given.isBlank()) {
      data = Path.of(given);
    } else if (system.contains("win") && System.getenv("LOCALAPPDATA") != null) {
      data = Path.of(System.getenv("LOCALAPPDATA"));
    } else if (system.contains("mac")) {
      data = Path.of(home, "Library", "Application Support");
    } else {
      data = Path.of(home, ".local", "share");
    }
    return data.resolve("dragoman").resolve("dragoman.db");
  }
}
