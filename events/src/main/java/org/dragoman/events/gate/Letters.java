package org.dragoman.events.gate;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The letters of the gate: a to z, one class for every other letter, and no letter. Letters with
 * marks are their plain ones (é is e), so that spellings with and without them are one.
 */
final class Letters {

  /** How many classes of letters there are, the first being no letter. */
  static final int CLASSES = 28;

  /** No letter. */
  static final int NONE = 0;

  private static final int OTHER = 27;
  private static final int TABLE = 0x250;
  private static final byte[] CLASS_OF = table();

  private Letters() {}

  /**
   * The class of a character: 0 for no letter, 1 to 26 for a to z in either case, 27 for others.
   */
  static int classOf(char c) {
    if (c < TABLE) {
      return CLASS_OF[c];
    }
    return Character.isLetter(c) || Character.isSurrogate(c) ? OTHER : NONE;
  }

  private static byte[] table() {
    byte[] table = new byte[TABLE];
    for (char c = 0; c < TABLE; c++) {
      table[c] = (byte) plain(c);
    }
    return table;
  }

  private static int plain(char c) {
    if (!Character.isLetter(c)) {
      return NONE;
    }
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    char lower = base == 'ı' ? 'i' : Character.toLowerCase(base);
    return lower >= 'a' && lower <= 'z' ? lower - 'a' + 1 : OTHER;
  }

  /** The runs of letters of a text, in their order: three for face-to-face. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>(1);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && classOf(text.charAt(i)) != NONE) {
        word.append(text.charAt(i));
      } else if (!word.isEmpty()) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return words;
  }
}
