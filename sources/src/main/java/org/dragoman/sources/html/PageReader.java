package org.dragoman.sources.html;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.plain.Encoding;
import org.dragoman.text.LanguageIdentifier;
import org.dragoman.text.Published;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a web page: its article, and what it says of title, date, outlet and language. */
public final class PageReader {

  private static final LanguageIdentifier LANGUAGES = new LanguageIdentifier();

  private PageReader() {}

  /**
   * Reads the page in {@code bytes}. Nothing is fetched and no script is run.
   *
   * @param charset the encoding that the transport gave, or null to find it out
   * @param url where the page was fetched, or null; the page's own word for its address goes first
   * @throws UnreadableException when the page has neither headline nor text; the message is a
   *     problem sentence
   */
  public static Page read(byte[] bytes, @Nullable String charset, @Nullable String url) {
    return read(parse(bytes, charset), url);
  }

  /** Reads a page, or a piece of one, that is already text. */
  public static Page read(String html, @Nullable String url) {
    return read(Jsoup.parse(html), url);
  }

  private static Document parse(byte[] bytes, @Nullable String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charsetOf(bytes, charset), "");
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail to be read", e);
    }
  }

  /** Null lets jsoup look for the page's own declaration; without one, letters are looked at. */
  private static @Nullable String charsetOf(byte[] bytes, @Nullable String charset) {
    if (charset != null && Encoding.isKnown(charset)) {
      return charset;
    }
    Charset marked = Encoding.byMark(bytes);
    if (marked != null) {
      return marked.name();
    }
    String start = new String(bytes, 0, Math.min(bytes.length, 8192), StandardCharsets.ISO_8859_1);
    boolean declared = start.contains("charset") || start.contains("encoding=");
    return declared ? null : Encoding.charsetOf(bytes).name();
  }

  private static Page read(Document page, @Nullable String url) {
    Metadata metadata = Metadata.of(page);
    String title = metadata.title();
    String own = metadata.url();
    String address = own == null ? url : own;
    String host = address == null ? "" : Teasers.host(address);
    List<String> warnings = new ArrayList<>();
    Published published = metadata.published(warnings);
    StringBuilder text = new StringBuilder();
    for (Block block : MainText.of(page, title, host)) {
      text.append(text.isEmpty() ? "" : "\n").append(block.text());
    }
    if (title.isBlank() && text.isEmpty()) {
      throw new UnreadableException("is an HTML page without text and is skipped");
    }
    return new Page(
        title,
        text.toString(),
        published,
        metadata.outlet(),
        address,
        LANGUAGES.confirmed(metadata.language(), title + "\n" + text),
        warnings);
  }
}
