package org.dragoman.site.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dragoman.analysis.compare.Comparison;
import org.dragoman.analysis.compare.Point;
import org.dragoman.analysis.compare.Saying;
import org.dragoman.analysis.compare.Verdict;
import org.dragoman.codebook.Agenda;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.site.name.Words;

/**
 * A point of a comparison as a row of a table, in the words of the site.
 *
 * @param point the point
 * @param label what it is about
 * @param cells what each text says on it, a cell a text
 */
public record ComparisonRow(Point point, String label, List<List<Told>> cells) {

  public ComparisonRow {
    cells = List.copyOf(cells);
  }

  /**
   * What a text says.
   *
   * @param value in words; may be empty
   * @param quote the text's own words; empty where a field has none
   */
  public record Told(String value, String quote) {}

  /** The statements, or else the fields: first what the texts share, then what one alone says. */
  static List<ComparisonRow> of(Comparison comparison, boolean isStatements, Words words) {
    List<ComparisonRow> rows = new ArrayList<>();
    for (Verdict verdict : Verdict.values()) {
      comparison.points(verdict).stream()
          .filter(point -> point.isStatement() == isStatements)
          .forEach(point -> rows.add(row(point, comparison.voices().size(), words)));
    }
    return rows;
  }

  private static ComparisonRow row(Point point, int voices, Words words) {
    List<List<Told>> cells = new ArrayList<>();
    for (int i = 0; i < voices; i++) {
      int voice = i;
      cells.add(
          point.sayings().stream()
              .filter(saying -> saying.voice() == voice)
              .map(saying -> told(point, saying, words))
              .toList());
    }
    String label = point.isStatement() ? point.label() : field(point, words);
    return new ComparisonRow(point, label, cells);
  }

  /** What is compared; of who took part, for which side. */
  private static String field(Point point, Words words) {
    String key = "compare.field." + point.aspect();
    return point.aspect().equals("participants")
        ? words.say(key, point.label().replaceFirst("^who for ", ""))
        : words.orSame(key, point.label());
  }

  private static Told told(Point point, Saying saying, Words words) {
    String value = saying.value();
    String told =
        switch (point.aspect()) {
          case "status" -> words.of(Status.of(value.replace(' ', '-')));
          case "channel" -> words.of(Channel.of(value));
          case "agenda" -> words.of(Agenda.of(value));
          case "date" -> days(value, words);
          case "topics" -> topics(value, words);
          default -> value;
        };
    return new Told(told, saying.span() == null ? "" : saying.words());
  }

  /** A day, or two with {@code to} between them. */
  private static String days(String value, Words words) {
    try {
      String[] days = value.split(" to ", 2);
      LocalDate first = LocalDate.parse(days[0]);
      return days.length == 1 ? words.day(first) : words.span(first, LocalDate.parse(days[1]));
    } catch (DateTimeParseException e) {
      return value;
    }
  }

  private static String topics(String value, Words words) {
    List<String> told =
        Arrays.stream(value.split(", ", -1))
            .map(label -> words.topic(label.replace(' ', '-')))
            .map(label -> label.toLowerCase(Locale.ROOT))
            .toList();
    return String.join(", ", told);
  }
}
