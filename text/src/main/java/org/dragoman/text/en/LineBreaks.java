package org.dragoman.text.en;

/**
 * Tells line breaks that end a paragraph, a heading or an item from those that only wrap a line.
 */
final class LineBreaks {

  /** No wrapped text is narrower or wider than this, in characters. */
  private static final int NARROWEST = 40;

  private static final int WIDEST = 130;

  private static final int LONGEST_LINKER = 12;

  private final String content;
  private final int end;
  private int block = -1;
  private int blockEnd = -1;
  private int width;

  LineBreaks(String content, int end) {
    this.content = content;
    this.end = end;
  }

  /**
   * Whether the sentence ends at a line break.
   *
   * @param last the last place before the break that is no space
   * @param next the first place after it that is no space, before {@code end}
   */
  boolean ends(int last, int next) {
    if (isParagraphBreak(last + 1, next)) {
      return true;
    }
    char before = content.charAt(last);
    char after = content.charAt(next);
    if (isItem(next)) {
      return true;
    }
    if (Character.isLowerCase(after) || before == ',' || Glyphs.isDash(before)) {
      return false;
    }
    if (endsOpen(last)) {
      return false;
    }
    return before == ':' || !isWrapped(last, next);
  }

  /** Whether the line ends with a word that needs another: {@code held in July} and a year. */
  private boolean endsOpen(int last) {
    int start = last + 1;
    while (start > 0
        && last - start < LONGEST_LINKER
        && Character.isLetter(content.charAt(start - 1))) {
      start--;
    }
    return Abbreviations.english().isLinker(content.substring(start, last + 1));
  }

  /** Whether a blank line lies between. */
  private boolean isParagraphBreak(int from, int to) {
    int breaks = 0;
    for (int i = from; i < to; i++) {
      char c = content.charAt(i);
      if (Glyphs.isLineBreak(c) && !(c == '\n' && i > 0 && content.charAt(i - 1) == '\r')) {
        breaks++;
      }
    }
    return breaks > 1;
  }

  /** A bullet, a dash or a number before an item of a list. */
  private boolean isItem(int next) {
    char c = content.charAt(next);
    if (Glyphs.isBullet(c)) {
      return true;
    }
    boolean spaced = next + 1 < end && Glyphs.isSpace(content.charAt(next + 1));
    return (spaced && (c == '*' || Glyphs.isDash(c))) || isNumberedItem(next);
  }

  private boolean isNumberedItem(int next) {
    int i = next;
    while (i < end && i < next + 3 && Character.isDigit(content.charAt(i))) {
      i++;
    }
    return i > next
        && i + 1 < end
        && (content.charAt(i) == '.' || content.charAt(i) == ')')
        && Glyphs.isSpace(content.charAt(i + 1));
  }

  /** Whether the next word would not have fitted on the line, as in text wrapped by a machine. */
  private boolean isWrapped(int last, int next) {
    measure(last, next);
    if (width > WIDEST) {
      return false;
    }
    int length = last + 1 - lineStart(last);
    int word = next;
    while (word < end && word <= next + WIDEST && !Glyphs.isSpace(content.charAt(word))) {
      word++;
    }
    return length >= NARROWEST && length + 1 + (word - next) > width;
  }

  private int lineStart(int place) {
    int start = place;
    while (start > 0 && place - start <= WIDEST && !Glyphs.isLineBreak(content.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  /** Finds the widest line of the block of lines that {@code next} stands in, once a block. */
  private void measure(int last, int next) {
    if (block >= 0 && last >= block && next < blockEnd) {
      return;
    }
    block = lineStart(last);
    width = last + 1 - block;
    int line = next;
    while (line < end && width <= WIDEST) {
      int stop = line;
      while (stop < end && !Glyphs.isLineBreak(content.charAt(stop)) && stop - line <= WIDEST) {
        stop++;
      }
      width = Math.max(width, stop - line);
      line = stop;
      while (line < end && line < stop + 2 && Glyphs.isLineBreak(content.charAt(line))) {
        line++;
      }
      if (line < end && Glyphs.isSpace(content.charAt(line))) {
        break;
      }
    }
    blockEnd = Math.max(line, next + 1);
  }
}
