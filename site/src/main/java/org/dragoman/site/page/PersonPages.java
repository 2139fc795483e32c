package org.dragoman.site.page;

import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Page;
import org.dragoman.record.Person;
import org.dragoman.record.RecordStore;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.name.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of people and offices. */
@Controller
class PersonPages {

  private static final int LENGTH = 40;
  private static final int SUGGESTED = 60;

  private final RecordStore record;
  private final Words words;

  PersonPages(RecordStore record, Words words) {
    this.record = record;
    this.words = words;
  }

  @GetMapping("/people")
  String people(@RequestParam(defaultValue = "") String q, Model model) {
    model.addAttribute("q", q);
    model.addAttribute("people", record.listPersons(q.strip(), SUGGESTED));
    return "people";
  }

  @GetMapping("/people/{id}")
  String person(
      @PathVariable String id,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Person person =
        record
            .findPerson(id)
            .orElseThrow(() -> new NotFoundException("The record knows no person " + id + "."));
    ContactQuery query =
        ContactQuery.builder().person(person.id()).after(after).limit(LENGTH).build();
    model.addAttribute("person", person);
    list(query, model);
    return "person";
  }

  @GetMapping("/offices/{office}")
  String office(
      @PathVariable String office,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    model.addAttribute("office", office);
    list(ContactQuery.builder().office(office).after(after).limit(LENGTH).build(), model);
    return "office";
  }

  private void list(ContactQuery query, Model model) {
    Page<ContactSummary> page = record.listContacts(query);
    model.addAttribute("days", DayOfContacts.of(ContactLine.of(page.items(), words)));
    model.addAttribute("next", page.next());
    model.addAttribute("total", record.countContacts(query));
  }
}
