package org.dragoman.text.en;

import java.util.List;
import org.dragoman.text.Span;

/**
 * The words that are parsed together: nearly always a whole sentence.
 *
 * @param words as the models shall see them
 * @param spans where they stand
 */
record Part(List<String> words, List<Span> spans) {

  int size() {
    return words.size();
  }
}
