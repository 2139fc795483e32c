package org.dragoman.site.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.briefing.Brief;
import org.dragoman.briefing.Briefs;
import org.dragoman.briefing.Statement;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.discussion.CommentMarkdown;
import org.dragoman.site.discussion.CommentSection;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.Comparisons;
import org.dragoman.site.insight.KeptBriefs;
import org.dragoman.site.insight.KeptDossiers;
import org.dragoman.site.limit.RateLimits;
import org.dragoman.site.name.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Briefs of a contact, of two sides, of a week: sentences, each with what it rests on. */
@Controller
class BriefPage {

  private final RecordStore record;
  private final Words words;
  private final Briefs briefs;
  private final KeptBriefs kept;
  private final KeptDossiers dossiers;
  private final Comparisons comparisons;
  private final CommentSection comments;
  private final RateLimits limits;

  BriefPage(
      RecordStore record,
      Words words,
      Briefs briefs,
      KeptBriefs kept,
      KeptDossiers dossiers,
      Comparisons comparisons,
      CommentSection comments,
      RateLimits limits) {
    this.record = record;
    this.words = words;
    this.briefs = briefs;
    this.kept = kept;
    this.dossiers = dossiers;
    this.comparisons = comparisons;
    this.comments = comments;
    this.limits = limits;
  }

  /**
   * A page that goes with a brief.
   *
   * @param href where it stands
   * @param words what it is
   */
  record Beside(String href, String words) {}

  @GetMapping("/contacts/{id}/brief")
  String contact(
      @PathVariable String id, @RequestParam(defaultValue = "0") int quote, Model model) {
    Contact contact = record.findContact(id).orElseThrow(() -> NotFoundException.contact(id));
    String href = ContactLine.href(contact.id());
    Beside whole = new Beside(href, words.say("brief.contact"));
    return page(
        briefs.contact(contact),
        href + "/brief",
        comparisons.isPossible(contact)
            ? List.of(whole, new Beside(href + "/compare", words.say("compare.link")))
            : List.of(whole),
        quote,
        model);
  }

  @GetMapping("/dyads/{one}/{other}/brief")
  String dyad(
      @PathVariable String one,
      @PathVariable String other,
      @RequestParam(defaultValue = "0") int quote,
      HttpServletRequest request,
      Model model) {
    limits.reading(request);
    Optional<Side> first = words.names().find(one);
    Optional<Side> second = words.names().find(other);
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      throw DyadPage.noDyad(one, other);
    }
    String href = words.names().href(first.get(), second.get());
    return page(
        kept.dyad(new Dyad(first.get(), second.get()), dossiers.today()),
        href + "/brief",
        List.of(new Beside(href, words.say("brief.dyad"))),
        quote,
        model);
  }

  @GetMapping("/week")
  String latestWeek() {
    return "redirect:/week/" + dossiers.today();
  }

  @GetMapping("/week/{day}")
  String week(
      @PathVariable String day,
      @RequestParam(defaultValue = "0") int quote,
      HttpServletRequest request,
      Model model) {
    limits.reading(request);
    LocalDate last = day(day);
    return page(
        kept.week(last),
        "/week/" + last,
        List.of(
            new Beside("/week/" + last.minusWeeks(1), words.say("brief.weekBefore")),
            new Beside("/week/" + last.plusWeeks(1), words.say("brief.weekAfter")),
            new Beside(
                "/search?from=" + last.minusDays(6) + "&to=" + last, words.say("brief.weekAll")),
            new Beside(
                "/map?from=" + last.minusDays(6) + "&to=" + last, words.say("brief.weekMap"))),
        quote,
        model);
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException e) {
      throw new NotFoundException("mistake.week", words);
    }
  }

  private String page(Brief brief, String path, List<Beside> beside, int quote, Model model) {
    model.addAttribute("brief", brief);
    model.addAttribute("citations", brief.citations());
    model.addAttribute("canonical", path);
    model.addAttribute("beside", beside);
    List<Statement> sentences =
        brief.parts().stream().flatMap(part -> part.statements().stream()).toList();
    model.addAttribute("sentences", sentences);
    comments.add(path, quoted(sentences, quote), model);
    return "brief";
  }

  /** The sentence that a comment is to quote, by its number from 1. */
  private static String quoted(List<Statement> sentences, int number) {
    return number < 1 || number > sentences.size()
        ? ""
        : CommentMarkdown.quotation(sentences.get(number - 1).text(), "");
  }
}
