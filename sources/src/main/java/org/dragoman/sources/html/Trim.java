package org.dragoman.sources.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dragoman.sources.html.Block.Kind;

/** Leaves out of an article's container the blocks that are no part of the article. */
final class Trim {

  private static final int MOST_BEHIND = 16;
  private static final Pattern TAIL =
      Pattern.compile(
          "(?i)(?:more|other|related|further|latest|recommended|elsewhere)\\b.{0,40}"
              + "(?:stor(?:y|ies)|articles?|news|reading|coverage|posts|read|magazine|headlines)\\W*");

  /** Markup that a page shows as text. */
  private static final Pattern MARKUP = Pattern.compile("<\\w+ [^>]{0,500}>");

  private Trim() {}

  static List<Block> ends(List<Block> blocks, String title) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks) {
      if (!isScrap(block, title)) {
        kept.add(block);
      }
    }
    cutTail(kept);
    while (!kept.isEmpty() && kept.get(kept.size() - 1).kind() == Kind.HEADING) {
      kept.remove(kept.size() - 1);
    }
    return kept;
  }

  /** "More stories", and nothing behind it that reads like an article. */
  private static void cutTail(List<Block> kept) {
    for (int i = kept.size() - 1; i > 0 && i >= kept.size() - MOST_BEHIND; i--) {
      if (TAIL.matcher(kept.get(i).text()).matches() && isList(kept.subList(i + 1, kept.size()))) {
        kept.subList(i, kept.size()).clear();
        return;
      }
    }
  }

  private static boolean isList(List<Block> blocks) {
    int linked = 0;
    int all = 0;
    for (Block block : blocks) {
      linked += block.linked();
      all += block.text().length();
    }
    return linked > 0.5 * all;
  }

  private static boolean isScrap(Block block, String title) {
    if (block.linkDensity() > 0.66 && block.text().length() < 300) {
      return true;
    }
    if (block.home().normalName().equals("h1") || block.text().equals(title)) {
      return true;
    }
    return Notices.isNotice(block.text()) || MARKUP.matcher(block.text()).matches();
  }
}
