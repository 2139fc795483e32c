package org.dragoman.sources.intake;

/** How much is taken into memory at once. */
public final class Limits {

  /** Bytes of one document, decompressed: a page, a text or a line. The Bible has 4.4 million. */
  public static final int DOCUMENT_BYTES = 16 << 20;

  private Limits() {}
}
