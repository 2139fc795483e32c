package org.dragoman.analysis.timeline;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** A timeline of a dyad for a terminal: a line a year, a cell a month, taller for more contacts. */
public final class Timeline {

  private static final String BARS = "·▁▂▃▄▅▆▇█";
  private static final int LONGEST_BAR = 30;
  private static final int LONGEST_DRAWN = 3;

  private Timeline() {}

  /**
   * The lines, all of the same width up to the bar.
   *
   * @param days the days of the contacts
   * @param strong colours what stands out, or leaves it
   */
  public static List<String> lines(List<LocalDate> days, UnaryOperator<String> strong) {
    SortedMap<Integer, int[]> years = new TreeMap<>();
    for (LocalDate day : days) {
      years.computeIfAbsent(day.getYear(), year -> new int[12])[day.getMonthValue() - 1]++;
    }
    if (years.isEmpty()) {
      return List.of();
    }
    fill(years);
    int most = years.values().stream().flatMapToInt(java.util.Arrays::stream).max().orElse(1);
    int mostAYear =
        years.values().stream().mapToInt(m -> java.util.Arrays.stream(m).sum()).max().orElse(1);
    List<String> lines = new java.util.ArrayList<>();
    lines.add("      J F M A M J J A S O N D");
    int next = years.firstKey();
    for (Map.Entry<Integer, int[]> year : years.entrySet()) {
      if (year.getKey() > next) {
        lines.add(next + "–" + (year.getKey() - 1) + "  none");
      }
      lines.add(line(year.getKey(), year.getValue(), most, mostAYear, strong));
      next = year.getKey() + 1;
    }
    return Collections.unmodifiableList(lines);
  }

  /** A year or two without a contact are drawn; a longer silence is told in one line. */
  private static void fill(SortedMap<Integer, int[]> years) {
    List<Integer> told = List.copyOf(years.keySet());
    for (int i = 1; i < told.size(); i++) {
      if (told.get(i) - told.get(i - 1) <= LONGEST_DRAWN) {
        for (int year = told.get(i - 1) + 1; year < told.get(i); year++) {
          years.put(year, new int[12]);
        }
      }
    }
  }

  private static String line(
      int year, int[] months, int most, int mostAYear, UnaryOperator<String> strong) {
    StringBuilder cells = new StringBuilder();
    int sum = 0;
    for (int count : months) {
      sum += count;
      cells.append(cell(count, most)).append(' ');
    }
    long bar = Math.round((double) sum * Math.min(LONGEST_BAR, mostAYear) / mostAYear);
    return String.format(Locale.ROOT, "%4d  ", year)
        + strong.apply(cells.toString())
        + String.format(Locale.ROOT, "%4d ", sum)
        + "━".repeat((int) bar);
  }

  private static char cell(int count, int most) {
    if (count == 0) {
      return BARS.charAt(0);
    }
    int steps = BARS.length() - 1;
    int step = most <= steps ? count : (int) Math.ceil((double) count * steps / most);
    return BARS.charAt(Math.min(steps, Math.max(1, step)));
  }
}
