package org.dragoman.site.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.dragoman.record.ContactSummary;
import org.dragoman.site.name.Words;

/** Contacts by month, as bars with a table beside them for those who cannot see them. */
public final class MonthBars {

  private static final int MOST_MONTHS = 60;
  private static final int STEP = 12;
  private static final int HEIGHT = 120;
  private static final int FOOT = 18;

  private final TreeMap<YearMonth, Integer> counts = new TreeMap<>();

  /** Counts a contact; one without a day is left out. */
  public void add(ContactSummary contact) {
    LocalDate day = contact.day();
    if (day != null) {
      counts.merge(YearMonth.from(day), 1, Integer::sum);
    }
  }

  /** The months from the first to the last contact, at most the last five years. */
  public List<Month> months() {
    List<Month> months = new ArrayList<>();
    if (counts.isEmpty()) {
      return months;
    }
    YearMonth last = counts.lastKey();
    YearMonth first = counts.firstKey();
    YearMonth earliest = last.minusMonths(MOST_MONTHS - 1L);
    for (YearMonth month = first.isBefore(earliest) ? earliest : first;
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.add(new Month(month, counts.getOrDefault(month, 0)));
    }
    return months;
  }

  /** The drawing; empty where there is nothing to draw. */
  public String svg(Words words) {
    List<Month> months = months();
    if (months.size() < 2) {
      return "";
    }
    int most = months.stream().mapToInt(Month::contacts).max().orElse(1);
    int width = months.size() * STEP;
    StringBuilder svg = new StringBuilder(4096);
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg class=\"bars\" viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">",
            width,
            HEIGHT + FOOT,
            words.say("chart.months")));
    for (int i = 0; i < months.size(); i++) {
      bar(svg, months.get(i), i * STEP, most);
    }
    return svg.append("</svg>").toString();
  }

  private static void bar(StringBuilder svg, Month month, int x, int most) {
    int height = month.contacts() == 0 ? 0 : Math.max(3, HEIGHT * month.contacts() / most);
    svg.append(
        String.format(
            Locale.ROOT,
            "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"><title>%s: %d</title></rect>",
            x + 1,
            HEIGHT - height,
            STEP - 2,
            height,
            month.month(),
            month.contacts()));
    if (month.month().getMonthValue() == 1 || x == 0) {
      svg.append(
          String.format(
              Locale.ROOT,
              "<text x=\"%d\" y=\"%d\">%s</text>",
              x + 1,
              HEIGHT + FOOT - 4,
              month.month().format(DateTimeFormatter.ofPattern("uuuu", Locale.ROOT))));
    }
  }

  /**
   * A month.
   *
   * @param month which
   * @param contacts how many contacts
   */
  public record Month(YearMonth month, int contacts) {}
}
