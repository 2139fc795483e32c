package org.dragoman.actors.data;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The short version of a set of data files: the first digits of a hash over all their text. */
public final class LexiconVersion {

  private LexiconVersion() {}

  /** Twelve hexadecimal digits, the same for the same files in the same order. */
  public static String of(List<DataSource> sources) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (DataSource source : sources) {
        digest.update(source.name().getBytes(StandardCharsets.UTF_8));
        digest.update(source.content().getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 6);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
