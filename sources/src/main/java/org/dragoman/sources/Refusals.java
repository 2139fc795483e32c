package org.dragoman.sources;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.util.zip.ZipException;

/** The sentences for inputs that are no text: what they are and what to do. */
final class Refusals {

  private static final int SEARCHED_BYTES = 32 << 20;

  private Refusals() {}

  /** The sentence for an input of {@code kind}, read from its first byte. */
  static String sentence(Kind kind, byte[] start, InputStream in) throws IOException {
    return switch (kind) {
      case EMPTY -> "is empty and is skipped";
      case OTHER_JSON ->
          "is JSON, but not JSON Lines, and is skipped; write one object a line, without a list"
              + " around them (jq -c '.[]' does it for a list)";
      case PDF ->
          holds(in, "/Encrypt".getBytes(StandardCharsets.ISO_8859_1))
              ? "is a password-protected PDF file and is skipped; open it and save its text as .txt"
              : "is a PDF file, which is not read, and is skipped; save its text as .txt";
      case ZIP ->
          start.length > 6 && (start[6] & 1) == 1
              ? "is a password-protected zip archive and is skipped; unpack it first"
              : "is a zip archive or an office document, which is not read, and is skipped; unpack it"
                  + " or save its text as .txt";
      case OFFICE ->
          holds(in, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE))
              ? "is a password-protected office document and is skipped; open it and save its text as"
                  + " .txt"
              : "is an office document, which is not read, and is skipped; save its text as .txt";
      case COMPRESSED ->
          "is compressed in a way that is not read (only .gz is) and is skipped; unpack it first";
      default -> "is binary data, not text, and is skipped";
    };
  }

  /** Whether {@code wanted} stands in the first {@link #SEARCHED_BYTES} bytes. */
  private static boolean holds(InputStream in, byte[] wanted) throws IOException {
    String needle = new String(wanted, StandardCharsets.ISO_8859_1);
    byte[] buffer = new byte[1 << 16];
    String tail = "";
    long searched = 0;
    int read = in.read(buffer);
    while (read > 0 && searched < SEARCHED_BYTES) {
      String window = tail + new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
      if (window.contains(needle)) {
        return true;
      }
      tail = window.substring(Math.max(0, window.length() - needle.length() + 1));
      searched += read;
      read = in.read(buffer);
    }
    return false;
  }

  /** The sentence for an input whose bytes cannot be had. */
  static String sentence(IOException e) {
    if (e instanceof EOFException) {
      return "ends in the middle of its compressed data; whole documents before that are read, the"
          + " rest is lost";
    }
    if (e instanceof ZipException) {
      return "has damaged compressed data (" + e.getMessage() + "); the rest is skipped";
    }
    if (e instanceof AccessDeniedException) {
      return "may not be read by this user and is skipped";
    }
    if (e instanceof CharacterCodingException) {
      return "has characters that are wrongly encoded and is skipped";
    }
    return "cannot be read (" + e.getMessage() + ") and is skipped";
  }
}
