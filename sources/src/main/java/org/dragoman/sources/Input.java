package org.dragoman.sources;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * One thing to read.
 *
 * @param label what the user called it, for messages
 * @param name its file name, which tells its kind where its bytes do not
 * @param url where it was fetched, or null
 * @param charset the encoding that the transport gave, or null
 * @param opener opens it; called once
 */
record Input(
    String label, String name, @Nullable String url, @Nullable String charset, Opener opener) {

  /** Opens a stream. */
  interface Opener {
    InputStream open() throws IOException;
  }

  /** The name up to its first dot; none for what was fetched, where many are called the same. */
  String stem() {
    if (url != null) {
      return "";
    }
    int dot = name.indexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
