package org.dragoman.site.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.comments.ConductRule;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.discussion.Discussion;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.Comparisons;
import org.dragoman.site.name.Names;
import org.dragoman.site.name.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.view.RedirectView;

/** A contact: its fields with the words they rest on, its reports, its sides' word, its history. */
@Controller
class ContactPage {

  private final RecordStore record;
  private final Words words;
  private final ReportViews reports;
  private final ContactFields fields;
  private final Discussion discussion;
  private final Comparisons comparisons;

  ContactPage(
      RecordStore record,
      Words words,
      ReportViews reports,
      ContactFields fields,
      Discussion discussion,
      Comparisons comparisons) {
    this.record = record;
    this.words = words;
    this.reports = reports;
    this.fields = fields;
    this.discussion = discussion;
    this.comparisons = comparisons;
  }

  @GetMapping("/contacts/{id}")
  Object show(@PathVariable String id, Model model) {
    Contact contact = record.findContact(id).orElseThrow(() -> NotFoundException.contact(id));
    if (!contact.id().equals(id)) {
      RedirectView moved = new RedirectView(ContactLine.href(contact.id()));
      moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
      moved.setExposeModelAttributes(false);
      return moved;
    }
    model.addAttribute("contact", contact);
    model.addAttribute("line", ContactLine.of(contact.summary(), words));
    model.addAttribute("title", words.title(contact.summary()));
    model.addAttribute("fields", fields.of(contact));
    model.addAttribute("reports", reports.of(contact.reports()));
    model.addAttribute("history", record.listHistory(contact.id()));
    model.addAttribute("dyads", dyads(contact));
    model.addAttribute("confirmed", word(contact));
    model.addAttribute("isComparable", comparisons.isPossible(contact));
    String subject = ContactLine.href(contact.id());
    model.addAttribute("subject", subject);
    model.addAttribute("comments", discussion.on(subject));
    model.addAttribute("houseRule", ConductRule.RULE_OF_THE_HOUSE);
    return "contact";
  }

  /** The pages of each two sides that took part; of many sides none. */
  private List<Link> dyads(Contact contact) {
    Names names = words.names();
    List<Side> sides = List.copyOf(contact.summary().sides());
    List<Link> links = new ArrayList<>();
    if (sides.size() > 4) {
      return links;
    }
    for (int one = 0; one < sides.size(); one++) {
      for (int other = one + 1; other < sides.size(); other++) {
        Side first = sides.get(one);
        Side second = sides.get(other);
        links.add(new Link(names.href(first, second), names.of(first) + " – " + names.of(second)));
      }
    }
    return links;
  }

  /** What each side says of the contact: confirms it, denies it, or is silent. */
  private List<SideWord> word(Contact contact) {
    Set<Side> sides = new TreeSet<>(contact.summary().sides());
    return sides.stream()
        .map(
            side ->
                new SideWord(
                    side,
                    contact.deniedBy().contains(side)
                        ? "denies"
                        : contact.confirmedBy().contains(side) ? "confirms" : "silent"))
        .toList();
  }

  /**
   * A link with its words.
   *
   * @param href where it leads
   * @param words what it says
   */
  record Link(String href, String words) {}

  /**
   * What a side says.
   *
   * @param side the side
   * @param says {@code confirms}, {@code denies} or {@code silent}
   */
  record SideWord(Side side, String says) {}
}
