package org.dragoman.text.en;

/** Finds where the sentences of one text end. */
final class SentenceEnds {

  private final String content;
  private final int end;
  private final FullStops fullStops;
  private final LineBreaks lineBreaks;

  SentenceEnds(String content, int end) {
    this.content = content;
    this.end = end;
    this.fullStops = new FullStops(content, end);
    this.lineBreaks = new LineBreaks(content, end);
  }

  /** The end of the sentence that begins at {@code sentence}; {@code limit} where none is found. */
  int find(int sentence, int limit) {
    int last = sentence;
    boolean quoted = false;
    for (int i = sentence; i < limit; i++) {
      char c = content.charAt(i);
      if (Glyphs.isSpace(c)) {
        if (Glyphs.isLineBreak(c)) {
          int next = skipSpace(i);
          if (next >= end || lineBreaks.ends(last, next)) {
            return i;
          }
          i = next - 1;
        }
        continue;
      }
      if (i > sentence && Glyphs.isBullet(c) && isAlone(i)) {
        return i;
      }
      if (Glyphs.isStop(c)) {
        int stop = endAtStop(sentence, i, quoted);
        if (stop > 0) {
          return Math.min(stop, limit);
        }
        i = Math.min(lastStop(i), limit - 1);
      }
      quoted ^= c == '"';
      last = i;
    }
    return limit;
  }

  /** A bullet with space on both sides. */
  private boolean isAlone(int place) {
    return Glyphs.isSpace(content.charAt(place - 1))
        && place + 1 < end
        && Glyphs.isSpace(content.charAt(place + 1));
  }

  /** Where the sentence ends if the stop at {@code stop} ends it, else 0. */
  private int endAtStop(int sentence, int stop, boolean quoted) {
    int last = lastStop(stop);
    int after = skipClosers(last + 1, quoted);
    if (after < end && !Glyphs.isSpace(content.charAt(after))) {
      return missesSpace(sentence, stop, last, after) ? after : 0;
    }
    int next = skipSpace(after);
    if (next > after && next < end && closesAlone(next, quoted)) {
      after = next + 1;
      next = skipSpace(after);
    }
    boolean ends =
        (content.charAt(stop) == '.' && last == stop)
            ? fullStops.ends(sentence, stop, after, next)
            : next >= end || !Character.isLowerCase(content.charAt(next));
    return ends ? after : 0;
  }

  private boolean missesSpace(int sentence, int stop, int last, int after) {
    return content.charAt(stop) == '.'
        && last == stop
        && after == stop + 1
        && fullStops.lacksSpace(sentence, stop);
  }

  /** The last of a run of stops, with or without spaces between: {@code ?!}, {@code . . .}. */
  private int lastStop(int stop) {
    int last = stop;
    int bound = bound(stop);
    for (int i = stop + 1; i < bound; i++) {
      char c = content.charAt(i);
      if (Glyphs.isStop(c)) {
        last = i;
      } else if (c != ' ' || i > last + 1) {
        break;
      }
    }
    return last;
  }

  /**
   * How far to look on: no further than a sentence may be long, lest garbage be read over again.
   */
  private int bound(int from) {
    return (int) Math.min(end, (long) from + SentenceSplitter.LONGEST);
  }

  private int skipClosers(int from, boolean quoted) {
    boolean open = quoted;
    int i = from;
    int bound = bound(from);
    while (i < bound && Glyphs.isCloser(content.charAt(i))) {
      char c = content.charAt(i);
      if (c == '"' && !open && i > from) {
        break;
      }
      open &= c != '"';
      i++;
    }
    return i;
  }

  /** A closing quote set off by spaces, as in tokenised text. */
  private boolean closesAlone(int place, boolean quoted) {
    char c = content.charAt(place);
    boolean spaced = place + 1 >= end || Glyphs.isSpace(content.charAt(place + 1));
    return spaced && (Glyphs.isClosingQuote(c) || (c == '"' && quoted));
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < end && Glyphs.isSpace(content.charAt(i))) {
      i++;
    }
    return i;
  }
}
