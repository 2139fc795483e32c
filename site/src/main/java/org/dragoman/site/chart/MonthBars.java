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

  /** Where there are few months their bars are no planks. */
  private static final int NARROWEST = 24 * STEP;

  private static final int FOOT = 14;
  private static final int HEAD = 11;

  /** Of so many months each bar has its number, of more the highest alone: they would touch. */
  private static final int FEW_MONTHS = 24;

  private static final int LARGEST_OF_TWO_DIGITS = 99;

  /** The name of a year is as wide as so many months. */
  private static final int NAME_MONTHS = 3;

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
            "<svg class=\"bars\" viewBox=\"0 %d %d %d\" preserveAspectRatio=\"xMinYMax meet\""
                + " role=\"img\" aria-label=\"%s\">",
            -HEAD,
            Math.max(width, NARROWEST),
            HEAD + HEIGHT + FOOT,
            words.say("chart.months")));
    boolean hasRoom = months.size() <= FEW_MONTHS && most <= LARGEST_OF_TWO_DIGITS;
    for (int i = 0; i < months.size(); i++) {
      Month month = months.get(i);
      bar(svg, month, i * STEP, most);
      if (month.contacts() == most || (month.contacts() > 0 && hasRoom)) {
        number(svg, month, i * STEP, most);
      }
    }
    years(svg, months);
    return svg.append("</svg>").toString();
  }

  private static void bar(StringBuilder svg, Month month, int x, int most) {
    int height = height(month, most);
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
  }

  /** The year under its January, and under the first month unless its January is near. */
  private static void years(StringBuilder svg, List<Month> months) {
    for (int i = 0; i < months.size(); i++) {
      YearMonth month = months.get(i).month();
      int toJanuary = (Month.OF_A_YEAR + 1 - month.getMonthValue()) % Month.OF_A_YEAR;
      boolean isNear = toJanuary < NAME_MONTHS && toJanuary < months.size();
      if (toJanuary == 0 || (i == 0 && !isNear)) {
        svg.append(
            String.format(
                Locale.ROOT,
                "<text x=\"%d\" y=\"%d\">%s</text>",
                i * STEP + 1,
                HEIGHT + FOOT - 4,
                month.format(DateTimeFormatter.ofPattern("uuuu", Locale.ROOT))));
      }
    }
  }

  private static int height(Month month, int most) {
    return month.contacts() == 0 ? 0 : Math.max(3, HEIGHT * month.contacts() / most);
  }

  /** How many, above its bar: a drawing without a number says nothing of how much. */
  private static void number(StringBuilder svg, Month month, int x, int most) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text class=\"number\" x=\"%d\" y=\"%d\">%d</text>",
            x + STEP / 2,
            HEIGHT - height(month, most) - 3,
            month.contacts()));
  }

  /**
   * A month.
   *
   * @param month which
   * @param contacts how many contacts
   */
  public record Month(YearMonth month, int contacts) {

    private static final int OF_A_YEAR = 12;
  }
}
