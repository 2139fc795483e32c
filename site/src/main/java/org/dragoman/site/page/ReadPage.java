package org.dragoman.site.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dragoman.events.Reading;
import org.dragoman.events.contract.ReadingJson;
import org.dragoman.events.explain.Branch;
import org.dragoman.events.explain.Explanation;
import org.dragoman.events.explain.ExplanationTree;
import org.dragoman.site.insight.PastedReports;
import org.dragoman.site.limit.RateLimits;
import org.dragoman.site.text.EventFields;
import org.dragoman.site.text.MarkedEvent;
import org.dragoman.site.text.MarkedText;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <em>Read it here</em>: a pasted report, and what the reader finds in it. Nothing is kept. */
@Controller
class ReadPage {

  private static final int LONGEST = PastedReports.LONGEST;

  /** How many sentences are explained word by word: each is a tree of its own. */
  private static final int EXPLAINED = 40;

  private final PastedReports reports;
  private final EventFields fields;
  private final RateLimits limits;

  ReadPage(PastedReports reports, EventFields fields, RateLimits limits) {
    this.reports = reports;
    this.fields = fields;
    this.limits = limits;
  }

  @GetMapping("/read")
  String show(Model model) {
    model.addAttribute("longest", LONGEST);
    return "read";
  }

  @PostMapping("/read")
  String read(
      @RequestParam(defaultValue = "") String title,
      @RequestParam(defaultValue = "") String text,
      @RequestParam(defaultValue = "") String date,
      HttpServletRequest request,
      Model model) {
    model.addAttribute("longest", LONGEST);
    model.addAttribute("headline", title);
    model.addAttribute("text", text);
    model.addAttribute("date", date);
    if (title.isBlank() && text.isBlank()) {
      model.addAttribute("mistake", "read.empty");
      return "read";
    }
    if (title.length() + text.length() > LONGEST) {
      model.addAttribute("mistake", "read.long");
      return "read";
    }
    limits.reading(request);
    PastedReports.Explained explained = reports.read(title, text, date);
    Explanation explanation = explained.explanation();
    Reading reading = explained.reading();
    List<MarkedEvent> events = fields.of(reading.events());
    model.addAttribute("document", reading.document());
    model.addAttribute("warnings", reading.warnings());
    model.addAttribute("events", events);
    String content = reading.document().content();
    List<Branch> sentences = ExplanationTree.sentences(explanation, content);
    model.addAttribute("explained", sentences.stream().limit(EXPLAINED).toList());
    model.addAttribute("unexplained", Math.max(0, sentences.size() - EXPLAINED));
    model.addAttribute("weighed", ExplanationTree.events(explanation, content).below());
    model.addAttribute("json", ReadingJson.write(reading));
    model.addAttribute("marked", MarkedText.of(content, reading.document().textOffset(), events));
    return "read";
  }
}
