package org.dragoman.text.en;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.text.Span;

/** Finds the places of a tokeniser's words by their letters, since its own count of them drifts. */
final class WordSpans {

  private WordSpans() {}

  /**
   * The spans of {@code nodes} but the root, moved by {@code offset}.
   *
   * @param text what was split into {@code nodes}, with nothing but space left out
   */
  static List<Span> align(String text, NLPNode[] nodes, int offset) {
    List<Span> spans = new ArrayList<>(nodes.length);
    int place = 0;
    for (int i = 1; i < nodes.length; i++) {
      String form = nodes[i].getWordForm();
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
