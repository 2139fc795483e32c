package org.dragoman.sources.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.plain.Encoding;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS 0.9 to 2.0, Atom 0.3 and 1.0, and JSON Feed. XML is parsed by a parser that knows no
 * external entities and no document types, so that a feed can make it fetch or unfold nothing, and
 * that reads broken XML as far as it makes sense.
 */
public final class FeedParser {

  private FeedParser() {}

  /**
   * The feed in {@code bytes}.
   *
   * @param charset the encoding that the transport gave, or null
   * @param url where the feed stands, or null; links in it may be relative to this
   * @throws UnreadableException when it is none; the message is a problem sentence
   */
  public static Feed read(byte[] bytes, @Nullable String charset, @Nullable String url) {
    String start = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
    return start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().startsWith("{")
        ? JsonFeed.read(Encoding.decode(bytes))
        : xml(bytes, charset, url);
  }

  private static Feed xml(byte[] bytes, @Nullable String charset, @Nullable String url) {
    String base = url == null ? "" : url;
    try {
      String known = Encoding.isKnown(charset) ? charset : null;
      return XmlFeed.read(
          Jsoup.parse(new ByteArrayInputStream(bytes), known, base, Parser.xmlParser()));
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }
}
