package org.dragoman.site.page;

import jakarta.servlet.http.HttpServletRequest;
import org.dragoman.analysis.SideNames;
import org.dragoman.analysis.Window;
import org.dragoman.analysis.network.Network;
import org.dragoman.analysis.network.NetworkSvg;
import org.dragoman.site.insight.Networks;
import org.dragoman.site.limit.RateLimits;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who talks to whom in some days: a drawing, and the same as tables. */
@Controller
class NetworkPage {

  private static final int SHOWN = 40;

  private final Networks networks;
  private final SideNames sideNames;
  private final RateLimits limits;

  NetworkPage(Networks networks, SideNames sideNames, RateLimits limits) {
    this.networks = networks;
    this.sideNames = sideNames;
    this.limits = limits;
  }

  @GetMapping("/network")
  String show(
      @RequestParam(defaultValue = "") String from,
      @RequestParam(defaultValue = "") String to,
      HttpServletRequest request,
      Model model) {
    limits.reading(request);
    Window window = networks.window(from, to);
    Network network = networks.of(window);
    model.addAttribute("window", window);
    model.addAttribute("network", network);
    model.addAttribute("nodes", network.nodes().stream().limit(SHOWN).toList());
    model.addAttribute("links", network.links().stream().limit(SHOWN).toList());
    model.addAttribute("triads", network.triads().stream().limit(SHOWN).toList());
    model.addAttribute(
        "drawing", network.nodes().isEmpty() ? "" : NetworkSvg.draw(network, sideNames));
    return "network";
  }
}
