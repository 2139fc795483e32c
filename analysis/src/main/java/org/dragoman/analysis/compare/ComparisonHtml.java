package org.dragoman.analysis.compare;

import static org.dragoman.analysis.Svg.escape;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.record.DocumentEntry;

/**
 * A comparison as a page of its own, which needs no other file: a column a text, a row a point; on
 * a narrow screen one under the other.
 */
public final class ComparisonHtml {

  private static final String STYLE = "comparison.css";

  private final Comparison comparison;
  private final StringBuilder page = new StringBuilder();

  private ComparisonHtml(Comparison comparison) {
    this.comparison = comparison;
  }

  /** The whole page; {@code basis} says on what it rests. */
  public static String of(Comparison comparison, String title, String basis) {
    return new ComparisonHtml(comparison).write(title, basis);
  }

  private String write(String title, String basis) {
    page.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
        .append(escape(title))
        .append("</title>\n<style>\n")
        .append(style())
        .append("</style>\n</head>\n<body>\n<header>\n<p class=\"kicker\">")
        .append("Readouts side by side</p>\n<h1>")
        .append(escape(title))
        .append("</h1>\n");
    agreement();
    page.append("</header>\n<main>\n");
    sources();
    if (!comparison.points().isEmpty()) {
      table();
      undisclosed();
    }
    page.append("</main>\n<footer>\n<p>")
        .append(escape(basis))
        .append("</p>\n</footer>\n</body>\n</html>\n");
    return page.toString();
  }

  private static String style() {
    try (InputStream stream = ComparisonHtml.class.getResourceAsStream(STYLE)) {
      return new String(
          Objects.requireNonNull(stream, STYLE).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(STYLE + ": the bundled file cannot be read", e);
    }
  }

  private void agreement() {
    Agreement agreement = comparison.agreement();
    page.append("<ul class=\"figures\" aria-label=\"Agreement\">\n");
    figure(
        "same",
        String.format(Locale.ROOT, "%.0f in 100", 100 * agreement.overlap()),
        "statements are made by more than one text");
    figure(
        "different",
        agreement.different() + " of " + agreement.shared(),
        String.format(
            Locale.ROOT,
            "points that more than one text tells differ (consistency %.2f)",
            agreement.consistency()));
    figure(
        "one-only",
        String.valueOf(agreement.alone()),
        agreement.alone() == 1
            ? "point is told by one text alone"
            : "points are told by one text alone");
    page.append("</ul>\n");
  }

  private void figure(String kind, String number, String words) {
    page.append("<li class=\"")
        .append(kind)
        .append("\"><b>")
        .append(number)
        .append("</b> ")
        .append(words)
        .append("</li>\n");
  }

  private void sources() {
    page.append("<section aria-labelledby=\"texts\">\n<h2 id=\"texts\">The texts</h2>\n");
    if (comparison.voices().size() < 2) {
      page.append("<p>There are not two texts to compare: the record has ")
          .append(comparison.voices().size())
          .append(" on this contact.</p>\n");
    }
    page.append("<ul class=\"sources\">\n");
    for (int i = 0; i < comparison.voices().size(); i++) {
      Voice voice = comparison.voices().get(i);
      DocumentEntry document = voice.report().document();
      String kind = voice.side() == null ? voice.report().source().wire() : "own text";
      String day =
          document.published() == null ? "" : ", " + EnglishWords.day(document.published());
      page.append("<li>")
          .append(mark(i))
          .append(escape(voice.label()))
          .append(": ")
          .append(linked(document))
          .append(" <small>")
          .append(escape(kind + day))
          .append("</small></li>\n");
    }
    page.append("</ul>\n</section>\n");
  }

  private static String linked(DocumentEntry document) {
    String title = escape(document.title().isEmpty() ? document.id() : document.title());
    String url = document.url();
    return url != null && (url.startsWith("https://") || url.startsWith("http://"))
        ? "<a href=\"" + escape(url) + "\" rel=\"nofollow noopener\">" + title + "</a>"
        : title;
  }

  private static String mark(int voice) {
    return "<span class=\"mark\">" + letter(voice) + "</span>";
  }

  private static String letter(int voice) {
    return ComparisonText.mark(voice).replaceAll("[\\[\\]]", "");
  }

  private void table() {
    page.append("<table>\n<caption>What each text tells, point by point</caption>\n<thead><tr>")
        .append("<th scope=\"col\">Point</th>");
    for (int i = 0; i < comparison.voices().size(); i++) {
      page.append("<th scope=\"col\">")
          .append(mark(i))
          .append(escape(comparison.voices().get(i).label()))
          .append("</th>");
    }
    page.append("</tr></thead>\n");
    group("The contact", point -> !point.isStatement());
    boolean isOfTwo = comparison.voices().size() == 2;
    group(
        isOfTwo ? "Both say" : "More than one say",
        point -> point.isStatement() && point.verdict() == Verdict.SAME);
    group(
        isOfTwo ? "Both tell, and differ" : "More than one tell, and differ",
        point -> point.isStatement() && point.verdict() == Verdict.DIFFERENT);
    for (int i = 0; i < comparison.voices().size(); i++) {
      int voice = i;
      group(
          "Only " + comparison.voices().get(i).label() + " says",
          point ->
              point.isStatement()
                  && point.verdict() == Verdict.ONE_ONLY
                  && point.sayings().get(0).voice() == voice);
    }
    page.append("</table>\n");
  }

  private void group(String title, Predicate<Point> chosen) {
    List<Point> points =
        comparison.points().stream()
            .filter(point -> point.verdict() != Verdict.UNDISCLOSED)
            .filter(chosen)
            .toList();
    if (points.isEmpty()) {
      return;
    }
    page.append("<tbody>\n<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"")
        .append(comparison.voices().size() + 1)
        .append("\">")
        .append(escape(title))
        .append("</th></tr>\n");
    points.forEach(this::row);
    page.append("</tbody>\n");
  }

  private void row(Point point) {
    page.append("<tr class=\"")
        .append(point.verdict().wire())
        .append("\"><th scope=\"row\"><span class=\"sign\" role=\"img\" aria-label=\"")
        .append(words(point.verdict()))
        .append("\">")
        .append(ComparisonText.sign(point.verdict()))
        .append("</span>")
        .append(escape(EnglishWords.sentenceCase(point.label())));
    for (String note : point.notes()) {
      page.append("<span class=\"note\">").append(escape(note)).append("</span>");
    }
    page.append("</th>");
    for (int voice = 0; voice < comparison.voices().size(); voice++) {
      cell(point, voice);
    }
    page.append("</tr>\n");
  }

  private void cell(Point point, int voice) {
    List<Saying> mine = point.sayings().stream().filter(saying -> saying.voice() == voice).toList();
    if (mine.isEmpty()) {
      page.append("<td class=\"untold\"><span aria-label=\"not told\" role=\"img\">–</span></td>");
      return;
    }
    page.append("<td class=\"told\"><span class=\"who\">")
        .append(letter(voice))
        .append(' ')
        .append(escape(comparison.voices().get(voice).label()))
        .append("</span>");
    for (int i = 0; i < mine.size(); i++) {
      page.append(i == 0 ? "" : "<br>");
      saying(mine.get(i), point.isStatement());
    }
    page.append("</td>");
  }

  private void saying(Saying saying, boolean isStatement) {
    if (isStatement) {
      if (!saying.value().isEmpty()) {
        page.append("<span class=\"act\">").append(escape(saying.value())).append("</span>");
      }
      page.append("<q>").append(escape(saying.words())).append("</q>");
      return;
    }
    page.append("<span class=\"value\">").append(escape(saying.value())).append("</span>");
    if (saying.span() != null) {
      page.append("<q>").append(escape(saying.words())).append("</q>");
    }
  }

  private void undisclosed() {
    List<String> labels =
        comparison.points(Verdict.UNDISCLOSED).stream().map(Point::label).toList();
    if (!labels.isEmpty()) {
      page.append("<section aria-labelledby=\"undisclosed\">\n")
          .append("<h2 id=\"undisclosed\">Undisclosed</h2>\n<p class=\"undisclosed\">")
          .append("No text tells: ")
          .append(escape(String.join("; ", labels)))
          .append(".</p>\n</section>\n");
    }
  }

  private static String words(Verdict verdict) {
    return switch (verdict) {
      case SAME -> "the same";
      case DIFFERENT -> "different";
      case ONE_ONLY -> "told by one text alone";
      case UNDISCLOSED -> "undisclosed";
    };
  }
}
