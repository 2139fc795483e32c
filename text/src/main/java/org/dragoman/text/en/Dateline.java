package org.dragoman.text.en;

import java.util.Set;

/**
 * Finds the line of place, day and agency with which agencies open a report: "BEIJING, June 14
 * (Agency) -- ", "MOSCOW. Jan 11 (Agency) - ", "New Delhi, Mar 28 (AGY) ". It belongs to no
 * sentence.
 */
final class Dateline {

  /** The longest in characters. */
  private static final int LONGEST = 90;

  /** The most words before the dash, without what stands in brackets. */
  private static final int MOST_WORDS = 8;

  /** The most words of a city with its state. */
  private static final int MOST_IN_PLACE = 5;

  private static final Set<String> DASHES = Set.of("-", "--", "–", "—", "_");

  private final String content;
  private final int end;

  private int at;
  private int words;
  private boolean isFirstUpper;
  private boolean hasAgency;
  private boolean hasDay;
  private boolean isAgencyUpper;
  private int commas;

  private Dateline(String content, int start, int end) {
    this.content = content;
    this.at = start;
    this.end = Math.min(end, start + LONGEST);
  }

  /** Where the dateline that begins at {@code start} ends; {@code start} where there is none. */
  static int end(String content, int start, int end) {
    boolean mayBegin =
        start < end
            && (Character.isUpperCase(content.charAt(start)) || content.charAt(start) == '(');
    if (!mayBegin) {
      return start;
    }
    int found = new Dateline(content, start, end).find();
    return found < 0 ? start : found;
  }

  private int find() {
    int found = -1;
    while (at < end && words <= MOST_WORDS) {
      int stop = wordEnd();
      String word = content.substring(at, stop);
      if (DASHES.contains(word)) {
        boolean isPlace = isFirstUpper || hasAgency || isCityAndState(stop);
        boolean isLine = isPlace && isText(stop) && (found < 0 || hasDay);
        if (!isLine || words > 0) {
          return isLine ? stop : found;
        }
        // place and day may stand behind the agency: "(AGENCY) - Rome, February 22 - "
        found = stop;
      } else if (word.startsWith("(")) {
        stop = agencyEnd();
        if (stop < 0) {
          return found;
        }
        if (words > 0 && isAgencyUpper && isCapital(stop)) {
          return stop;
        }
      } else if (!isPart(word)) {
        return found;
      }
      at = skipSpace(stop);
    }
    return found;
  }

  /** "Santiago, Chile - The president …", with no second dash that would make it an aside. */
  private boolean isCityAndState(int stop) {
    boolean isAside = content.substring(stop, end).matches("(?s).* [-–—]{1,2} .*");
    return words >= 2 && words <= MOST_IN_PLACE && commas == 1 && isCapital(stop) && !isAside;
  }

  /** A place, a month, a day; a word of small letters begins the text. */
  private boolean isPart(String word) {
    boolean isCapital = Character.isUpperCase(word.charAt(0)) && !word.endsWith(":");
    boolean isNumber = Character.isDigit(word.charAt(0)) && word.length() <= 5;
    if (words == 0) {
      isFirstUpper = isUpper(word);
    }
    words++;
    commas += word.endsWith(",") ? 1 : 0;
    hasDay |= isNumber;
    return isCapital || (isNumber && words > 1);
  }

  /** Behind the bracket that closes an agency's name; -1 where there is no such name. */
  private int agencyEnd() {
    int close = content.indexOf(')', at);
    if (close < 0 || close >= end) {
      return -1;
    }
    String name = content.substring(at + 1, close);
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return -1;
    }
    hasAgency = true;
    isAgencyUpper = isUpper(name);
    return close + 1;
  }

  /** Three letters or more, none of them small. */
  private static boolean isUpper(String word) {
    int letters = 0;
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLowerCase(word.charAt(i))) {
        return false;
      }
      letters += Character.isLetter(word.charAt(i)) ? 1 : 0;
    }
    return letters >= 3;
  }

  /** Whether something in small letters follows, so that not the whole text is in capitals. */
  private boolean isText(int from) {
    int start = skipSpace(from);
    for (int i = start; i < Math.min(content.length(), start + 40); i++) {
      if (Character.isLowerCase(content.charAt(i))) {
        return start > from;
      }
    }
    return false;
  }

  private boolean isCapital(int from) {
    int start = skipSpace(from);
    return start > from && start < end && Character.isUpperCase(content.charAt(start));
  }

  private int wordEnd() {
    int i = at;
    while (i < end && !Glyphs.isSpace(content.charAt(i))) {
      i++;
    }
    return i;
  }

  private int skipSpace(int from) {
    int i = from;
    while (i < content.length() && Glyphs.isSpace(content.charAt(i))) {
      i++;
    }
    return i;
  }
}
