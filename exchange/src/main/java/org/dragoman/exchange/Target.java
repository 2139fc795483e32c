package org.dragoman.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** Where an export goes: a folder, one file, or a stream. */
public interface Target {

  /**
   * Opens a part of the export; the exporter closes it before it opens the next.
   *
   * @param fileName the name that the part has in a folder
   * @throws IOException where it cannot be opened
   */
  OutputStream open(String fileName) throws IOException;
}
