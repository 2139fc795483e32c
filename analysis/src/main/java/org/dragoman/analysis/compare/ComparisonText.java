package org.dragoman.analysis.compare;

import java.util.List;
import java.util.Locale;
import org.dragoman.analysis.TextFlow;
import org.dragoman.record.DocumentEntry;

/** A comparison as text for a terminal. */
public final class ComparisonText {

  /**
   * Words of a field that are longer, such as those of many topics, are left to the other forms.
   */
  private static final int LONGEST_QUOTE = 160;

  private final Comparison comparison;
  private final int columns;
  private final StringBuilder out = new StringBuilder();

  private ComparisonText(Comparison comparison, int columns) {
    this.comparison = comparison;
    this.columns = columns;
  }

  /** The text, in lines of at most {@code columns}. */
  public static String of(Comparison comparison, int columns) {
    return new ComparisonText(comparison, columns).write();
  }

  private String write() {
    sources();
    if (comparison.voices().size() < 2) {
      out.append("\nThere are not two texts to compare: the record has ")
          .append(comparison.voices().size())
          .append(" on this contact.\n");
    }
    fields();
    boolean isOfTwo = comparison.voices().size() == 2;
    statements(
        isOfTwo ? "Both say" : "More than one say", point -> point.verdict() == Verdict.SAME);
    statements(
        isOfTwo ? "Both tell, and differ" : "More than one tell, and differ",
        point -> point.verdict() == Verdict.DIFFERENT);
    for (int i = 0; i < comparison.voices().size(); i++) {
      int voice = i;
      statements(
          "Only " + comparison.voices().get(i).label() + " says",
          point -> point.verdict() == Verdict.ONE_ONLY && point.sayings().get(0).voice() == voice);
    }
    undisclosed();
    agreement();
    return out.toString();
  }

  private void sources() {
    for (int i = 0; i < comparison.voices().size(); i++) {
      Voice voice = comparison.voices().get(i);
      DocumentEntry document = voice.report().document();
      String day = document.published() == null ? "" : ", " + document.published();
      String kind = voice.side() == null ? voice.report().source().wire() : "own text";
      out.append(
          TextFlow.wrap(
              mark(i)
                  + " "
                  + voice.label()
                  + ": "
                  + (document.title().isEmpty() ? document.id() : document.title())
                  + " ("
                  + kind
                  + day
                  + ")",
              "",
              columns));
    }
  }

  private void fields() {
    out.append("\nTHE CONTACT\n");
    for (Point point : comparison.points()) {
      if (!point.isStatement() && point.verdict() != Verdict.UNDISCLOSED) {
        out.append("  ").append(sign(point.verdict())).append(' ').append(point.label());
        if (point.verdict() == Verdict.SAME && isOneValue(point)) {
          out.append(": ").append(point.sayings().get(0).value()).append(words(point)).append('\n');
          continue;
        }
        out.append('\n');
        for (Saying saying : point.sayings()) {
          boolean isShort = saying.words().length() <= LONGEST_QUOTE;
          String quote = saying.span() == null || !isShort ? "" : " (\"" + saying.words() + "\")";
          out.append(
              TextFlow.wrap(
                  mark(saying.voice()) + " " + saying.value() + quote, "      ", columns));
        }
        point.notes().forEach(note -> out.append(TextFlow.wrap(note, "      ", columns)));
      }
    }
  }

  private static String words(Point point) {
    List<String> quotes =
        point.sayings().stream()
            .filter(saying -> saying.span() != null)
            .map(saying -> mark(saying.voice()) + " \"" + saying.words() + "\"")
            .toList();
    String joined = String.join(", ", quotes);
    return joined.isEmpty() || joined.length() > 60 ? "" : " (" + joined + ")";
  }

  private static boolean isOneValue(Point point) {
    return point.sayings().stream().map(Saying::value).distinct().count() == 1;
  }

  private void statements(String title, java.util.function.Predicate<Point> chosen) {
    List<Point> points =
        comparison.points().stream().filter(Point::isStatement).filter(chosen).toList();
    if (points.isEmpty()) {
      return;
    }
    out.append('\n').append(title.toUpperCase(Locale.ROOT)).append('\n');
    for (Point point : points) {
      String lead = "  " + sign(point.verdict()) + " ";
      if (point.sayings().size() > 1) {
        out.append(lead).append(point.label()).append('\n');
        lead = "      ";
      }
      for (Saying saying : point.sayings()) {
        List<String> lines =
            TextFlow.lines(mark(saying.voice()) + " \"" + saying.words() + "\"", "      ", columns);
        out.append(lead).append(lines.get(0).strip()).append('\n');
        lines.stream().skip(1).forEach(line -> out.append(line).append('\n'));
        lead = "      ";
      }
      point.notes().forEach(note -> out.append(TextFlow.wrap("≠ " + note, "      ", columns)));
    }
  }

  private void undisclosed() {
    List<String> labels =
        comparison.points(Verdict.UNDISCLOSED).stream().map(Point::label).toList();
    if (!labels.isEmpty()) {
      out.append("\nUNDISCLOSED\n")
          .append(TextFlow.wrap("No text tells: " + String.join("; ", labels), "  ", columns));
    }
  }

  private void agreement() {
    Agreement agreement = comparison.agreement();
    out.append("\nAGREEMENT\n");
    out.append(
        TextFlow.wrap(
            String.format(
                Locale.ROOT,
                "Of what is said, %.0f in 100 is said by more than one text. Of %d points that more"
                    + " than one tells, they differ on %d (consistency %.2f); %d points are told by"
                    + " one text alone.",
                100 * agreement.overlap(),
                agreement.shared(),
                agreement.different(),
                agreement.consistency(),
                agreement.alone()),
            "  ",
            columns));
  }

  /** {@code =}, {@code ≠}, {@code ·}. */
  static String sign(Verdict verdict) {
    return switch (verdict) {
      case SAME -> "=";
      case DIFFERENT -> "≠";
      case ONE_ONLY -> "·";
      case UNDISCLOSED -> "?";
    };
  }

  /** {@code [A]} for the first text. */
  static String mark(int voice) {
    return voice < 26 ? "[" + (char) ('A' + voice) + "]" : "[" + (voice + 1) + "]";
  }
}
