package org.dragoman.spark.reading;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.dragoman.text.DragomanException;

/**
 * Finds the files behind what the user named: files, folders with all below them, patterns, on any
 * file system that Hadoop knows. The order is that of the names, then of the paths.
 */
public final class Shards {

  private final Configuration hadoop;
  private final List<Shard> shards = new ArrayList<>();

  private Shards(Configuration hadoop) {
    this.hadoop = hadoop;
  }

  /**
   * The shards behind {@code named}.
   *
   * @throws DragomanException where there is nothing behind a name
   */
  public static List<Shard> behind(List<String> named, Configuration hadoop) {
    Shards shards = new Shards(hadoop);
    for (String name : named) {
      int before = shards.shards.size();
      try {
        shards.add(name);
      } catch (IOException e) {
        throw new DragomanException(name + ": cannot be listed (" + e.getMessage() + ")", e);
      }
      if (shards.shards.size() == before) {
        throw new DragomanException(name + ": no file is found here; nothing was done");
      }
    }
    return List.copyOf(shards.shards);
  }

  private void add(String name) throws IOException {
    Path path = new Path(name);
    FileSystem files = path.getFileSystem(hadoop);
    FileStatus[] matches = files.globStatus(path);
    if (matches != null) {
      for (FileStatus match : sorted(matches)) {
        add(files, match);
      }
    }
  }

  private void add(FileSystem files, FileStatus status) throws IOException {
    if (!status.isDirectory()) {
      shards.add(new Shard(shards.size(), status.getPath().toString(), status.getLen()));
      return;
    }
    try {
      for (FileStatus child : sorted(files.listStatus(status.getPath()))) {
        String name = child.getPath().getName();
        if (!name.startsWith(".") && !name.startsWith("_")) {
          add(files, child);
        }
      }
    } catch (FileNotFoundException e) {
      throw new IOException("it has gone while it was listed", e);
    }
  }

  private static List<FileStatus> sorted(FileStatus[] some) {
    List<FileStatus> sorted = new ArrayList<>(List.of(some));
    sorted.sort(Comparator.comparing(status -> status.getPath().toString()));
    return sorted;
  }
}
