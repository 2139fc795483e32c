package org.dragoman.text;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One report or readout, as the reader sees it.
 *
 * @param id what the input called it, or the SHA-256 of its normalised content
 * @param title the headline; empty where there is none
 * @param text the body, without the headline
 * @param published the day or instant of publication, ISO 8601; null when unknown, never guessed
 *     from the clock
 * @param outlet who published it; null when unknown
 * @param url where it stands; null when unknown
 * @param language ISO 639-1 code, {@code und} when not known
 * @param warnings what the source could not make out, in words
 */
public record Document(
    String id,
    String title,
    String text,
    @Nullable Published published,
    @Nullable String outlet,
    @Nullable String url,
    String language,
    List<String> warnings) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  public Document {
    warnings = List.copyOf(warnings);
    if (id.isEmpty()) {
      id = digest(title, text);
    }
  }

  /** A document of which only the words are known. */
  public static Document of(String title, String text) {
    return new Document("", title, text, null, null, null, "en", List.of());
  }

  /** This document, published at {@code published}. */
  public Document withPublished(@Nullable Published published) {
    return new Document(id, title, text, published, outlet, url, language, warnings);
  }

  /** This document, published by {@code outlet}. */
  public Document withOutlet(@Nullable String outlet) {
    return new Document(id, title, text, published, outlet, url, language, warnings);
  }

  /** This document, standing at {@code url}. */
  public Document withUrl(@Nullable String url) {
    return new Document(id, title, text, published, outlet, url, language, warnings);
  }

  /** The title, an empty line, the text: what every {@link Span} points into. */
  public String content() {
    return title + "\n\n" + text;
  }

  /** Where the text begins in {@link #content()}. */
  public int textOffset() {
    return title.length() + 2;
  }

  /** SHA-256, in hexadecimal digits, of title and text in NFC with white space folded. */
  public static String digest(String title, String text) {
    String folded = SPACE.matcher(title + "\n\n" + text).replaceAll(" ").strip();
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      byte[] bytes =
          Normalizer.normalize(folded, Normalizer.Form.NFC).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(sha.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java has no SHA-256, which every Java must have", e);
    }
  }
}
