package org.dragoman.site.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.events.Evidence;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Report;
import org.dragoman.record.Side;
import org.dragoman.site.discussion.CommentMarkdown;
import org.dragoman.site.discussion.CommentSection;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.Comparisons;
import org.dragoman.site.name.Names;
import org.dragoman.site.name.Words;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.view.RedirectView;

/** A contact: its fields with the words they rest on, its reports, its sides' word, its history. */
@Controller
class ContactPage {

  private static final Pattern QUOTE = Pattern.compile("(\\d{1,3})\\.(\\d{1,3})");

  private final RecordStore record;
  private final Words words;
  private final ReportViews reports;
  private final ContactFields fields;
  private final CommentSection comments;
  private final Comparisons comparisons;

  ContactPage(
      RecordStore record,
      Words words,
      ReportViews reports,
      ContactFields fields,
      CommentSection comments,
      Comparisons comparisons) {
    this.record = record;
    this.words = words;
    this.reports = reports;
    this.fields = fields;
    this.comments = comments;
    this.comparisons = comparisons;
  }

  @GetMapping("/contacts/{id}")
  Object show(@PathVariable String id, @RequestParam(defaultValue = "") String quote, Model model) {
    Contact contact = record.findContact(id).orElseThrow(() -> NotFoundException.contact(id));
    if (!contact.id().equals(id)) {
      RedirectView moved = new RedirectView(ContactLine.href(contact.id()));
      moved.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
      moved.setExposeModelAttributes(false);
      return moved;
    }
    model.addAttribute("contact", contact);
    model.addAttribute("eventStatus", EventStatus.of(contact.summary().status()));
    model.addAttribute("line", ContactLine.of(contact.summary(), words));
    model.addAttribute("title", words.title(contact.summary()));
    model.addAttribute("fields", fields.of(contact));
    model.addAttribute("reports", reports.of(contact.reports()));
    model.addAttribute("history", record.listHistory(contact.id()));
    model.addAttribute("dyads", dyads(contact));
    model.addAttribute("confirmed", word(contact));
    model.addAttribute("isComparable", comparisons.isPossible(contact));
    comments.add(ContactLine.href(contact.id()), quoted(contact, quote), model);
    return "contact";
  }

  /** The evidence that a comment is to quote, told as {@code report.sentence}, from 1. */
  private String quoted(Contact contact, String quote) {
    Matcher asked = QUOTE.matcher(quote);
    if (!asked.matches()) {
      return "";
    }
    int number = Integer.parseInt(asked.group(1));
    int sentence = Integer.parseInt(asked.group(2));
    if (number < 1 || number > contact.reports().size()) {
      return "";
    }
    Report report = contact.reports().get(number - 1);
    List<Evidence> evidence = report.event().evidence();
    if (sentence < 1 || sentence > evidence.size()) {
      return "";
    }
    String outlet = report.document().outlet();
    String source = outlet == null ? words.say("document.outletUnknown") : outlet;
    LocalDate published = report.document().published();
    return CommentMarkdown.quotation(
        evidence.get(sentence - 1).text(),
        published == null ? source : source + ", " + words.day(published));
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
