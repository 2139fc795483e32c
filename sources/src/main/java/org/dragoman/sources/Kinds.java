package org.dragoman.sources;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.sources.coded.CodedEvents;
import org.dragoman.sources.plain.Encoding;
import org.jspecify.annotations.Nullable;

/** Tells from the first bytes, and then from the name, what an input is. */
final class Kinds {

  /** How many bytes are looked at. */
  static final int LOOKED_AT = 16 << 10;

  private static final Pattern MARKUP_START =
      Pattern.compile(
          "(?is)^(?:\\s|<!--.{0,4000}?-->|<\\?xml[^>]{0,300}>)*<(?:!doctype\\s+html|html|head|body|meta|title|div|p|article|section|main|h1|table|span|script|link|br)\\b.*");
  private static final Pattern FEED_START =
      Pattern.compile(
          "(?is)^(?:\\s|<!--.{0,4000}?-->|<\\?[^>]{0,300}>|<!doctype[^>]{0,300}>)*<(?:rss|feed|rdf:rdf|channel)\\b.*");
  private static final Pattern JSON_FEED =
      Pattern.compile("(?s)^\\s*\\{.{0,2000}\"https?://jsonfeed\\.org/version/.*");

  /** A list of objects, or an object over several lines. */
  private static final Pattern ONE_JSON =
      Pattern.compile("\\s*(?:\\[\\s*(?:\\{\\s*\"|\\])|\\{[ \\t]*\\r?\\n\\s*\")");

  private Kinds() {}

  /** The kind of an input that begins with {@code start} and is called {@code name}. */
  static Kind of(byte[] start, String name) {
    if (start.length == 0) {
      return Kind.EMPTY;
    }
    String raw = new String(start, 0, Math.min(16, start.length), StandardCharsets.ISO_8859_1);
    Kind container = container(raw);
    if (container != null) {
      return container;
    }
    Charset marked = Encoding.byMark(start);
    String text = new String(start, marked == null ? StandardCharsets.UTF_8 : marked);
    if (isBinary(text)) {
      return Kind.BINARY;
    }
    return text(text.startsWith("\ufeff") ? text.substring(1) : text, name);
  }

  private static @Nullable Kind container(String raw) {
    if (raw.startsWith("WARC/")) {
      return Kind.WARC;
    }
    if (raw.startsWith("%PDF")) {
      return Kind.PDF;
    }
    if (raw.startsWith("PK\u0003\u0004") || raw.startsWith("PK\u0005\u0006")) {
      return Kind.ZIP;
    }
    if (raw.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Kind.OFFICE;
    }
    boolean compressed =
        raw.startsWith("BZh")
            || raw.startsWith("\u00fd7zXZ")
            || raw.startsWith("(\u00b5/\u00fd")
            || raw.startsWith("7z\u00bc\u00af")
            || raw.startsWith("Rar!");
    return compressed ? Kind.COMPRESSED : null;
  }

  private static Kind text(String text, String name) {
    String file = name.toLowerCase(Locale.ROOT);
    if (CodedEvents.datasetOf(text).isPresent()) {
      return Kind.CODED_EVENTS;
    }
    if (FEED_START.matcher(text).matches() || JSON_FEED.matcher(text).matches()) {
      return Kind.FEED;
    }
    if (MARKUP_START.matcher(text).matches() || file.matches(".*\\.x?html?")) {
      return Kind.HTML;
    }
    if (ONE_JSON.matcher(text).lookingAt() && !file.endsWith(".txt")) {
      return Kind.OTHER_JSON;
    }
    if (file.matches(".*\\.(?:jsonl|ndjson)") || text.stripLeading().startsWith("{")) {
      return Kind.JSON_LINES;
    }
    return file.matches(".*\\.(?:csv|tsv|tab)") ? Kind.CSV : Kind.PLAIN_TEXT;
  }

  /** Text has no NUL and next to no control characters, whatever its encoding. */
  private static boolean isBinary(String text) {
    int odd = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0) {
        return true;
      }
      odd += c < ' ' && "\t\n\r\f\u000b\u001b\u001a".indexOf(c) < 0 ? 1 : 0;
    }
    return odd > text.length() / 50;
  }
}
