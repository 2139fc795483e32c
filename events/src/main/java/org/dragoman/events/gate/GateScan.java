package org.dragoman.events.gate;

import org.dragoman.events.frame.Need;
import org.dragoman.events.frame.Presence;
import org.dragoman.text.Span;

/**
 * Looks over text for what demands ask for. One thread uses it, again and again, without
 * allocation: what was seen in one stretch of text is told from what was seen before by a stamp.
 */
final class GateScan implements Presence {

  private final Lookup lookup;
  private final Requirements requirements;
  private final int[] seen;
  private final int[] found;
  private int stamp;
  private int count;
  private int parties;
  private boolean isInName;
  private boolean hasPlace;
  private boolean isHeadline;

  GateScan(Lookup lookup, Requirements requirements, int words) {
    this.lookup = lookup;
    this.requirements = requirements;
    seen = new int[words];
    found = new int[words];
  }

  /**
   * Whether the stretch may hold an event.
   *
   * @param isHeadline whether capitals may stand on every word, so that a row of them may be more
   *     than one name
   */
  boolean mayHoldEvent(String text, int start, int end, boolean isHeadline) {
    scan(text, start, end, isHeadline);
    return requirements.areMet(this, this);
  }

  /** Whether the stretch may hold an event that needs no others than are {@code present}. */
  boolean mayHoldEvent(String content, Span span, Presence present) {
    scan(content, span.start(), span.end(), false);
    return requirements.areMet(this, present);
  }

  private void scan(String text, int start, int end, boolean isHeadline) {
    begin(isHeadline);
    int node = Lookup.ROOT;
    int letters = 0;
    boolean hasCapital = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      int letter = Letters.classOf(c);
      if (letter != Letters.NONE) {
        if (letters == 0) {
          hasCapital = Character.isUpperCase(c);
        }
        node = node == Lookup.DEAD ? Lookup.DEAD : lookup.step(node, letter);
        letters++;
      } else {
        if (letters > 0) {
          endWord(node, letters, hasCapital);
          node = Lookup.ROOT;
          letters = 0;
        }
        isInName &= joinsNames(c);
      }
    }
    if (letters > 0) {
      endWord(node, letters, hasCapital);
    }
  }

  private void begin(boolean isHeadline) {
    this.isHeadline = isHeadline;
    stamp++;
    if (stamp == Integer.MAX_VALUE) {
      java.util.Arrays.fill(seen, 0);
      stamp = 1;
    }
    count = 0;
    parties = 0;
    isInName = false;
    hasPlace = false;
  }

  /** What stands between the words of one name; anything else begins another. */
  private static boolean joinsNames(char c) {
    return c == ' ' || c == '.' || c == '\'' || c == '’' || c == '\u00a0' || c == '\n';
  }

  private void endWord(int node, int letters, boolean hasCapital) {
    if (node != Lookup.DEAD) {
      for (int number : lookup.numbers(node)) {
        if (seen[number] != stamp) {
          seen[number] = stamp;
          found[count++] = number;
        }
      }
    }
    if (hasCapital) {
      hasPlace |= node != Lookup.DEAD && lookup.isPlace(node);
      boolean isName = node == Lookup.DEAD || !lookup.isNoName(node);
      if (isName && (!isInName || isHeadline)) {
        parties++;
      }
      isInName = isName;
    } else if (letters > 1) {
      isInName = false;
    }
    if (node != Lookup.DEAD) {
      parties += lookup.parties(node);
    }
  }

  boolean has(int number) {
    return seen[number] == stamp;
  }

  int count() {
    return count;
  }

  int found(int index) {
    return found[index];
  }

  /** By the words alone: capitals may be names, and "they" may be two. */
  @Override
  public boolean mayMeet(Need need) {
    return switch (need) {
      case NOBODY -> true;
      case PARTY, SESSION -> parties > 0;
      case TRAVELLER -> parties > 1 && hasPlace;
      case TWO_OFFICIALS, TWO_SIDES -> parties > 1;
    };
  }
}
