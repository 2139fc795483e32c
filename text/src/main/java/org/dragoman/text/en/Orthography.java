package org.dragoman.text.en;

import java.util.Arrays;

/** The capitals, digits and punctuation of a word, by NLP4J's numbers and in its order. */
final class Orthography {

  private static final int HYPERLINK = 0;
  private static final int ALL_UPPER = 1;
  private static final int ALL_LOWER = 2;
  private static final int ALL_DIGIT = 3;
  private static final int ALL_PUNCTUATION = 4;
  private static final int ALL_DIGIT_OR_PUNCTUATION = 5;
  private static final int HAS_DIGIT = 6;
  private static final int HAS_PERIOD = 7;
  private static final int HAS_HYPHEN = 8;
  private static final int HAS_OTHER_PUNCTUATION = 9;
  private static final int NO_LOWER = 10;
  private static final int FIRST_UPPER = 11;
  private static final int ONE_MORE_UPPER = 12;
  private static final int MORE_UPPER = 13;

  private final int[] found = new int[6];
  private int count;

  private Orthography() {}

  /** The numbers for the folded form of a word, the first of its sentence or not. */
  static int[] of(String folded, boolean first) {
    if (folded.equals(FoldedForm.HYPERLINK)) {
      return new int[] {HYPERLINK};
    }
    Orthography orthography = new Orthography();
    orthography.look(folded, first);
    return Arrays.copyOf(orthography.found, orthography.count);
  }

  private void look(String form, boolean first) {
    int upper = 0;
    int lower = 0;
    int digits = 0;
    int punctuation = 0;
    int size = form.length();
    for (int i = 0; i < size; i++) {
      char c = form.charAt(i);
      upper += isUpper(c) ? 1 : 0;
      lower += c >= 'a' && c <= 'z' ? 1 : 0;
      digits += c >= '0' && c <= '9' ? 1 : 0;
      punctuation += isPunctuation(c) ? 1 : 0;
    }
    addWhole(size, upper, lower, digits, punctuation);
    if (upper < size) {
      addCapitals(upper, isUpper(form.charAt(0)), first);
    }
    if (digits < size && digits > 0) {
      add(HAS_DIGIT);
    }
    addPunctuation(form, punctuation, size);
  }

  private void addWhole(int size, int upper, int lower, int digits, int punctuation) {
    if (upper == size) {
      add(ALL_UPPER);
    } else if (lower == size) {
      add(ALL_LOWER);
    } else if (digits == size) {
      add(ALL_DIGIT);
    } else if (punctuation == size) {
      add(ALL_PUNCTUATION);
    } else if (digits + punctuation == size) {
      add(ALL_DIGIT_OR_PUNCTUATION);
    } else if (lower == 0) {
      add(NO_LOWER);
    }
  }

  private void addCapitals(int upper, boolean capital, boolean first) {
    if (capital && !first) {
      add(FIRST_UPPER);
    }
    int more = capital ? upper - 1 : upper;
    if (more == 1) {
      add(ONE_MORE_UPPER);
    } else if (more > 1) {
      add(MORE_UPPER);
    }
  }

  private void addPunctuation(String form, int punctuation, int size) {
    boolean period = form.indexOf('.') >= 0;
    boolean hyphen = form.indexOf('-') >= 0;
    if (period) {
      add(HAS_PERIOD);
    }
    if (hyphen) {
      add(HAS_HYPHEN);
    }
    if (punctuation > 0 && punctuation < size && !period && !hyphen) {
      add(HAS_OTHER_PUNCTUATION);
    }
  }

  private void add(int number) {
    found[count++] = number;
  }

  private static boolean isUpper(char c) {
    return c >= 'A' && c <= 'Z';
  }

  private static boolean isPunctuation(char c) {
    return (c >= '!' && c <= '/')
        || (c >= ':' && c <= '@')
        || (c >= '[' && c <= '`')
        || (c >= '{' && c <= '~');
  }
}
