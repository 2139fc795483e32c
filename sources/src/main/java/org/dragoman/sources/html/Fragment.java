package org.dragoman.sources.html;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** A piece of HTML that is all content, as feeds carry it. */
public final class Fragment {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, iframe, object, embed, audio, video, form, figcaption";

  private Fragment() {}

  /** Its words, one line a block, without scripts and notices of the site. */
  public static String text(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return html.strip();
    }
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select(NEVER_TEXT).remove();
    StringBuilder text = new StringBuilder();
    for (Block block : BlockWalker.blocksOf(body)) {
      boolean lone = block.linkDensity() > 0.9 && !block.endsLikeASentence();
      if (!Notices.isNotice(block.text()) && !(lone && !text.isEmpty())) {
        text.append(text.isEmpty() ? "" : "\n").append(block.text());
      }
    }
    return text.toString();
  }
}
