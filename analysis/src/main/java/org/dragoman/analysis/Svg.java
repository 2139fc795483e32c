package org.dragoman.analysis;

import java.util.List;
import java.util.Locale;

/** A drawing in SVG, the same bytes for the same content. */
public final class Svg {

  private static final int BASIS_LINE = 14;
  private static final int BASIS_LETTER = 6;
  private static final String BASIS_STYLE = "fill=\"#555\" font-size=\"10\"";

  private final StringBuilder body = new StringBuilder();
  private final int width;
  private final int height;
  private final String title;

  public Svg(int width, int height, String title) {
    this.width = width;
    this.height = height;
    this.title = title;
  }

  /** A line of the given class. */
  public Svg line(double x1, double y1, double x2, double y2, String style) {
    return add(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>", n(x1), n(y1), n(x2), n(y2), style);
  }

  /** A disc with a note that shows when pointed at. */
  public Svg circle(double x, double y, double radius, String style, String note) {
    return add(
        "<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s><title>%s</title></circle>",
        n(x), n(y), n(radius), style, escape(note));
  }

  /** A box with a note that shows when pointed at. */
  public Svg box(double x, double y, double width, double height, String style, String note) {
    return add(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s><title>%s</title></rect>",
        n(x), n(y), n(width), n(height), style, escape(note));
  }

  /** Words that begin, end or are centred at x. */
  public Svg text(double x, double y, String anchor, String style, String words) {
    return add(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" %s>%s</text>",
        n(x), n(y), anchor, style, escape(words));
  }

  /** The whole file. */
  public String finish() {
    return finish("");
  }

  /** The whole file, with what it rests on below the drawing; nothing where that is empty. */
  public String finish(String basis) {
    List<String> lines =
        basis.isEmpty() ? List.of() : TextFlow.lines(basis, "", width / BASIS_LETTER);
    for (int i = 0; i < lines.size(); i++) {
      text(10, height + BASIS_LINE * (i + 1.0), "start", BASIS_STYLE, lines.get(i));
    }
    int whole = height + (lines.isEmpty() ? 0 : BASIS_LINE * (lines.size() + 1));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + width
        + " "
        + whole
        + "\" role=\"img\" font-family=\"system-ui, sans-serif\" font-size=\"12\">\n<title>"
        + escape(title)
        + "</title>\n"
        + (basis.isEmpty() ? "" : "<desc>" + escape(basis) + "</desc>\n")
        + body
        + "</svg>\n";
  }

  /** {@code words} as they may stand in XML. */
  public static String escape(String words) {
    StringBuilder escaped = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        default -> escaped.append(c < ' ' && c != '\n' && c != '\t' ? ' ' : c);
      }
    }
    return escaped.toString();
  }

  private Svg add(String pattern, Object... parts) {
    body.append(String.format(Locale.ROOT, pattern, parts)).append('\n');
    return this;
  }

  private static String n(double value) {
    String text = String.format(Locale.ROOT, "%.1f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
