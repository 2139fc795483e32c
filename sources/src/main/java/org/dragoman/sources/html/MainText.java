package org.dragoman.sources.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: every block gets a weight, positive for running text and negative
 * for links and scraps, and the element whose blocks weigh most together is the article.
 */
final class MainText {

  private MainText() {}

  /** The article's blocks on {@code page} of {@code host}, which is taken to pieces. */
  static List<Block> of(Document page, String title, String host) {
    Element body = page.body();
    Clutter.removeFrom(body, host);
    List<Block> blocks = BlockWalker.blocksOf(body);
    Element best = heaviest(blocks, body);
    List<Block> inside = new ArrayList<>();
    for (Block block : blocks) {
      if (isUnder(block.home(), best)) {
        inside.add(block);
      }
    }
    return Trim.ends(inside, title);
  }

  private static boolean isUnder(Element element, Element ancestor) {
    for (@Nullable Element e = element; e != null; e = e.parent()) {
      if (e.equals(ancestor)) {
        return true;
      }
    }
    return false;
  }

  private static Element heaviest(List<Block> blocks, Element body) {
    IdentityHashMap<Element, Double> weights = new IdentityHashMap<>();
    List<Element> order = new ArrayList<>();
    for (Block block : blocks) {
      double weight = Weight.of(block);
      for (@Nullable Element e = block.home(); e != null; e = e.equals(body) ? null : e.parent()) {
        if (weights.merge(e, weight, Double::sum) == weight) {
          order.add(e);
        }
      }
    }
    Element best = body;
    double most = 0;
    for (Element element : order) {
      double weight = weights.getOrDefault(element, 0.0) + Weight.bonus(element);
      if (weight > most) {
        most = weight;
        best = element;
      }
    }
    return best;
  }
}
