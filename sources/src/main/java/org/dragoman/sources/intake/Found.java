package org.dragoman.sources.intake;

import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;

/**
 * A document and where it was found.
 *
 * @param document the document
 * @param input the path, URL or {@code -} that it came from, for messages
 * @param name what to call the document where its input gave no id: the file's name up to its first
 *     dot
 * @param line the line of the input on which it begins, or 0 where it is the whole input
 * @param givenId the id that the input gave, or null; then {@link Document#id()} is the digest of
 *     the words
 */
public record Found(
    Document document, String input, String name, long line, @Nullable String givenId) {

  /** The id for people and scorers: what the input gave, or the name of the file. */
  public String shownId() {
    return givenId != null ? givenId : name.isEmpty() ? document.id() : name;
  }
}
