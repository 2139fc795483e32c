package org.dragoman.sources.feed;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.sources.html.Fragment;
import org.dragoman.sources.html.PageDates;
import org.dragoman.sources.intake.UnreadableException;
import org.dragoman.text.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** RSS and Atom, which differ in the names of their parts more than in the parts. */
final class XmlFeed {

  private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf:rdf", "channel");
  private static final String[] DATES = {
    "pubdate", "published", "dc:date", "issued", "updated", "modified", "dcterms:created"
  };

  private final Element head;
  private final String language;

  private XmlFeed(Element head, String language) {
    this.head = head;
    this.language = language;
  }

  static Feed read(Document xml) {
    Element root = null;
    for (Element element : xml.children()) {
      if (ROOTS.contains(name(element))) {
        root = element;
        break;
      }
    }
    if (root == null) {
      throw new UnreadableException("is no RSS, Atom or JSON feed and is skipped");
    }
    Element channel = child(root, "channel");
    Element head = channel == null ? root : channel;
    XmlFeed feed = new XmlFeed(head, language(head, language(root, "und")));
    List<FeedItem> items = new ArrayList<>();
    for (Element element : root.getAllElements()) {
      String name = name(element);
      if (name.equals("item") || name.equals("entry")) {
        items.add(feed.item(element));
      }
    }
    String title = words(child(head, "title"));
    return new Feed(title.isEmpty() ? null : title, items);
  }

  private FeedItem item(Element item) {
    String link = link(item);
    String id = text(first(item, "guid", "id"));
    String about = item.attr("rdf:about").strip();
    String title = words(child(item, "title"));
    String full = body(first(item, "content:encoded", "content"));
    String brief = body(first(item, "description", "summary"));
    return new FeedItem(
        id.isEmpty() ? about.isEmpty() ? String.valueOf(link == null ? "" : link) : about : id,
        link,
        title,
        full.length() >= brief.length() ? full : brief,
        published(item),
        language(item, language));
  }

  private @Nullable String link(Element item) {
    String found = "";
    for (Element link : item.children()) {
      if (!name(link).equals("link")) {
        continue;
      }
      String rel = link.attr("rel");
      String address = link.hasAttr("href") ? link.attr("href").strip() : text(link);
      if (!address.isEmpty() && (rel.isEmpty() || rel.equals("alternate"))) {
        found = address;
        break;
      }
    }
    Element guid = child(item, "guid");
    if (found.isEmpty() && guid != null && !guid.attr("isPermaLink").equals("false")) {
      found = text(guid);
    }
    String address = resolved(base(item), found);
    return address.matches("(?is)https?://.+") ? address : null;
  }

  private static String resolved(String base, String link) {
    try {
      return base.isEmpty() || link.isEmpty() ? link : URI.create(base).resolve(link).toString();
    } catch (IllegalArgumentException e) {
      return link;
    }
  }

  /** {@code xml:base}, the feed's own address, or the site's. */
  private String base(Element item) {
    for (Element element : new Element[] {item, head}) {
      if (element.attr("xml:base").startsWith("http")) {
        return element.attr("xml:base");
      }
    }
    Element link = child(head, "link");
    String site = link == null || link.hasAttr("href") ? "" : text(link);
    return head.baseUri().isEmpty() ? site : head.baseUri();
  }

  private static @Nullable Published published(Element item) {
    for (String name : DATES) {
      Published published = PageDates.read(text(child(item, name))).orElse(null);
      if (published != null) {
        return published;
      }
    }
    return null;
  }

  private static String language(Element element, String otherwise) {
    String given = element.attr("xml:lang");
    if (given.isEmpty()) {
      Element child = child(element, "language");
      given = text(child == null ? child(element, "dc:language") : child);
    }
    return given.matches("\\p{Alpha}{2}(?:[-_].*)?")
        ? given.substring(0, 2).toLowerCase(Locale.ROOT)
        : otherwise;
  }

  /** A headline: markup, where there is any, is taken off. */
  private static String words(@Nullable Element element) {
    return Fragment.text(html(element)).replaceAll("\\s+", " ").strip();
  }

  private static String body(@Nullable Element element) {
    boolean plain = element != null && element.attr("type").equals("text");
    return plain ? text(element) : Fragment.text(html(element));
  }

  /** HTML as feeds carry it: escaped, in CDATA, or as elements of the feed itself. */
  private static String html(@Nullable Element element) {
    if (element == null) {
      return "";
    }
    return element.childrenSize() > 0 ? element.html() : element.wholeText();
  }

  private static String text(@Nullable Element element) {
    return element == null ? "" : element.wholeText().strip();
  }

  private static @Nullable Element first(Element parent, String... names) {
    for (String name : names) {
      Element child = child(parent, name);
      if (child != null) {
        return child;
      }
    }
    return null;
  }

  private static @Nullable Element child(Element parent, String name) {
    for (Element child : parent.children()) {
      if (name(child).equals(name)) {
        return child;
      }
    }
    return null;
  }

  private static String name(Element element) {
    String name = element.tagName().toLowerCase(Locale.ROOT);
    return name.startsWith("atom:") && !name.equals("atom:link") ? name.substring(5) : name;
  }
}
