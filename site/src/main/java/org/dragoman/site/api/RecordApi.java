package org.dragoman.site.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.dragoman.record.Contact;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Facts;
import org.dragoman.record.HistoryEntry;
import org.dragoman.record.Page;
import org.dragoman.record.Person;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.fault.FilterException;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.KeptFacts;
import org.dragoman.site.search.Counted;
import org.dragoman.site.search.Facet;
import org.dragoman.site.search.Facets;
import org.dragoman.site.search.Filter;
import org.dragoman.site.search.FilterReader;
import org.dragoman.text.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The record by the API. */
@RestController
@RequestMapping("/api/v1")
class RecordApi {

  private static final int USUAL = 50;
  private static final int MOST = 1000;
  private static final CacheControl SHORT =
      CacheControl.maxAge(Duration.ofSeconds(30)).cachePublic();

  private final RecordStore record;
  private final KeptFacts kept;
  private final FilterReader filters;
  private final Facets facets;
  private final JsonMapper mapper;

  RecordApi(
      RecordStore record, KeptFacts kept, FilterReader filters, Facets facets, JsonMapper mapper) {
    this.record = record;
    this.kept = kept;
    this.filters = filters;
    this.facets = facets;
    this.mapper = mapper;
  }

  @GetMapping("/facts")
  ResponseEntity<Facts> facts() {
    return ResponseEntity.ok().cacheControl(SHORT).body(kept.facts());
  }

  /** A page of contacts with the cursor of the next; the total may be of the first alone. */
  record Contacts(
      long total,
      boolean isTotalExact,
      List<ContactJson.Summary> contacts,
      @Nullable String next) {}

  @GetMapping(value = "/contacts", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Contacts> contacts(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(required = false) @Nullable String after,
      @RequestParam(defaultValue = "" + USUAL) int limit) {
    Filter filter = filters.read(parameters);
    Page<ContactSummary> page = record.listContacts(filter.page(after, bounded(limit)));
    Counted counted = facets.of(filter);
    return ResponseEntity.ok()
        .cacheControl(SHORT)
        .body(
            new Contacts(
                counted.total(),
                counted.isTotalExact(),
                page.items().stream().map(ContactJson::of).toList(),
                page.next()));
  }

  /** All contacts of a search, one a line, while they are read from the record. */
  @GetMapping(value = "/contacts", produces = MediaType.APPLICATION_NDJSON_VALUE)
  void stream(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response)
      throws IOException {
    Filter filter = filters.read(parameters);
    response.setContentType(MediaType.APPLICATION_NDJSON_VALUE);
    response.setCharacterEncoding(StandardCharsets.UTF_8.name());
    Writer out = response.getWriter();
    record.forEachContact(filter.query(), contact -> line(ContactJson.of(contact), out));
    out.flush();
  }

  private void line(ContactJson.Summary contact, Writer out) {
    try {
      out.write(mapper.writeValueAsString(contact));
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException("the client went away", e);
    }
  }

  @GetMapping("/contacts/{id}")
  ResponseEntity<ContactJson.Full> contact(@PathVariable String id) {
    Contact contact = record.findContact(id).orElseThrow(() -> NotFoundException.contact(id));
    return ResponseEntity.ok().cacheControl(SHORT).body(ContactJson.of(contact));
  }

  /** The history of a contact. */
  record History(List<Change> history) {}

  @GetMapping("/contacts/{id}/history")
  ResponseEntity<History> history(@PathVariable String id) {
    Contact contact = record.findContact(id).orElseThrow(() -> NotFoundException.contact(id));
    return ResponseEntity.ok()
        .cacheControl(SHORT)
        .body(new History(record.listHistory(contact.id()).stream().map(this::change).toList()));
  }

  /** What a search could be narrowed by. */
  record Narrowing(List<Facet> facets, int countedAtMost) {}

  @GetMapping("/facets")
  ResponseEntity<Narrowing> facets(@RequestParam MultiValueMap<String, String> parameters) {
    return ResponseEntity.ok()
        .cacheControl(SHORT)
        .body(new Narrowing(facets.of(filters.read(parameters)).facets(), Facets.MOST));
  }

  /** A document with its text and its reports. */
  record Text(
      String id,
      String title,
      String text,
      @Nullable String outlet,
      @Nullable String url,
      @Nullable String published,
      String language,
      List<ContactJson.Told> reports) {}

  @GetMapping("/documents")
  ResponseEntity<Text> document(@RequestParam String id) {
    Document document = record.findDocument(id).orElseThrow(() -> NotFoundException.document(id));
    return ResponseEntity.ok()
        .cacheControl(SHORT)
        .body(
            new Text(
                document.id(),
                document.title(),
                document.text(),
                document.outlet(),
                document.url(),
                document.published() == null ? null : document.published().iso(),
                document.language(),
                record.listReports(id).stream().map(ContactJson::of).toList()));
  }

  /** People whose names begin alike. */
  record People(List<PersonJson> people) {}

  /** A person of the record. */
  record PersonJson(
      String id, String name, List<String> spellings, List<String> sides, List<String> offices) {

    static PersonJson of(Person person) {
      return new PersonJson(
          person.id(),
          person.name(),
          person.spellings(),
          person.sides().stream().map(Side::code).toList(),
          person.offices());
    }
  }

  @GetMapping("/people")
  ResponseEntity<People> people(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "" + USUAL) int limit) {
    return ResponseEntity.ok()
        .cacheControl(SHORT)
        .body(
            new People(
                record.listPersons(q, bounded(limit)).stream().map(PersonJson::of).toList()));
  }

  @GetMapping("/people/{id}")
  ResponseEntity<PersonJson> person(@PathVariable String id) {
    Person person = record.findPerson(id).orElseThrow(() -> NotFoundException.person(id));
    return ResponseEntity.ok().cacheControl(SHORT).body(PersonJson.of(person));
  }

  /** Entries of the history, with the number to ask on from. */
  record Changes(List<Change> changes, long next) {}

  /** An entry of the history. */
  record Change(
      long sequence,
      String at,
      String author,
      String kind,
      String contact,
      @Nullable String reason,
      JsonNode detail) {}

  @GetMapping("/changes")
  ResponseEntity<Changes> changes(
      @RequestParam(defaultValue = "0") long after,
      @RequestParam(defaultValue = "" + USUAL) int limit) {
    List<Change> changes =
        record.listChanges(after, bounded(limit)).stream().map(this::change).toList();
    long next = changes.isEmpty() ? after : changes.get(changes.size() - 1).sequence();
    return ResponseEntity.ok().cacheControl(SHORT).body(new Changes(changes, next));
  }

  private Change change(HistoryEntry entry) {
    return new Change(
        entry.sequence(),
        entry.at().toString(),
        entry.author(),
        entry.kind().wire(),
        entry.contactId(),
        entry.reason(),
        mapper.readTree(entry.detail()));
  }

  private static int bounded(int limit) {
    if (limit < 1 || limit > MOST) {
      throw new FilterException("mistake.limit", String.valueOf(MOST), String.valueOf(limit));
    }
    return limit;
  }
}
