package org.dragoman.sources.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.sources.html.Block.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts the tree of a page into its blocks, in the order in which they stand. */
final class BlockWalker {

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");
  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
  private static final int DEEPEST = 400;

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private int linked;
  private Element home;

  private BlockWalker(Element root) {
    home = root;
  }

  /** The blocks under {@code root}. */
  static List<Block> blocksOf(Element root) {
    BlockWalker walker = new BlockWalker(root);
    walker.walk(root, false, 0);
    walker.close();
    return walker.blocks;
  }

  private void walk(Element element, boolean inLink, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        append(words.getWholeText(), inLink, element);
      } else if (child instanceof Element inner) {
        enter(inner, inLink, depth);
      }
    }
  }

  private void enter(Element inner, boolean inLink, int depth) {
    String tag = inner.normalName();
    boolean link = inLink || tag.equals("a");
    if (tag.equals("br")) {
      lineBreak();
    } else if (tag.equals("tr") && isRowOfData(inner)) {
      close();
      home = inner;
      row(inner);
      close();
    } else if (BLOCKS.contains(tag)) {
      close();
      home = inner;
      walk(inner, link, depth + 1);
      close();
      home = element(inner.parent(), inner);
    } else {
      walk(inner, link, depth + 1);
    }
  }

  private static Element element(@org.jspecify.annotations.Nullable Element parent, Element self) {
    return parent == null ? self : parent;
  }

  /** A row whose cells hold short plain text, not the columns of a page laid out with tables. */
  private static boolean isRowOfData(Element row) {
    return row.text().length() < 600
        && row.selectFirst("table, h1, h2, h3, ul, ol, div > p, p + p") == null;
  }

  private void row(Element row) {
    for (Element cell : row.children()) {
      append(" " + cell.text() + " ", false, row);
      for (Element link : cell.select("a")) {
        linked += link.text().length();
      }
    }
  }

  private void append(String words, boolean inLink, Element parent) {
    boolean verbatim = parent.normalName().equals("pre");
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (verbatim && c == '\n') {
        lineBreak();
      } else if (Character.isWhitespace(c) || c == '\u00a0') {
        space();
      } else if (!isInvisible(c)) {
        open.append(c);
        linked += inLink ? 1 : 0;
      }
    }
  }

  private static boolean isInvisible(char c) {
    return c == '\u00ad' || c == '\u200b' || c == '\ufeff' || c == '\u2060' || c < ' ';
  }

  private void space() {
    int length = open.length();
    if (length > 0 && open.charAt(length - 1) != ' ' && open.charAt(length - 1) != '\n') {
      open.append(' ');
    }
  }

  /** One break stays a break; two begin a new block, as on pages that know no paragraphs. */
  private void lineBreak() {
    int length = open.length();
    if (length > 0 && open.charAt(length - 1) == ' ') {
      open.setLength(--length);
    }
    if (length > 0 && open.charAt(length - 1) == '\n') {
      close();
    } else if (length > 0) {
      open.append('\n');
    }
  }

  private void close() {
    String text = open.toString().strip();
    if (!text.isEmpty()) {
      blocks.add(new Block(home, kindOf(home), text, linked));
    }
    open.setLength(0);
    linked = 0;
  }

  private static Kind kindOf(Element home) {
    String tag = home.normalName();
    if (HEADINGS.contains(tag)) {
      return Kind.HEADING;
    }
    return switch (tag) {
      case "p", "blockquote", "pre" -> home.closest("li") != null ? Kind.ITEM : Kind.PARAGRAPH;
      case "li", "dd", "dt" -> Kind.ITEM;
      case "tr", "td", "th" -> Kind.ROW;
      default -> Kind.LOOSE;
    };
  }
}
