package org.dragoman.site.page;

import org.dragoman.briefing.Brief;
import org.dragoman.briefing.Briefs;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordStore;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.Comparisons;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The brief of a contact: a few sentences, each with what it rests on. */
@Controller
class BriefPage {

  private final RecordStore record;
  private final Briefs briefs;
  private final Comparisons comparisons;

  BriefPage(RecordStore record, Briefs briefs, Comparisons comparisons) {
    this.record = record;
    this.briefs = briefs;
    this.comparisons = comparisons;
  }

  @GetMapping("/contacts/{id}/brief")
  String show(@PathVariable String id, Model model) {
    Contact contact = record.findContact(id).orElseThrow(() -> NotFoundException.contact(id));
    Brief brief = briefs.contact(contact);
    model.addAttribute("href", ContactLine.href(contact.id()));
    model.addAttribute("brief", brief);
    model.addAttribute("citations", brief.citations());
    model.addAttribute("isComparable", comparisons.isPossible(contact));
    return "brief";
  }
}
