package org.dragoman.analysis;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Numbers, days and lists as a newspaper writes them. */
public final class EnglishWords {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final List<String> ORDINALS =
      List.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");

  private static final List<String> NUMBERS =
      List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  private EnglishWords() {}

  /** {@code 7 October 2025}. */
  public static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** The label of a topic as a noun: {@code war and peace}, {@code nuclear matters}. */
  public static String subject(String label) {
    String words = label.replace('-', ' ');
    return words.equals("nuclear") || words.equals("humanitarian") ? words + " matters" : words;
  }

  /** {@code one}, {@code nine}, {@code 12}. */
  public static String number(int number) {
    return number >= 0 && number < NUMBERS.size() ? NUMBERS.get(number) : String.valueOf(number);
  }

  /** {@code first}, {@code sixth}, {@code 12th}. */
  public static String ordinal(int number) {
    if (number >= 1 && number <= ORDINALS.size()) {
      return ORDINALS.get(number - 1);
    }
    int last = number % 10;
    boolean isTeen = number % 100 >= 11 && number % 100 <= 13;
    String ending = isTeen ? "th" : last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th";
    return number + ending;
  }

  /** {@code 15 days}, {@code 5 months}, {@code 2.5 years}. */
  public static String span(double days) {
    if (days < 75) {
      long whole = Math.max(1, Math.round(days));
      return whole == 1 ? "day" : whole + " days";
    }
    if (days < 700) {
      return Math.round(days / 30.44) + " months";
    }
    return String.format(Locale.ROOT, "%.1f years", days / 365.25).replace(".0 ", " ");
  }

  /** {@code a}, {@code a and b}, {@code a, b and c}. */
  public static String list(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    int last = items.size() - 1;
    return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
  }

  /** {@code text} with its first letter large. */
  public static String sentenceCase(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
