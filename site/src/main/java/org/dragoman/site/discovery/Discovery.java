package org.dragoman.site.discovery;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordStore;
import org.dragoman.site.fault.Sentence;
import org.dragoman.site.name.Names;
import org.dragoman.site.name.Words;
import org.dragoman.site.settings.Addresses;
import org.dragoman.site.settings.SiteSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** Answers programs that look for what the site has. */
@RestController
class Discovery {

  /** A site map may have 50,000 addresses; the newest contacts go in. */
  private static final int NEWEST = 45_000;

  private static final Pattern CONTACT = Pattern.compile("^(.*)/contacts/([^/?#]+)$");

  private final RecordStore record;
  private final Words words;
  private final Addresses addresses;
  private final SiteSettings settings;

  Discovery(RecordStore record, Words words, Addresses addresses, SiteSettings settings) {
    this.record = record;
    this.words = words;
    this.addresses = addresses;
    this.settings = settings;
  }

  @GetMapping(value = "/robots.txt", produces = "text/plain;charset=UTF-8")
  String robots(HttpServletRequest request) {
    return "User-agent: *\nDisallow: /account\nDisallow: /sign-in\nDisallow: /register\n"
        + "Disallow: /search\nDisallow: /network?\nDisallow: /map?\nDisallow: /map.svg\n"
        + "Disallow: /contacts/*/compare\nDisallow: /contacts/*/brief\n"
        + "Sitemap: "
        + addresses.base(request)
        + "/sitemap.xml\n";
  }

  @GetMapping(value = "/sitemap.xml", produces = "application/xml;charset=UTF-8")
  String sitemap(HttpServletRequest request) {
    String base = addresses.base(request);
    StringBuilder map = new StringBuilder(4096);
    map.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String page :
        new String[] {
          "/",
          "/calendar",
          "/map",
          "/network",
          "/states",
          "/organisations",
          "/offices",
          "/read",
          "/about",
          "/method"
        }) {
      address(map, base + page);
    }
    ContactQuery newest = ContactQuery.builder().limit(NEWEST).build();
    record.forEachContact(newest, contact -> address(map, href(base, contact)));
    return map.append("</urlset>\n").toString();
  }

  private static void address(StringBuilder map, String address) {
    map.append("<url><loc>").append(HtmlUtils.htmlEscape(address)).append("</loc></url>\n");
  }

  private static String href(String base, ContactSummary contact) {
    return base + "/contacts/" + Names.segment(contact.id());
  }

  /** The contact of an address, as other sites may show it. */
  @GetMapping(value = "/oembed", produces = "application/json")
  ResponseEntity<Object> oembed(@RequestParam String url, HttpServletRequest request) {
    Matcher address = CONTACT.matcher(url);
    String base = addresses.base(request);
    Contact contact =
        address.matches() && address.group(1).equals(base)
            ? record.findContact(address.group(2)).orElse(null)
            : null;
    if (contact == null) {
      return ResponseEntity.status(HttpStatus.NOT_FOUND)
          .body(
              ProblemDetail.forStatusAndDetail(
                  HttpStatus.NOT_FOUND, Sentence.say("mistake.oembed")));
    }
    ContactSummary summary = contact.summary();
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("version", "1.0");
    answer.put("type", "link");
    answer.put("title", words.title(summary) + " (" + words.of(summary.status()) + ")");
    answer.put("provider_name", settings.name());
    answer.put("provider_url", base);
    answer.put("url", href(base, summary));
    return ResponseEntity.ok(answer);
  }

  /** The description of the API. */
  @GetMapping(value = "/api/v1/openapi.json", produces = "application/json")
  Resource openapi() {
    return new ClassPathResource("org/dragoman/site/openapi.json");
  }
}
