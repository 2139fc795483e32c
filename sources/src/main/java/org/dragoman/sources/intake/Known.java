package org.dragoman.sources.intake;

import org.dragoman.text.Document;
import org.dragoman.text.Published;
import org.jspecify.annotations.Nullable;

/**
 * What the user says of the documents beforehand; it goes before what the input says. Null where
 * the user says nothing.
 *
 * @param published the publication date
 * @param outlet who published them
 * @param title the headline
 * @param language ISO 639-1 code
 */
public record Known(
    @Nullable Published published,
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String language) {

  /** Nothing is known beforehand. */
  public static final Known NOTHING = new Known(null, null, null, null);

  /** {@code document} as the user would have it; a digest for an id is made anew. */
  public Document applyTo(Document document) {
    if (equals(NOTHING)) {
      return document;
    }
    String newTitle = title == null ? document.title() : title;
    boolean digested = document.id().equals(Document.digest(document.title(), document.text()));
    return new Document(
        digested ? "" : document.id(),
        newTitle,
        document.text(),
        published == null ? document.published() : published,
        outlet == null ? document.outlet() : outlet,
        document.url(),
        language == null ? document.language() : language,
        published == null
            ? document.warnings()
            : document.warnings().stream().filter(w -> !w.startsWith("publication date")).toList());
  }
}
