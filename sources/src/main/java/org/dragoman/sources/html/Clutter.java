package org.dragoman.sources.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Takes off a page what no reader would call its article: scripts, navigation, share bars, cookie
 * and newsletter boxes, teasers and readers' comments, known by tag, role, and the words that web
 * designers use in class names.
 */
final class Clutter {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, svg, canvas, iframe, object, embed, audio, video, map,"
          + " button, input, select, textarea, datalist, dialog, math, head, link, meta";
  private static final String FURNITURE =
      "nav, aside, menu, [role=navigation], [role=banner], [role=complementary],"
          + " [role=contentinfo], [role=dialog], [role=alertdialog], [role=search], [role=menu],"
          + " [role=menubar], [hidden], [aria-modal=true]";

  /** Words in class names and ids; each stands for a whole word between hyphens or capitals. */
  private static final Pattern NAMES =
      Pattern.compile(
          "(?:^|[\\s_-])(?:"
              + String.join(
                  "|",
                  "shar(?:e|es|er|ing)(?:bar|tools|links|buttons|this|box)?|sharedaddy|addthis|addtoany|a2a",
                  "social(?:s|bar|media|links|icons|share|sharing|list|tools)?|sns",
                  "relat(?:ed|es)(?:posts?|articles?|links?|stories|content|items)?|jp-relatedposts|yarpp",
                  "recommend(?:ed|ations?|s)?|recirc(?:ulation)?|outbrain|taboola|zergnet|revcontent|mgid",
                  "read-?more|readmore|read-?next|readnext|up-?next|see-?also|also-?(?:read|see|like)",
                  "more-?(?:stories|news|posts|articles|from|on|links|like|to)|most-?(?:read|popular|viewed|shared)",
                  "trending|popular|teasers?|promos?|promo(?:tion|tional|box|ted)|sponsored|sponsors?|advert(?:s|isement|isements|ising|orial)?",
                  "ads?|adbox|adsbygoogle|adslot|adwrap(?:per)?|ad-?(?:container|unit|slot|label|block|placeholder)|dfp|banners?",
                  "nav|navs|navbar|navigation|navi|subnav|topnav|menus?|submenu|breadcrumbs?|crumbs?|pagination|pager|pagenav|paging|postnav",
                  "side-?bar\\d?|sidebars|rail|rightrail|right-?(?:rail|column|col|bar)|footers?|colophon|masthead|site-?header|page-?header",
                  "newsletters?|subscri(?:be|ption|ptions|bers?)(?:box|form)?|sign-?up|signup|sign-?in|login|log-?in|register|registration|paywall|regwall|membership",
                  "cookies?|consent|gdpr|ccpa|privacy|popups?|pop-?up|modal|overlay|lightbox|tooltip|toast|interstitial",
                  "comments?|comment-?(?:s|list|form|section|area|box|count|policy|wrapper|respond)|respond|disqus|livefyre|fb-comments|coral|viafoura|spot-?im|discussion|conversation|replies|reply",
                  "tags?|tag-?(?:list|links|cloud|s)|tagged|keywords|categor(?:y|ies)-?(?:list|links)|topics?-?(?:list|links)?|post-?tags|entry-?tags|taxonom(?:y|ies)",
                  "by-?line|bylines?|author-?(?:box|bio|info|card|name|meta|details|description|wrapper)|authors|bio|biography|about-?(?:the-?)?author|contributors?|date-?line|timestamp|publish-?(?:date|ed)|post-?meta|entry-?meta|article-?meta|meta-?data|post-?info|article-?info|post-?date|entry-?(?:utility|footer|header-?meta)|post-?footer|article-?footer|article-?tools|page-?tools|toolbar|tools|utility|print|printfriendly|disclaimer|disclosure|copyright|legal|credits?|photo-?credit|image-?credit",
                  "captions?|wp-caption-text|figcaption|gallery|galleries|slideshow|carousel|slider|swiper|thumbs?|thumbnails?|lightgallery|video-?(?:player|container|wrapper|embed|box|playlist)|player|playlist|jwplayer|media-?(?:caption|credit)|photo-?caption|image-?caption|infobox",
                  "embed-?card|skip-?(?:link|to|nav)|skip|screen-?reader(?:-text)?|sr-only|visually-?hidden|visuallyhidden|hidden-?(?:print|text)|accessib(?:ility|le)-?(?:text|hide|hidden)|assistive|offscreen|hide|hidden|noprint|no-?print|print-?only",
                  "rollover-(?:\\w+-)?block|pop-?over|hover-?card|fly-?out|widgets?|widget-?area|rating|ratings|stars|vote|votes|poll|polls|quiz|feedback|survey|report-?(?:abuse|error|typo)|donat(?:e|ion|ions)|support-?us|cta|call-?to-?action|apps?-?(?:download|banner|promo)|download-?app|ticker|breaking-?(?:bar|banner)|weather|stock-?ticker|notification|alerts?-?(?:bar|box|signup)?|jump-?(?:link|to)|toc|table-?of-?contents|backtotop|back-?to-?top|edit-?(?:link|section)|search-?(?:form|box|bar|results)?|searchbox|searchform|calendar|language-?(?:switcher|selector)|lang-?switch|follow(?:-?us|-?links|-?buttons)?|affiliate-?(?:disclosure|disclaimer|note)")
              + ")(?=$|[\\s_-]|\\d)");

  /** Names that do not lie: however much is said there, it is said by readers. */
  private static final Pattern READERS =
      Pattern.compile(
          "(?:^|[\\s_-])(?:comments?|comment-?(?:list|content|thread|section|area|body|text)|commentlist|disqus"
              + "|livefyre|respond|replies)(?=$|[\\s_-]|\\d)");

  private static final String ARTICLE_INSIDE =
      "h1, article, [itemprop=articleBody], [property=articleBody]";

  /** Never removed for their names: a table's cells, and what the page calls its main part. */
  private static final Set<String> KEPT =
      Set.of("body", "html", "main", "article", "table", "tbody", "thead", "tr", "td", "th");

  private static final Pattern CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
  private static final Pattern HIDDEN =
      Pattern.compile("display\\s*:\\s*none|visibility\\s*:\\s*hidden");

  /** Below this share of the page's running text, an element called clutter is clutter. */
  private static final double ARTICLE_SHARE = 0.4;

  private static final double LARGEST_TEASER_SHARE = 0.75;

  private final Element body;
  private final int running;

  private Clutter(Element body) {
    this.body = body;
    this.running = runningText(body);
  }

  /** Removes the clutter below {@code body}, a page of {@code host}, in place. */
  static void removeFrom(Element body, String host) {
    body.select(NEVER_TEXT).remove();
    Clutter clutter = new Clutter(body);
    clutter.hidden();
    clutter.prune(body.select("form"), 0.3);
    clutter.prune(body.select(FURNITURE), 0.6);
    clutter.prune(body.select("footer"), 0.3);
    clutter.named();
    for (List<Element> teasers : Teasers.listsIn(body, host)) {
      clutter.teasers(teasers);
    }
    clutter.prune(body.select("header"), 0.2);
    clutter.prune(body.select("figure:not(:has(table, blockquote, pre))"), 0.3);
  }

  /** Removes those of {@code elements} that hold no more than a share of the running text. */
  private void prune(List<Element> elements, double largestShare) {
    for (Element element : elements) {
      if (!element.equals(body) && runningText(element) <= largestShare * running) {
        element.remove();
      }
    }
  }

  /** A page that has next to nothing else is left its teasers. */
  private void teasers(List<Element> list) {
    int together = list.stream().mapToInt(Clutter::runningText).sum();
    if (together <= LARGEST_TEASER_SHARE * running) {
      list.forEach(Element::remove);
    }
  }

  private void hidden() {
    List<Element> hidden = new ArrayList<>(body.select("[style]"));
    hidden.removeIf(e -> !HIDDEN.matcher(e.attr("style").toLowerCase(Locale.ROOT)).find());
    prune(hidden, 0.6);
  }

  private void named() {
    for (Element element : body.select("[class], [id], [data-component], [data-testid]")) {
      if (!element.equals(body) && isNamedClutter(element)) {
        element.remove();
      }
    }
  }

  /** Names lie: {@code class="sidebar-left"} on the whole page. Much running text speaks louder. */
  private boolean isNamedClutter(Element element) {
    return !KEPT.contains(element.normalName())
        && hasClutterName(element)
        && element.selectFirst("blockquote[class*=tweet], blockquote[class*=instagram]") == null
        && (isReaders(element) || !holdsTheArticle(element));
  }

  private static boolean isReaders(Element element) {
    return READERS.matcher(words(element.id() + " " + element.className())).find()
        && element.selectFirst(ARTICLE_INSIDE) == null;
  }

  private static boolean hasClutterName(Element element) {
    return NAMES.matcher(words(element.className())).find()
        || NAMES.matcher(words(element.id())).find()
        || NAMES.matcher(words(element.attr("data-component"))).find();
  }

  private static String words(String names) {
    return CAPITAL.matcher(names).replaceAll("-").toLowerCase(Locale.ROOT);
  }

  private boolean holdsTheArticle(Element element) {
    return element.text().length() >= 200 && runningText(element) > ARTICLE_SHARE * running;
  }

  /** How many characters below {@code element} are sentences outside links. */
  private static int runningText(Element element) {
    int characters = 0;
    for (Block block : BlockWalker.blocksOf(element)) {
      if (block.isSentenceLike() && block.linkDensity() < 0.4) {
        characters += block.text().length() - block.linked();
      }
    }
    return characters;
  }
}
