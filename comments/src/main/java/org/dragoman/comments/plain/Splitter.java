package org.dragoman.comments.plain;

import java.util.ArrayList;
import java.util.List;

/** Splits a folded comment into words, and counts sentences and quotations on the way. */
final class Splitter {
  private static final String INSIDE = "'*@$!#%&+|";
  private static final String TRAILING = "'!#&+|%@";
  private static final String ENDS = ".!?;\n\r";
  private static final String PAUSES = ",:()[]-\u2013\u2014/";

  private final Folded folded;
  private final String comment;
  private final Quotations quotations;
  private final List<Word> words = new ArrayList<>();
  private int sentence;
  private boolean pause;

  private Splitter(Folded folded, String comment) {
    this.folded = folded;
    this.comment = comment;
    this.quotations = Quotations.of(comment);
  }

  static List<Word> split(Folded folded, String comment) {
    return new Splitter(folded, comment).words();
  }

  private List<Word> words() {
    int index = 0;
    while (index < folded.length()) {
      if (opensWord(index)) {
        index = word(index);
      } else {
        mark(index);
        index++;
      }
    }
    return words;
  }

  private boolean opensWord(int index) {
    char c = folded.at(index);
    return Character.isLetterOrDigit(c)
        || ((c == '@' || c == '$')
            && Character.isLetter(folded.at(index + 1))
            && !Character.isLetterOrDigit(folded.at(index - 1)));
  }

  private void mark(int index) {
    char c = folded.at(index);
    if (ENDS.indexOf(c) >= 0 && endsSentence(index)) {
      if (!words.isEmpty() && words.get(words.size() - 1).sentence() == sentence) {
        sentence++;
      }
    } else if (PAUSES.indexOf(c) >= 0 && !(c == '-' && inWord(index))) {
      pause = true;
    }
  }

  private boolean inWord(int index) {
    return Character.isLetter(folded.at(index - 1)) && Character.isLetter(folded.at(index + 1));
  }

  /** A full stop between letters, or after a lone letter, ends nothing: i.d.i.o.t, U.S. */
  private boolean endsSentence(int index) {
    if (folded.at(index) != '.') {
      return true;
    }
    boolean loneLetter =
        Character.isLetter(folded.at(index - 1))
            && !Character.isLetterOrDigit(folded.at(index - 2));
    return !loneLetter && !Character.isLetterOrDigit(folded.at(index + 1));
  }

  private int word(int start) {
    int end = start + 1;
    while (Character.isLetterOrDigit(folded.at(end)) || INSIDE.indexOf(folded.at(end)) >= 0) {
      end++;
    }
    int after = end;
    while (end > start + 1 && TRAILING.indexOf(folded.at(end - 1)) >= 0) {
      end--;
    }
    if (isAddress(start)) {
      while (!Character.isWhitespace(folded.at(after))) {
        after++;
      }
      pause = true;
      return after;
    }
    add(start, end);
    return end;
  }

  /** Web addresses, and names of users, which are no words of the writer. */
  private boolean isAddress(int start) {
    String ahead = folded.text(start, Math.min(folded.length(), start + 5));
    return ahead.equals("@user")
        || ahead.startsWith("http:")
        || ahead.equals("https")
        || ahead.startsWith("www.");
  }

  private void add(int start, int end) {
    var span = folded.span(start, end);
    String text = folded.text(start, end);
    boolean possessive = text.length() > 2 && text.endsWith("'s");
    words.add(
        new Word(
            possessive ? text.substring(0, text.length() - 2) : text,
            span,
            sentence,
            quotations.at(span.start()),
            pause,
            Character.isUpperCase(comment.codePointAt(span.start())),
            possessive,
            false));
    pause = false;
  }
}
