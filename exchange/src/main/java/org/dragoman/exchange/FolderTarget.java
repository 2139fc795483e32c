package org.dragoman.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder with a file for each part. A part stands under its name only when it is whole: it is
 * written beside it first.
 *
 * @param folder the folder, made where it is missing
 */
public record FolderTarget(Path folder) implements Target {

  @Override
  public OutputStream open(String fileName) throws IOException {
    Files.createDirectories(folder);
    return WholeFile.open(folder.resolve(fileName));
  }

  /** A stream that takes the place of {@code file} when it is closed. */
  static final class WholeFile extends BufferedOutputStream {

    private final Path unfinished;
    private final Path file;
    private boolean isClosed;

    private WholeFile(OutputStream out, Path unfinished, Path file) {
      super(out, 1 << 16);
      this.unfinished = unfinished;
      this.file = file;
    }

    static OutputStream open(Path file) throws IOException {
      Path unfinished = file.resolveSibling(file.getFileName() + ".part");
      return new WholeFile(Files.newOutputStream(unfinished), unfinished, file);
    }

    @Override
    public void close() throws IOException {
      if (isClosed) {
        return;
      }
      isClosed = true;
      super.close();
      Files.move(unfinished, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
