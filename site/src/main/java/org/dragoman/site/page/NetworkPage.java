package org.dragoman.site.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.network.Network;
import org.dragoman.analysis.network.NetworkSvg;
import org.dragoman.record.RecordStore;
import org.dragoman.site.fault.NotFoundException;
import org.dragoman.site.insight.KeptFacts;
import org.dragoman.site.limit.RateLimits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who talks to whom in some days: a drawing, and the same as tables. */
@Controller
class NetworkPage {

  private static final int USUAL_DAYS = 90;
  private static final int MOST_DAYS = 1_100;
  private static final int SHOWN = 40;

  private final RecordStore record;
  private final SideNames sideNames;
  private final KeptFacts facts;
  private final RateLimits limits;

  NetworkPage(RecordStore record, SideNames sideNames, KeptFacts facts, RateLimits limits) {
    this.record = record;
    this.sideNames = sideNames;
    this.facts = facts;
    this.limits = limits;
  }

  @GetMapping("/network")
  String show(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request,
      Model model) {
    limits.reading(request);
    Window window = window(from.strip(), to.strip());
    Network network = Network.of(record, window);
    model.addAttribute("window", window);
    model.addAttribute("network", network);
    model.addAttribute("nodes", network.nodes().stream().limit(SHOWN).toList());
    model.addAttribute("links", network.links().stream().limit(SHOWN).toList());
    model.addAttribute("triads", network.triads().stream().limit(SHOWN).toList());
    model.addAttribute(
        "drawing", network.nodes().isEmpty() ? "" : NetworkSvg.draw(network, sideNames));
    return "network";
  }

  private Window window(String from, String to) {
    LocalDate last = to.isEmpty() ? facts.today() : day(to);
    LocalDate first = from.isEmpty() ? last.minusDays(USUAL_DAYS - 1L) : day(from);
    if (first.isAfter(last) || first.isBefore(last.minusDays(MOST_DAYS))) {
      throw new NotFoundException("mistake.network-days", first, last);
    }
    return new Window(first, last);
  }

  private static LocalDate day(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new NotFoundException("mistake.network-day", words);
    }
  }
}
