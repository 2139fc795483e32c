package org.dragoman.text.en;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dragoman.text.Document;
import org.dragoman.text.Span;

/**
 * Splits English text into sentences, in one pass and without regular expressions.
 *
 * <p>The title is a sentence (or sentences) of its own, and so is a dateline ("BEIJING (Agency)
 * -"); a blank line, an item of a list and a heading end a sentence, a line break that only wraps a
 * line does not. Spans are ordered, never overlap, begin and end without space, and cover every
 * character that is no space. No sentence is longer than {@value #LONGEST} characters: longer ones,
 * which are tables or garbage, are cut at a space.
 */
public final class SentenceSplitter {

  /** The longest sentence in characters. */
  public static final int LONGEST = 2000;

  /** The sentences of a document's content. */
  public List<Span> split(Document document) {
    String content = document.content();
    List<Span> sentences = new ArrayList<>();
    split(content, 0, document.title().length(), sentences);
    Optional<Span> dateline = dateline(document);
    dateline.ifPresent(sentences::add);
    int begin = dateline.map(Span::end).orElse(document.textOffset());
    int label = skipSpace(content, begin, content.length());
    int entry = TopicLabel.end(content, label, content.length());
    if (entry > label) {
      sentences.add(new Span(label, entry));
      begin = entry;
    }
    split(content, begin, content.length(), sentences);
    return sentences;
  }

  /**
   * Where place, day and agency stand before the text of a report, with the dash behind them; empty
   * where it begins without.
   */
  public Optional<Span> dateline(Document document) {
    String content = document.content();
    int start = skipSpace(content, document.textOffset(), content.length());
    int end = Dateline.end(content, start, content.length());
    return end > start ? Optional.of(new Span(start, end)) : Optional.empty();
  }

  /** The sentences of any text. */
  public List<Span> split(String text) {
    List<Span> sentences = new ArrayList<>();
    split(text, 0, text.length(), sentences);
    return sentences;
  }

  private static void split(String content, int start, int end, List<Span> sentences) {
    SentenceEnds ends = new SentenceEnds(content, end);
    int sentence = skipSpace(content, start, end);
    while (sentence < end) {
      int limit = (int) Math.min(end, (long) sentence + LONGEST);
      int stop = ends.find(sentence, limit);
      if (stop == limit && limit < end) {
        stop = cut(content, sentence, limit);
      }
      sentences.add(new Span(sentence, trimEnd(content, sentence, stop)));
      sentence = skipSpace(content, stop, end);
    }
  }

  /** Where to cut what does not end: at the last space of its second half, else at the limit. */
  static int cut(String content, int sentence, int limit) {
    for (int i = limit - 1; i > sentence + LONGEST / 2; i--) {
      if (Glyphs.isSpace(content.charAt(i))) {
        return i;
      }
    }
    return Character.isLowSurrogate(content.charAt(limit)) ? limit - 1 : limit;
  }

  private static int skipSpace(String content, int from, int end) {
    int i = from;
    while (i < end && Glyphs.isSpace(content.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int trimEnd(String content, int start, int end) {
    int i = end;
    while (i > start + 1 && Glyphs.isSpace(content.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
