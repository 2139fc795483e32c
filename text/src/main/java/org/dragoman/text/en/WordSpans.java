package org.dragoman.text.en;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;

/** Finds the places of a tokeniser's words by their letters, since its own count of them drifts. */
final class WordSpans {

  private WordSpans() {}

  /**
   * The spans of {@code words}, moved by {@code offset}.
   *
   * @param text what was split into {@code words}, with nothing but space left out
   */
  static List<Span> align(String text, List<String> words, int offset) {
    List<Span> spans = new ArrayList<>(words.size());
    int place = 0;
    for (String form : words) {
      int start = skipSpace(text, place);
      place = start;
      for (int c = 0; c < form.length() && place < text.length(); c++) {
        place = skipSpace(text, place) + 1;
      }
      spans.add(new Span(offset + start, offset + place));
    }
    return spans;
  }

  private static int skipSpace(String text, int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) == ' ') {
      i++;
    }
    return i;
  }
}
