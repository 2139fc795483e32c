package org.dragoman.sources.html;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.sources.html.Block.Kind;

/** Leaves out of an article's container the blocks that are no part of the article. */
final class Trim {

  private Trim() {}

  static List<Block> ends(List<Block> blocks, String title) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (!isScrap(block, title)) {
        kept.add(block);
      }
    }
    while (!kept.isEmpty() && kept.get(kept.size() - 1).kind() == Kind.HEADING) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  private static boolean isScrap(Block block, String title) {
    if (block.linkDensity() > 0.66 && block.text().length() < 300) {
      return true;
    }
    if (block.home().normalName().equals("h1") || block.text().equals(title)) {
      return true;
    }
    return Notices.isNotice(block.text());
  }
}
