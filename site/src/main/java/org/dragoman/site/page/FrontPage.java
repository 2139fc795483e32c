package org.dragoman.site.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactQueryBuilder;
import org.dragoman.record.RecordStore;
import org.dragoman.site.insight.KeptFacts;
import org.dragoman.site.insight.Unusual;
import org.dragoman.site.name.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page: the latest contacts, what is contested, what is planned. */
@Controller
class FrontPage {

  private static final int LATEST = 24;
  private static final int BESIDE = 8;

  private static final Set<Status> DONE = Set.of(Status.HELD, Status.UNDER_WAY);
  private static final Set<Status> CONTESTED =
      Set.of(Status.DENIED, Status.REFUSED, Status.CANCELLED, Status.POSTPONED);

  private final RecordStore record;
  private final Words words;
  private final KeptFacts facts;
  private final Unusual unusual;

  FrontPage(RecordStore record, Words words, KeptFacts facts, Unusual unusual) {
    this.record = record;
    this.words = words;
    this.facts = facts;
    this.unusual = unusual;
  }

  @GetMapping("/")
  String show(Model model) {
    LocalDate today = facts.today();
    model.addAttribute("days", DayOfContacts.of(lines(query(DONE).to(today), LATEST)));
    model.addAttribute("contested", lines(query(CONTESTED), BESIDE));
    model.addAttribute(
        "planned", lines(query(Set.of(Status.PLANNED)).from(today).oldestFirst(), BESIDE));
    model.addAttribute("unusual", unusual.found().stream().limit(BESIDE).toList());
    return "front";
  }

  private static ContactQueryBuilder query(Set<Status> statuses) {
    return ContactQuery.builder().statuses(statuses);
  }

  private List<ContactLine> lines(ContactQueryBuilder query, int limit) {
    return ContactLine.of(record.listContacts(query.limit(limit).build()).items(), words);
  }
}
