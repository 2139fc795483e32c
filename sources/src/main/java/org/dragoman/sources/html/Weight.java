package org.dragoman.sources.html;

import java.util.regex.Pattern;
import org.dragoman.sources.html.Block.Kind;
import org.jsoup.nodes.Element;

/** How much a block, or a container, speaks for being the article. */
final class Weight {

  private static final Pattern ARTICLE_NAME =
      Pattern.compile(
          "(?i)(?:article|post|entry|story|news|blog|page)[_-]{0,2}"
              + "(?:body|content|text|main|copy|container|detail)|articleBody|storytext|maincontent");

  private Weight() {}

  /** Characters of running text count for, links and scraps against. */
  static double of(Block block) {
    int length = block.text().length();
    double links = block.linkDensity();
    if (links > 0.5) {
      return -Math.min(length, 150) * 0.6 - 10;
    }
    double words = length * (1 - 1.5 * links);
    if (block.kind() == Kind.HEADING || block.kind() == Kind.ROW) {
      return 0.2 * words;
    }
    if (block.isSentenceLike()) {
      return words * (block.kind() == Kind.PARAGRAPH ? 1.0 : block.kind() == Kind.ITEM ? 0.7 : 0.8);
    }
    return block.kind() == Kind.PARAGRAPH ? 0.3 * words : block.kind() == Kind.ITEM ? 0 : -10;
  }

  /** What the page itself says of a container. */
  static double bonus(Element element) {
    if (element.attr("itemprop").contains("articleBody")) {
      return 300;
    }
    if (ARTICLE_NAME.matcher(element.className() + " " + element.id()).find()) {
      return 100;
    }
    return element.normalName().equals("article") ? 50 : 0;
  }
}
