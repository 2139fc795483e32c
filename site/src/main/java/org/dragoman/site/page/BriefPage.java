package org.dragoman.site.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.briefing.Brief;
import org.dragoman.briefing.Briefs;
import org.dragoman.comments.ConductRule;
import org.dragoman.record.Contact;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.discussion.Discussion;
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

/** Briefs of a contact, of two sides, of a week: sentences, each with what it rests on. */
@Controller
class BriefPage {

  private final RecordStore record;
  private final Words words;
  private final Briefs briefs;
  private final KeptBriefs kept;
  private final KeptDossiers dossiers;
  private final Comparisons comparisons;
  private final Discussion discussion;
  private final RateLimits limits;

  BriefPage(
      RecordStore record,
      Words words,
      Briefs briefs,
      KeptBriefs kept,
      KeptDossiers dossiers,
      Comparisons comparisons,
      Discussion discussion,
      RateLimits limits) {
    this.record = record;
    this.words = words;
    this.briefs = briefs;
    this.kept = kept;
    this.dossiers = dossiers;
    this.comparisons = comparisons;
    this.discussion = discussion;
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
  String contact(@PathVariable String id, Model model) {
    Contact contact = record.findContact(id).orElseThrow(() -> NotFoundException.contact(id));
    String href = ContactLine.href(contact.id());
    Beside whole = new Beside(href, words.say("brief.contact"));
    return page(
        briefs.contact(contact),
        href + "/brief",
        comparisons.isPossible(contact)
            ? List.of(whole, new Beside(href + "/compare", words.say("compare.link")))
            : List.of(whole),
        model);
  }

  @GetMapping("/dyads/{one}/{other}/brief")
  String dyad(
      @PathVariable String one,
      @PathVariable String other,
      HttpServletRequest request,
      Model model) {
    limits.reading(request);
    Optional<Side> first = words.names().find(one);
    Optional<Side> second = words.names().find(other);
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      throw DyadPage.noDyad();
    }
    String href = words.names().href(first.get(), second.get());
    return page(
        kept.dyad(new Dyad(first.get(), second.get()), dossiers.today()),
        href + "/brief",
        List.of(new Beside(href, words.say("brief.dyad"))),
        model);
  }

  @GetMapping("/week")
  String latestWeek() {
    return "redirect:/week/" + dossiers.today();
  }

  @GetMapping("/week/{day}")
  String week(@PathVariable String day, HttpServletRequest request, Model model) {
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
        model);
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeException e) {
      throw new NotFoundException(
          "No week ends on " + words + "; write its last day as 2025-10-12 (year-month-day).");
    }
  }

  private String page(Brief brief, String path, List<Beside> beside, Model model) {
    model.addAttribute("brief", brief);
    model.addAttribute("citations", brief.citations());
    model.addAttribute("canonical", path);
    model.addAttribute("beside", beside);
    model.addAttribute("subject", path);
    model.addAttribute("comments", discussion.on(path));
    model.addAttribute("houseRule", ConductRule.RULE_OF_THE_HOUSE);
    return "brief";
  }
}
