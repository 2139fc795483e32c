package org.dragoman.site.name;

/**
 * How far names are from the one that was asked for: slips of the keyboard, or its beginning alone.
 */
final class NearName {

  /** No near name at all. */
  static final int FAR = 100;

  private static final int SHORTEST = 3;
  private static final int LONGEST = 60;

  /** One slip in so many letters. */
  private static final int LETTERS_PER_SLIP = 4;

  private final String asked;

  NearName(String asked) {
    this.asked = asked;
  }

  /** Slips between the two; {@link #FAR} where they are too many. */
  int distance(String name) {
    if (asked.length() < SHORTEST || asked.length() > LONGEST) {
      return FAR;
    }
    int allowed = Math.max(1, asked.length() / LETTERS_PER_SLIP);
    if (Math.abs(name.length() - asked.length()) <= allowed) {
      int slips = slips(name);
      if (slips <= allowed) {
        return slips;
      }
    }
    return name.startsWith(asked) ? allowed + 1 : FAR;
  }

  /** The distance of Levenshtein, by its usual table, of which two rows are kept. */
  private int slips(String name) {
    int[] above = new int[name.length() + 1];
    for (int i = 0; i <= name.length(); i++) {
      above[i] = i;
    }
    for (int row = 1; row <= asked.length(); row++) {
      int[] here = new int[name.length() + 1];
      here[0] = row;
      for (int i = 1; i <= name.length(); i++) {
        int replaced = above[i - 1] + (asked.charAt(row - 1) == name.charAt(i - 1) ? 0 : 1);
        here[i] = Math.min(replaced, 1 + Math.min(above[i], here[i - 1]));
      }
      above = here;
    }
    return above[name.length()];
  }
}
