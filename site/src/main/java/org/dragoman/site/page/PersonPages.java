package org.dragoman.site.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dragoman.actors.holder.OfficeHolders;
import org.dragoman.actors.holder.Term;
import org.dragoman.analysis.dossier.Dossier;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactQueryBuilder;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Page;
import org.dragoman.record.Person;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.KeptDossiers;
import org.dragoman.site.name.Names;
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
  private final Names names;
  private final KeptDossiers dossiers;
  private final DossierParts parts;
  private final OfficeHolders holders;

  PersonPages(
      RecordStore record,
      Words words,
      KeptDossiers dossiers,
      DossierParts parts,
      OfficeHolders holders) {
    this.record = record;
    this.words = words;
    this.names = words.names();
    this.dossiers = dossiers;
    this.parts = parts;
    this.holders = holders;
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
    Dossier dossier = dossiers.person(id).orElseThrow(() -> NotFoundException.person(id));
    model.addAttribute("name", dossier.title());
    model.addAttribute("parts", parts.of(dossier, null));
    Person person = record.findPerson(id).orElse(null);
    model.addAttribute("person", person);
    if (person != null) {
      list(ContactQuery.builder().person(person.id()).after(after).limit(LENGTH).build(), model);
    }
    return "person";
  }

  @GetMapping("/offices/{office}")
  String office(
      @PathVariable String office,
      @RequestParam(defaultValue = "") String side,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Side of =
        side.isBlank() ? null : names.find(side).orElseThrow(() -> NotFoundException.side(side));
    model.addAttribute("office", office);
    model.addAttribute("side", of);
    ContactQueryBuilder query = ContactQuery.builder().office(office).after(after).limit(LENGTH);
    if (of != null) {
      query.sides(List.of(of));
    }
    list(query.build(), model);
    model.addAttribute("parts", parts.of(dossiers.office(office, of), null));
    LocalDate today = dossiers.today();
    model.addAttribute("today", today);
    model.addAttribute("holders", of == null ? holders(office, today) : List.of());
    return "office";
  }

  /** Offices of which the list of office-holders knows holders, each with how many it knows. */
  @GetMapping("/offices")
  String offices(Model model) {
    Map<String, Long> offices =
        holders.listTerms().stream()
            .collect(Collectors.groupingBy(Term::office, TreeMap::new, Collectors.counting()));
    model.addAttribute("offices", offices);
    return "offices";
  }

  /** Who holds the office of each side today, as far as the list knows. */
  private List<Holder> holders(String office, LocalDate today) {
    return holders.listTerms().stream()
        .filter(term -> term.office().equals(office) && term.covers(today, 0))
        .map(
            term ->
                new Holder(
                    Objects.requireNonNull(Side.of(term.state(), term.organization())),
                    term.person()))
        .sorted(Comparator.comparing(holder -> names.of(holder.side())))
        .toList();
  }

  /**
   * Who holds an office.
   *
   * @param side of which side
   * @param person the holder
   */
  record Holder(Side side, String person) {}

  private void list(ContactQuery query, Model model) {
    Page<ContactSummary> page = record.listContacts(query);
    model.addAttribute("days", DayOfContacts.of(ContactLine.of(page.items(), words)));
    model.addAttribute("next", page.next());
    model.addAttribute("total", record.countContacts(query));
  }
}
