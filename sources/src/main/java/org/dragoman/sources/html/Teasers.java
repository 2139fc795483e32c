package org.dragoman.sources.html;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Lists of teasers for other articles of the same site: siblings that look alike, each with a
 * linked headline and a few words of text, which read like an article's own paragraphs.
 */
final class Teasers {

  private static final int FEWEST = 3;
  private static final int LONGEST = 900;
  private static final int SHORTEST_HEADLINE = 12;
  private static final String HEADLINE =
      "h2 a[href], h3 a[href], h4 a[href], h5 a[href], h6 a[href],"
          + " a[href] h2, a[href] h3, a[href] h4, a[href] h5, a[href] h6";
  private static final Pattern HOST = Pattern.compile("(?i)^(?:https?:)?//(?:www\\.)?([^/:?#]+).*");

  private Teasers() {}

  /** The lists of teasers below {@code body}, on a page of {@code host}. */
  static List<List<Element>> listsIn(Element body, String host) {
    List<List<Element>> lists = new ArrayList<>();
    for (Element parent : body.select(":has(> * + * + *)")) {
      Map<String, List<Element>> alike = new LinkedHashMap<>();
      for (Element child : parent.children()) {
        if (isTeaser(child, host)) {
          String look = child.normalName() + " " + child.className();
          alike.computeIfAbsent(look, unused -> new ArrayList<>()).add(child);
        }
      }
      alike.values().stream().filter(list -> list.size() >= FEWEST).forEach(lists::add);
    }
    return lists;
  }

  private static boolean isTeaser(Element element, String host) {
    if (element.text().length() > LONGEST) {
      return false;
    }
    Element headline = element.selectFirst(HEADLINE);
    if (headline == null || headline.text().length() < SHORTEST_HEADLINE) {
      return false;
    }
    Element link = headline.closest("a");
    return link != null && isOfSameSite(link.attr("href").strip(), host);
  }

  /**
   * A link to a place on the same page is a heading's own, one to another site a recommendation.
   */
  private static boolean isOfSameSite(String address, String host) {
    Matcher absolute = HOST.matcher(address);
    if (absolute.matches()) {
      return host.equals(absolute.group(1).toLowerCase(Locale.ROOT));
    }
    return !address.isEmpty() && !address.startsWith("#") && !address.contains(":");
  }

  /** The host of {@code url} without {@code www.}; empty where it has none. */
  static String host(String url) {
    Matcher matcher = HOST.matcher(url);
    return matcher.matches() ? matcher.group(1).toLowerCase(Locale.ROOT) : "";
  }
}
