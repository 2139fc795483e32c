package org.dragoman.analysis.compare;

import static org.dragoman.analysis.Svg.escape;

import java.util.List;
import java.util.Locale;
import org.dragoman.record.DocumentEntry;
import org.jspecify.annotations.Nullable;

/** A comparison as a page of its own: a column a text, a row a point. */
public final class ComparisonHtml {

  private static final String STYLE =
      """
      body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:72rem;padding:0 1rem;color:#1a1a1a}
      table{border-collapse:collapse;width:100%;table-layout:fixed}
      th,td{border-bottom:1px solid #ddd;padding:.5rem;vertical-align:top;text-align:left;overflow-wrap:anywhere}
      th:first-child,td:first-child{width:11rem;color:#444}
      .different td{background:#fff4e5}.one-only td{background:#f6f8fa}.same td{background:#eefaf0}
      .tone{font-variant:small-caps;color:#555}.note{color:#9a4b00}q{quotes:'“' '”'}
      """;

  private ComparisonHtml() {}

  /** The whole page; {@code basis} says on what it rests. */
  public static String of(Comparison comparison, String title, String basis) {
    StringBuilder page = new StringBuilder();
    page.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(escape(title))
        .append("</title>\n<style>\n")
        .append(STYLE)
        .append("</style></head><body>\n<h1>")
        .append(escape(title))
        .append("</h1>\n");
    agreement(page, comparison.agreement());
    page.append(table(comparison));
    page.append("<p><small>").append(escape(basis)).append("</small></p>\n</body></html>\n");
    return page.toString();
  }

  /** The table alone, to stand in another page. */
  public static String table(Comparison comparison) {
    StringBuilder page = new StringBuilder("<table class=\"comparison\">\n<thead><tr><th></th>");
    for (Voice voice : comparison.voices()) {
      page.append("<th scope=\"col\">").append(head(voice)).append("</th>");
    }
    page.append("</tr></thead>\n<tbody>\n");
    rows(page, comparison, false);
    rows(page, comparison, true);
    return page.append("</tbody></table>\n").toString();
  }

  private static String head(Voice voice) {
    DocumentEntry document = voice.report().document();
    String title = escape(document.title().isEmpty() ? document.id() : document.title());
    String url = document.url();
    String linked =
        url != null && (url.startsWith("https://") || url.startsWith("http://"))
            ? "<a href=\"" + escape(url) + "\" rel=\"nofollow noopener\">" + title + "</a>"
            : title;
    return escape(voice.label()) + "<br><small>" + linked + "</small>";
  }

  private static void rows(StringBuilder page, Comparison comparison, boolean isStatements) {
    for (Verdict verdict : Verdict.values()) {
      for (Point point : comparison.points(verdict)) {
        if (point.isStatement() == isStatements) {
          row(page, point, comparison.voices().size());
        }
      }
    }
  }

  private static void row(StringBuilder page, Point point, int voices) {
    page.append("<tr class=\"")
        .append(point.verdict().wire())
        .append("\"><th scope=\"row\">")
        .append(escape(point.label()))
        .append("<br><small>")
        .append(verdict(point.verdict()))
        .append("</small>");
    for (String note : point.notes()) {
      page.append("<br><small class=\"note\">").append(escape(note)).append("</small>");
    }
    page.append("</th>");
    for (int voice = 0; voice < voices; voice++) {
      page.append("<td>").append(cell(point, voice)).append("</td>");
    }
    page.append("</tr>\n");
  }

  private static String cell(Point point, int voice) {
    List<Saying> mine = point.sayings().stream().filter(saying -> saying.voice() == voice).toList();
    StringBuilder cell = new StringBuilder();
    for (Saying saying : mine) {
      cell.append(cell.isEmpty() ? "" : "<br>");
      if (point.isStatement()) {
        cell.append(tone(saying.value()))
            .append("<q>")
            .append(escape(saying.words()))
            .append("</q>");
      } else {
        cell.append(escape(saying.value()));
        if (saying.span() != null) {
          cell.append(" <q>").append(escape(saying.words())).append("</q>");
        }
      }
    }
    return cell.isEmpty() ? "<span title=\"not told\">—</span>" : cell.toString();
  }

  private static String tone(@Nullable String act) {
    return act == null || act.isEmpty() ? "" : "<span class=\"tone\">" + escape(act) + "</span> ";
  }

  private static String verdict(Verdict verdict) {
    return switch (verdict) {
      case SAME -> "same";
      case DIFFERENT -> "different";
      case ONE_ONLY -> "one text alone";
      case UNDISCLOSED -> "undisclosed";
    };
  }

  private static void agreement(StringBuilder page, Agreement agreement) {
    page.append(
        String.format(
                Locale.ROOT,
                "<p>Of what is said, <b>%.0f in 100</b> is said by more than one text. Of %d points that"
                    + " more than one tells, they differ on %d (consistency %.2f); %d are told by one text"
                    + " alone.</p>%n",
                100 * agreement.overlap(),
                agreement.shared(),
                agreement.different(),
                agreement.consistency(),
                agreement.alone())
            .replace(System.lineSeparator(), "\n"));
  }
}
