package org.dragoman.site.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.site.limit.RateLimits;
import org.dragoman.site.map.MapCounts;
import org.dragoman.site.map.MapWindow;
import org.dragoman.site.map.Region;
import org.dragoman.site.map.WorldMap;
import org.dragoman.site.search.Filter;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map: the contacts of some days and any filter as arcs between seats of government. */
@Controller
class MapPage {

  private static final int LISTED_PAIRS = 60;
  private static final int LISTED_SIDES = 40;

  /** What the form of the page asks itself; the rest of a filter travels along unseen. */
  private static final Set<String> ASKED =
      Set.of("q", "side", "channel", "status", "from", "to", "order");

  private final MapWindow window;
  private final WorldMap map;
  private final RateLimits limits;

  MapPage(MapWindow window, WorldMap map, RateLimits limits) {
    this.window = window;
    this.map = map;
    this.limits = limits;
  }

  @GetMapping("/map")
  String show(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "world") String region,
      HttpServletRequest request,
      Model model) {
    limits.reading(request);
    Filter filter = window.read(parameters);
    Region shown = Region.asked(region);
    MapCounts counts = window.count(filter);
    model.addAttribute("filter", filter);
    model.addAttribute("region", shown);
    model.addAttribute("regions", List.of(Region.values()));
    model.addAttribute("counts", counts);
    model.addAttribute("drawing", map.draw(counts, shown));
    model.addAttribute("pairs", counts.pairs().stream().limit(LISTED_PAIRS).toList());
    model.addAttribute("sides", counts.sides().stream().limit(LISTED_SIDES).toList());
    model.addAttribute(
        "undrawn", counts.pairs().stream().filter(pair -> !map.isDrawn(pair)).count());
    model.addAttribute("mostCounted", MapWindow.MOST);
    model.addAttribute("mostSides", MapCounts.MOST_SIDES);
    model.addAttribute("mostArcs", WorldMap.MOST_ARCS);
    model.addAttribute("channels", List.of(Channel.values()));
    model.addAttribute("statuses", List.of(Status.values()));
    Set<String> carried = new TreeSet<>(filter.values().keySet());
    carried.removeAll(ASKED);
    model.addAttribute("carried", carried);
    return "map";
  }
}
