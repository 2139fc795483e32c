package org.dragoman.site.page;

import java.util.Optional;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.Page;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.site.chart.MonthBars;
import org.dragoman.site.discussion.CommentSection;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.fault.UnknownSideException;
import org.dragoman.site.insight.DyadInsight;
import org.dragoman.site.insight.DyadInsights;
import org.dragoman.site.name.Names;
import org.dragoman.site.name.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The page of two sides: when they were in contact, how, about what. */
@Controller
class DyadPage {

  private static final int LENGTH = 40;

  private final RecordStore record;
  private final Words words;
  private final Names names;
  private final CommentSection comments;
  private final DyadInsights insights;

  DyadPage(
      RecordStore record,
      Words words,
      Names names,
      CommentSection comments,
      DyadInsights insights) {
    this.record = record;
    this.words = words;
    this.names = names;
    this.comments = comments;
    this.insights = insights;
  }

  @GetMapping("/dyads/{one}/{other}")
  String show(
      @PathVariable String one,
      @PathVariable String other,
      @RequestParam(required = false) @Nullable String after,
      Model model) {
    Optional<Side> first = names.find(one);
    Optional<Side> second = names.find(other);
    if (first.isEmpty() || second.isEmpty() || first.equals(second)) {
      throw noDyad(one, other);
    }
    if (!first.get().code().equals(one) || !second.get().code().equals(other)) {
      return "redirect:" + names.href(first.get(), second.get());
    }
    model.addAttribute("one", first.get());
    model.addAttribute("other", second.get());
    ContactQuery between = ContactQuery.between(first.get(), second.get());
    Page<ContactSummary> page =
        record.listContacts(
            ContactQuery.builder().sides(between.sides()).after(after).limit(LENGTH).build());
    model.addAttribute("days", DayOfContacts.of(ContactLine.of(page.items(), words)));
    model.addAttribute("next", page.next());
    model.addAttribute("total", record.countContacts(between));
    MonthBars bars = new MonthBars();
    DyadInsight insight = insights.of(new Dyad(first.get(), second.get()));
    insight.series().held().forEach(bars::add);
    model.addAttribute("insight", insight);
    model.addAttribute("bars", bars.svg(words));
    model.addAttribute("months", bars.months());
    comments.add(names.href(first.get(), second.get()), "", model);
    return "dyad";
  }

  /** The address names no two sides. */
  static NotFoundException noDyad(String one, String other) {
    return new UnknownSideException("mistake.dyad", one, other);
  }
}
