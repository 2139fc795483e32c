package org.dragoman.site.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.dragoman.site.limit.RateLimits;
import org.dragoman.site.map.MapCounts;
import org.dragoman.site.map.MapWindow;
import org.dragoman.site.search.Filter;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The figures of the map. */
@RestController
class PairsApi {

  private final MapWindow window;
  private final RateLimits limits;

  PairsApi(MapWindow window, RateLimits limits) {
    this.window = window;
    this.limits = limits;
  }

  /** Who was in contact with whom, and how often. */
  record Pairs(
      String filter, int contacts, int ofManySides, List<PairJson> pairs, List<SideJson> sides) {}

  /** Two sides. */
  record PairJson(List<String> sides, int held, int ahead, int contested) {}

  /** A side. */
  record SideJson(String side, int contacts) {}

  @GetMapping("/api/v1/pairs")
  ResponseEntity<Pairs> pairs(
      @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
    limits.reading(request);
    Filter filter = window.read(parameters);
    MapCounts counts = window.count(filter);
    return ResponseEntity.ok(
        new Pairs(
            filter.address(),
            counts.contacts(),
            counts.many(),
            counts.pairs().stream()
                .map(
                    pair ->
                        new PairJson(
                            List.of(pair.dyad().first().code(), pair.dyad().second().code()),
                            pair.held(),
                            pair.ahead(),
                            pair.contested()))
                .toList(),
            counts.sides().stream()
                .map(side -> new SideJson(side.side().code(), side.contacts()))
                .toList()));
  }
}
