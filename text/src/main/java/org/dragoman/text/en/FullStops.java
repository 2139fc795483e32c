package org.dragoman.text.en;

import java.util.Locale;
import org.dragoman.text.en.Abbreviations.Kind;
import org.jspecify.annotations.Nullable;

/** Tells the full stop that ends a sentence from those of abbreviations, initials and lists. */
final class FullStops {

  private static final int LONGEST_ABBREVIATION = 12;
  private static final int SHORTEST_PLAIN_WORD = 5;

  private final Abbreviations abbreviations = Abbreviations.english();
  private final String content;
  private final int end;

  FullStops(String content, int end) {
    this.content = content;
    this.end = end;
  }

  /**
   * Whether the full stop at {@code stop} ends the sentence that began at {@code sentence}.
   *
   * @param after the first place behind the stop and the quotes and brackets that close after it
   * @param next the next place that is no space; {@code end} where nothing follows
   */
  boolean ends(int sentence, int stop, int after, int next) {
    if (next >= end) {
      return true;
    }
    boolean closed = after > stop + 1;
    int word = wordStart(sentence, stop);
    char first = content.charAt(next);
    if (Character.isLowerCase(first)) {
      return !closed && isPlain(word, stop);
    }
    if (closed || stop - word > LONGEST_ABBREVIATION || word == stop) {
      return true;
    }
    if (isListNumber(sentence, word, stop)) {
      return false;
    }
    return !isAbbreviated(sentence, word, stop, next);
  }

  /** Whether text runs on without a space in {@code talks.The two}, where one is missing. */
  boolean lacksSpace(int sentence, int stop) {
    if (stop + 2 >= end
        || !Character.isUpperCase(content.charAt(stop + 1))
        || !Character.isLowerCase(content.charAt(stop + 2))) {
      return false;
    }
    int word = wordStart(sentence, stop);
    return stop - word >= 3 && isLower(word, stop);
  }

  private boolean isAbbreviated(int sentence, int word, int stop, int next) {
    String form = content.substring(word, stop);
    Kind kind = abbreviations.kind(form);
    boolean starter = isStarter(next) || (kind == Kind.PLACE && isOfficer(next));
    if (form.length() == 1) {
      return isInitial(sentence, word, next, starter);
    }
    if (isDotted(form)) {
      return !starter && !(isClockTime(form) && !isTimeWord(next));
    }
    return kind != null && isAbbreviated(kind, starter, next);
  }

  private boolean isAbbreviated(Kind kind, boolean starter, int next) {
    return switch (kind) {
      case TITLE, GENERAL, PLACE -> !starter;
      case NUMBER -> Character.isDigit(content.charAt(next));
    };
  }

  private boolean isInitial(int sentence, int word, int next, boolean starter) {
    char letter = content.charAt(word);
    if (!Character.isLetter(letter)) {
      return false;
    }
    boolean named = Character.isLetter(content.charAt(next)) || content.charAt(next) == '"';
    if (!Character.isUpperCase(letter)) {
      return named && letter != 'a';
    }
    return named && !starter && (letter != 'I' || word == sentence || followsName(sentence, word));
  }

  /** Whether the word before {@code word} begins with a capital: {@code Joseph I. Lieberman}. */
  private boolean followsName(int sentence, int word) {
    int last = word - 1;
    while (last > sentence && Glyphs.isSpace(content.charAt(last))) {
      last--;
    }
    return last >= sentence && Character.isUpperCase(content.charAt(wordStart(sentence, last)));
  }

  /** {@code U.S}, {@code a.m}, {@code Ph.D}: short runs of letters with stops between. */
  private static boolean isDotted(String form) {
    int run = 0;
    boolean dotted = false;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (c == '.') {
        dotted = true;
        if (run == 0) {
          return false;
        }
        run = 0;
      } else if (!Character.isLetter(c) || ++run > 2) {
        return false;
      }
    }
    return dotted && run > 0;
  }

  private static boolean isClockTime(String form) {
    return form.equalsIgnoreCase("a.m") || form.equalsIgnoreCase("p.m");
  }

  /** Whether a time zone or a day follows, as after {@code 5 p.m.}, or an opening bracket. */
  private boolean isTimeWord(int next) {
    char first = content.charAt(next);
    if (first == '(') {
      return true;
    }
    int stop = wordEnd(next);
    String word = content.substring(next, stop);
    return (word.length() >= 2 && word.equals(word.toUpperCase(Locale.ROOT)))
        || word.endsWith("day")
        || abbreviations.kind(word) == Kind.NUMBER
        || word.equals("Eastern")
        || word.equals("Greenwich");
  }

  private boolean isStarter(int next) {
    int from = next;
    while (from < end && Glyphs.isOpener(content.charAt(from))) {
      from++;
    }
    int stop = wordEnd(from);
    boolean initial = stop - from == 1 && stop < end && content.charAt(stop) == '.';
    return stop > from && !initial && abbreviations.isStarter(content.substring(from, stop));
  }

  private boolean isOfficer(int next) {
    return abbreviations.isOfficer(content.substring(next, wordEnd(next)));
  }

  /** {@code 1.} or {@code a)} at the beginning, before the words of a list's item. */
  private boolean isListNumber(int sentence, int word, int stop) {
    if (word != sentence || stop - word > 3) {
      return false;
    }
    for (int i = word; i < stop; i++) {
      if (!Character.isDigit(content.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** A word that no abbreviation looks like, so that a stop after it ends the sentence anyhow. */
  private boolean isPlain(int word, int stop) {
    return stop - word >= SHORTEST_PLAIN_WORD
        && isLower(word, stop)
        && abbreviationOf(word, stop) == null;
  }

  private @Nullable Kind abbreviationOf(int word, int stop) {
    return stop - word > LONGEST_ABBREVIATION
        ? null
        : abbreviations.kind(content.substring(word, stop));
  }

  private boolean isLower(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLowerCase(content.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int wordStart(int sentence, int stop) {
    int start = stop;
    int limit = Math.max(sentence, stop - LONGEST_ABBREVIATION - 1);
    while (start > limit && isInWord(content.charAt(start - 1))) {
      start--;
    }
    return start;
  }

  private int wordEnd(int from) {
    int stop = from;
    while (stop < end && Character.isLetter(content.charAt(stop))) {
      stop++;
    }
    return stop;
  }

  private static boolean isInWord(char c) {
    return c == '.' || Character.isLetterOrDigit(c);
  }
}
