package org.dragoman.sources.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dragoman.text.Published;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What a page says of itself, from JSON-LD, meta tags and, last, what its readers see. */
final class Metadata {

  private static final Pattern SITE_NAME = Pattern.compile("\\s+[|–—»·•-]\\s+");

  /** Characters that a site escaped once too often. */
  private static final Pattern ESCAPED = Pattern.compile("&(?:#\\d{2,5}|\\p{Alpha}{2,6});");

  private static final String[] DATE_TAGS = {
    "article:published_time",
    "og:article:published_time",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.created",
    "dcterms.date",
    "dc.date.created",
    "parsely-pub-date",
    "sailthru.date",
    "article.published",
    "pubdate",
    "publishdate",
    "publish-date",
    "publish_date",
    "publication_date",
    "published-date",
    "article:post_date",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "article_date_original",
    "datecreated",
    "ptime",
    "og:pubdate",
    "citation_publication_date",
    "rnews:datepublished",
    "displaydate",
    "created"
  };
  private static final String VISIBLE_DATES =
      "time[itemprop=datePublished], [itemprop=datePublished], time[pubdate], article time[datetime],"
          + " main time[datetime], header time[datetime], time[datetime], time, .published,"
          + " [class~=(?i)(?:^|[-_ ])(?:publish(?:ed)?|pub|post|entry|article|news)[-_]?(?:date|time|on)], .dateline,"
          + " .date, .byline";
  private static final int DATES_LOOKED_AT = 12;

  private final Document page;
  private final MetaTags tags;
  private final JsonLd linked;

  private Metadata(Document page) {
    this.page = page;
    this.tags = MetaTags.of(page);
    this.linked = JsonLd.of(page);
  }

  static Metadata of(Document page) {
    return new Metadata(page);
  }

  /** The headline, without the site's name behind it; empty where there is none. */
  String title() {
    String outlet = outlet();
    String named =
        firstOf(
            linked.first("headline"),
            tags.first("og:title", "twitter:title", "dc.title", "headline"));
    Element h1 = onlyHeading();
    String title = firstOf(named, h1 == null ? null : h1.text(), page.title());
    return title == null ? "" : withoutSite(plain(title), outlet, h1);
  }

  private @Nullable Element onlyHeading() {
    List<Element> inside = page.select("article h1, main h1, [itemprop=headline]");
    List<Element> all = inside.isEmpty() ? page.select("h1") : inside;
    return all.isEmpty() ? null : all.get(0);
  }

  private static String withoutSite(String title, @Nullable String outlet, @Nullable Element h1) {
    if (h1 != null && h1.text().length() > 10 && title.startsWith(h1.text().strip())) {
      return h1.text().strip();
    }
    String[] parts = SITE_NAME.split(title, -1);
    String last = parts[parts.length - 1];
    boolean named =
        outlet != null && last.toLowerCase(Locale.ROOT).contains(outlet.toLowerCase(Locale.ROOT));
    return parts.length > 1 && named
        ? title.substring(0, title.lastIndexOf(last)).replaceAll("\\s+[|–—»·•-]\\s+$", "")
        : title;
  }

  /** The date of publication; a date that cannot be read leaves a warning. */
  @Nullable Published published(List<String> warnings) {
    String given = null;
    for (String value : givenDates()) {
      Published read = PageDates.read(value).orElse(null);
      if (read != null) {
        return read;
      }
      given = given == null ? value : given;
    }
    Published visible = visibleDate();
    if (visible == null && given != null) {
      warnings.add(
          "publication date \"" + given + "\" is not an ISO 8601 date and is treated as unknown");
    }
    return visible;
  }

  private List<String> givenDates() {
    List<String> dates = new ArrayList<>();
    add(dates, linked.first("datePublished"));
    for (String tag : DATE_TAGS) {
      add(dates, tags.first(tag));
    }
    add(dates, linked.first("dateCreated"));
    return dates;
  }

  private static void add(List<String> dates, @Nullable String date) {
    if (date != null && !date.isBlank()) {
      dates.add(date);
    }
  }

  private @Nullable Published visibleDate() {
    int looked = 0;
    for (Element element : page.select(VISIBLE_DATES)) {
      if (looked++ >= DATES_LOOKED_AT || element.text().length() > 200) {
        continue;
      }
      String raw = firstOf(element.attr("datetime"), element.attr("content"), element.text());
      Published read = raw == null ? null : PageDates.read(raw).orElse(null);
      if (read != null) {
        return read;
      }
    }
    return null;
  }

  /** The name of the outlet, or null. */
  @Nullable String outlet() {
    String name =
        firstOf(
            tags.first(
                "og:site_name", "article:publisher_name", "dc.publisher", "publisher", "cre"),
            linked.first("publisher"),
            tags.first("application-name", "al:iphone:app_name", "twitter:app:name:iphone"));
    if (name == null || name.startsWith("http")) {
      return null;
    }
    String plain = plain(name).replaceFirst("^@", "");
    String[] parts = plain.split("\\s+\\|\\s+", 2);
    return parts[0].isBlank() ? plain : parts[0];
  }

  /** The address that the page gives itself, or null. */
  @Nullable String url() {
    Element canonical = page.selectFirst("link[rel=canonical]");
    String url = firstOf(canonical == null ? null : canonical.attr("href"), tags.first("og:url"));
    return url != null && url.matches("(?i)https?://.+") ? url : null;
  }

  /** ISO 639-1 code, or {@code und}. */
  String language() {
    Element html = page.selectFirst("html");
    String given =
        firstOf(
            html == null ? null : firstOf(html.attr("lang"), html.attr("xml:lang")),
            tags.first("content-language", "og:locale", "language", "dc.language", "inlanguage"),
            linked.first("inLanguage"));
    if (given == null || !given.matches("\\p{Alpha}{2}(?:[-_].*)?")) {
      return "und";
    }
    return given.substring(0, 2).toLowerCase(Locale.ROOT);
  }

  private static String plain(String text) {
    String unescaped = ESCAPED.matcher(text).find() ? Parser.unescapeEntities(text, false) : text;
    return unescaped.replaceAll("<[^>]{1,200}>", "").replaceAll("[\\s\\u00a0]+", " ").strip();
  }

  private static @Nullable String firstOf(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
