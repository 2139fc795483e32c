package org.dragoman.sources.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dragoman.sources.html.PageReader;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.sources.intake.Whole;
import org.dragoman.sources.plain.PlainText;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/** The page in one record of a WARC file, where it holds one. */
final class WarcPages {

  /** The records that may hold a page: what a server answered, or what was made of it. */
  static final Set<String> TYPES = Set.of("response", "resource", "conversion");

  private WarcPages() {}

  /**
   * The document in a record; empty where it is no page (an error, an image, a script) or one
   * without words.
   *
   * @throws UnreadableException when its bytes are damaged or too many
   */
  static Optional<Document> document(byte[] raw) {
    try (WarcReader reader = new WarcReader(new ByteArrayInputStream(raw))) {
      Optional<WarcRecord> record = reader.next();
      if (record.isEmpty()) {
        throw new UnreadableException("is damaged and is skipped");
      }
      return record.get() instanceof WarcTargetRecord target ? page(target) : Optional.empty();
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw new UnreadableException("is damaged and is skipped", e);
    }
  }

  private static Optional<Document> page(WarcTargetRecord record) throws IOException {
    if (!(record instanceof WarcResponse response)) {
      return page(record.contentType(), record.body().stream(), record.target());
    }
    if (!isHttp(response.contentType())) {
      return Optional.empty();
    }
    HttpResponse answer = response.http();
    return answer.status() == 200
        ? page(answer.contentType(), answer.bodyDecoded().stream(), record.target())
        : Optional.empty();
  }

  private static boolean isHttp(MediaType type) {
    return type.type().equals("application") && type.subtype().equals("http");
  }

  private static Optional<Document> page(MediaType type, InputStream body, String target)
      throws IOException {
    String kind = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    @Nullable String charset = type.parameters().get("charset");
    String url = target.matches("(?is)https?://.+") ? target : null;
    return switch (kind) {
      case "text/html", "application/xhtml+xml" -> page(Whole.bytes(body), charset, url);
      case "text/plain" -> text(Whole.bytes(body), url);
      default -> Optional.empty();
    };
  }

  private static Optional<Document> page(
      byte[] bytes, @Nullable String charset, @Nullable String url) {
    try {
      return Optional.of(PageReader.read(bytes, charset, url).document());
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }

  private static Optional<Document> text(byte[] bytes, @Nullable String url) {
    try {
      return Optional.of(PlainText.read(bytes).withUrl(url));
    } catch (UnreadableException e) {
      return Optional.empty();
    }
  }
}
