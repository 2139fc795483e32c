package org.dragoman.exchange.dataset;

import org.dragoman.text.Document;

/** Numbers for the ids of data sets that allow no letters. */
final class Numbers {

  private static final int DIGITS = 12;

  private Numbers() {}

  /** A number below 2^48 that the same text always has: the head of its SHA-256. */
  static long of(String text) {
    return Long.parseLong(Document.digest("", text).substring(0, DIGITS), 16);
  }
}
