package org.dragoman.sources.intake;

import java.io.IOException;
import java.io.InputStream;

/** Takes one document into memory, up to {@link Limits#DOCUMENT_BYTES}. */
public final class Whole {

  private Whole() {}

  /**
   * All bytes of {@code in}.
   *
   * @throws UnreadableException when there are too many; the message is a {@link Problem} sentence
   */
  public static byte[] bytes(InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(Limits.DOCUMENT_BYTES + 1);
    if (bytes.length > Limits.DOCUMENT_BYTES) {
      throw new UnreadableException(
          "is larger than "
              + (Limits.DOCUMENT_BYTES >> 20)
              + " MB, too large for one document, and is skipped; give one document a line as JSON"
              + " Lines instead");
    }
    return bytes;
  }
}
