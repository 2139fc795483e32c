package org.dragoman.record;

import org.dragoman.text.Document;

/**
 * What tells documents apart that come with one id.
 *
 * @param digest of the words, the outlet and the day: the same for the same document alone
 * @param apart the id under which it is kept where another document has its own
 */
public record DocumentKey(String digest, String apart) {

  private static final int DIGITS = 12;

  /** The key of {@code document}. */
  public static DocumentKey of(Document document) {
    String published = document.published() == null ? "" : document.published().day().toString();
    String outlet = document.outlet() == null ? "" : document.outlet();
    String digest =
        Document.digest(document.title(), document.text() + "\n" + outlet + "\n" + published);
    return new DocumentKey(digest, document.id() + "~" + digest.substring(0, DIGITS));
  }
}
