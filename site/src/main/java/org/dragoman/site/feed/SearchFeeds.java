package org.dragoman.site.feed;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.RecordStore;
import org.dragoman.site.name.Words;
import org.dragoman.site.search.Filter;
import org.dragoman.site.search.FilterReader;
import org.dragoman.site.settings.Addresses;
import org.springframework.http.HttpHeaders;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Feeds of any search, with its parameters: the newest contacts, or all of them as a download. */
@RestController
class SearchFeeds {

  private static final int NEWEST = 100;
  private static final int DATED = 2000;

  private final RecordStore record;
  private final FilterReader filters;
  private final Words words;
  private final Addresses addresses;

  SearchFeeds(RecordStore record, FilterReader filters, Words words, Addresses addresses) {
    this.record = record;
    this.filters = filters;
    this.words = words;
    this.addresses = addresses;
  }

  @GetMapping(value = "/search.atom", produces = "application/atom+xml;charset=UTF-8")
  String atom(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    return XmlFeeds.atom(feed(parameters, request, NEWEST));
  }

  @GetMapping(value = "/search.rss", produces = "application/rss+xml;charset=UTF-8")
  String rss(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    return XmlFeeds.rss(feed(parameters, request, NEWEST));
  }

  @GetMapping(value = "/search.feed.json", produces = "application/feed+json")
  JsonFeed json(
      @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    return JsonFeed.of(feed(parameters, request, NEWEST));
  }

  @GetMapping(value = "/search.ics", produces = "text/calendar;charset=UTF-8")
  String calendar(
      @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    String host = URI.create(addresses.base(request)).getHost();
    return Calendars.of(feed(parameters, request, DATED), host);
  }

  @GetMapping("/search.csv")
  void csv(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    Filter filter = filters.read(parameters);
    Writer out = download(response, "text/csv", "contacts.csv");
    ContactCsv csv = new ContactCsv(out, words);
    csv.head();
    each(filter.query(), csv::row);
    out.flush();
  }

  private static Writer download(HttpServletResponse response, String type, String name)
      throws IOException {
    response.setContentType(type);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    return response.getWriter();
  }

  private void each(ContactQuery query, Row row) {
    record.forEachContact(
        query,
        contact -> {
          try {
            row.write(contact);
          } catch (IOException e) {
            throw new UncheckedIOException("the client went away", e);
          }
        });
  }

  private Feed feed(
      MultiValueMap<String, String> parameters, HttpServletRequest request, int limit) {
    Filter filter = filters.read(parameters);
    String base = addresses.base(request);
    String query = filter.isEmpty() ? "" : "?" + filter.address();
    return new Feed(
        title(filter),
        base + "/search" + query,
        addresses.here(request),
        record.listContacts(filter.page(null, limit)).items().stream()
            .map(contact -> FeedItem.of(contact, words, base))
            .toList());
  }

  private String title(Filter filter) {
    return filter.isEmpty()
        ? words.say("feed.title")
        : words.say("feed.search", words.asked(filter.values()));
  }

  /** Writes one contact. */
  private interface Row {
    void write(ContactSummary contact) throws IOException;
  }
}
