package org.dragoman.site.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dragoman.analysis.compare.Comparison;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordStore;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.Comparisons;
import org.dragoman.site.limit.RateLimits;
import org.dragoman.site.name.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The texts on a contact side by side: what they share, where they differ, what one alone says. */
@Controller
class ComparisonPage {

  private final RecordStore record;
  private final Words words;
  private final Comparisons comparisons;
  private final RateLimits limits;

  ComparisonPage(RecordStore record, Words words, Comparisons comparisons, RateLimits limits) {
    this.record = record;
    this.words = words;
    this.comparisons = comparisons;
    this.limits = limits;
  }

  @GetMapping("/contacts/{id}/compare")
  String show(@PathVariable String id, HttpServletRequest request, Model model) {
    Contact contact = record.findContact(id).orElseThrow(() -> NotFoundException.contact(id));
    limits.reading(request);
    Comparison comparison = comparisons.ofTwoOrMore(contact);
    model.addAttribute("href", ContactLine.href(contact.id()));
    model.addAttribute("told", words.title(contact.summary()));
    model.addAttribute(
        "voices",
        comparison.voices().stream()
            .map(
                voice ->
                    new Column(
                        voice.label(),
                        DocumentPage.href(voice.document().id()),
                        voice.document().title().isEmpty()
                            ? voice.document().id()
                            : voice.document().title()))
            .toList());
    model.addAttribute("agreement", comparison.agreement());
    model.addAttribute("fieldRows", ComparisonRow.of(comparison, false, words));
    List<ComparisonRow> statements = ComparisonRow.of(comparison, true, words);
    model.addAttribute("statementRows", statements);
    return "compare";
  }

  /**
   * A text as the head of a column.
   *
   * @param label whose it is
   * @param href where it stands on the site
   * @param title its title
   */
  record Column(String label, String href, String title) {}
}
