package org.dragoman.sources.html;

import org.jsoup.nodes.Element;

/**
 * One run of text that a browser would set on lines of its own: a paragraph, a heading, a list item
 * or a row of a table.
 *
 * @param home the element whose text this is
 * @param kind what the element makes of it
 * @param text the words, white space folded; {@code \n} only where the page breaks a line
 * @param linked how many of its characters stand in links
 */
record Block(Element home, Kind kind, String text, int linked) {

  /** What a block is to the page. */
  enum Kind {
    PARAGRAPH,
    HEADING,
    ITEM,
    ROW,
    LOOSE
  }

  /** The share of the text that stands in links, from 0 to 1. */
  double linkDensity() {
    return text.isEmpty() ? 0 : Math.min(1.0, (double) linked / text.length());
  }

  /** Whether it reads like a sentence: long enough, or closed by a full stop of any script. */
  boolean isSentenceLike() {
    return text.length() >= 80 || (text.length() >= 25 && endsLikeASentence());
  }

  boolean endsLikeASentence() {
    int last = text.length() - 1;
    while (last > 0 && "\"'”’»)]".indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return last >= 0 && ".!?…:;。！？۔।".indexOf(text.charAt(last)) >= 0;
  }
}
