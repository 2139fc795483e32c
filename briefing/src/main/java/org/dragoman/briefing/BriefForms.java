package org.dragoman.briefing;

import static org.dragoman.analysis.Svg.escape;

import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.dragoman.analysis.TextFlow;

/** A brief as Markdown, HTML or text; each sentence carries the numbers of its sources. */
public final class BriefForms {

  private BriefForms() {}

  /** Markdown. */
  public static String markdown(Brief brief) {
    StringBuilder out = new StringBuilder();
    UnaryOperator<String> plain = BriefForms::markdownEscaped;
    out.append("# ").append(marked(brief, brief.headline(), plain)).append("\n\n");
    for (Part part : brief.parts()) {
      if (!part.title().isEmpty()) {
        out.append("## ").append(part.title()).append("\n\n");
      }
      out.append(paragraph(brief, part, plain)).append("\n\n");
    }
    out.append("## Sources\n\n");
    List<Citation> citations = brief.citations();
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      out.append(i + 1).append(". ").append(markdownEscaped(citation.text()));
      if (isWeb(citation.url())) {
        out.append(" <").append(citation.url()).append('>');
      }
      out.append('\n');
    }
    return out.append('\n').append(markdownEscaped(brief.basis())).append('\n').toString();
  }

  /** Text for a terminal. */
  public static String text(Brief brief, int columns) {
    StringBuilder out = new StringBuilder();
    UnaryOperator<String> same = UnaryOperator.identity();
    out.append(TextFlow.wrap(marked(brief, brief.headline(), same), "", columns)).append('\n');
    for (Part part : brief.parts()) {
      if (!part.title().isEmpty()) {
        out.append(part.title().toUpperCase(Locale.ROOT)).append('\n');
      }
      out.append(TextFlow.wrap(paragraph(brief, part, same), "", columns)).append('\n');
    }
    List<Citation> citations = brief.citations();
    for (int i = 0; i < citations.size(); i++) {
      out.append(TextFlow.wrap("[" + (i + 1) + "] " + citations.get(i).text(), "", columns));
    }
    return out.append('\n').append(TextFlow.wrap(brief.basis(), "", columns)).toString();
  }

  /** A page of its own. */
  public static String html(Brief brief) {
    StringBuilder out = new StringBuilder();
    String title = escape(brief.headline().text());
    out.append("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>")
        .append(title)
        .append(
            "</title><style>body{font:17px/1.5 Georgia,serif;max-width:40rem;margin:2rem auto;"
                + "padding:0 1rem}h2{font-size:1rem;text-transform:uppercase;letter-spacing:.05em}"
                + "sup a{text-decoration:none}small,ol{font:14px/1.4 system-ui,sans-serif}"
                + "</style></head><body>\n");
    out.append(article(brief)).append("</body></html>\n");
    return out.toString();
  }

  /** The article alone, to stand in another page. */
  public static String article(Brief brief) {
    StringBuilder out = new StringBuilder("<article>\n<h1>");
    out.append(escape(brief.headline().text())).append("</h1>\n");
    for (Part part : brief.parts()) {
      if (!part.title().isEmpty()) {
        out.append("<h2>").append(escape(part.title())).append("</h2>\n");
      }
      out.append("<p>");
      for (Statement statement : part.statements()) {
        out.append(escape(statement.text())).append("<sup>");
        String links =
            brief.numbers(statement).stream()
                .map(number -> "<a href=\"#source-" + number + "\">" + number + "</a>")
                .collect(Collectors.joining(" "));
        out.append(links).append("</sup> ");
      }
      out.append("</p>\n");
    }
    out.append("<h2>Sources</h2>\n<ol>\n");
    List<Citation> citations = brief.citations();
    for (int i = 0; i < citations.size(); i++) {
      Citation citation = citations.get(i);
      String url = citation.url();
      String text = escape(citation.text());
      out.append("<li id=\"source-").append(i + 1).append("\">");
      out.append(
          url != null && isWeb(url)
              ? "<a href=\"" + escape(url) + "\" rel=\"nofollow noopener\">" + text + "</a>"
              : text);
      out.append("</li>\n");
    }
    return out.append("</ol>\n<p><small>")
        .append(escape(brief.basis()))
        .append("</small></p>\n</article>\n")
        .toString();
  }

  private static boolean isWeb(@org.jspecify.annotations.Nullable String url) {
    return url != null && (url.startsWith("https://") || url.startsWith("http://"));
  }

  private static String paragraph(Brief brief, Part part, UnaryOperator<String> form) {
    return part.statements().stream()
        .map(statement -> marked(brief, statement, form))
        .collect(Collectors.joining(" "));
  }

  private static String marked(Brief brief, Statement statement, UnaryOperator<String> form) {
    String numbers =
        brief.numbers(statement).stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", ", " [", "]"));
    return form.apply(statement.text()) + numbers;
  }

  private static String markdownEscaped(String text) {
    return text.replaceAll("([\\\\`*_<>\\[\\]#])", "\\\\$1");
  }
}
