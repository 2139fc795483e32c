package org.dragoman.site.map;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.dragoman.site.limit.RateLimits;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The map as a file to keep or to print, with its colours in it. */
@RestController
class MapFile {

  private final MapWindow window;
  private final WorldMap map;
  private final RateLimits limits;

  MapFile(MapWindow window, WorldMap map, RateLimits limits) {
    this.window = window;
    this.map = map;
    this.limits = limits;
  }

  @GetMapping(value = "/map.svg", produces = "image/svg+xml;charset=UTF-8")
  ResponseEntity<String> file(
      @RequestParam MultiValueMap<String, String> parameters,
      @RequestParam(defaultValue = "world") String region,
      HttpServletRequest request) {
    limits.reading(request);
    MapCounts counts = window.count(window.read(parameters));
    String drawing = map.draw(counts, Region.asked(region));
    int head = drawing.indexOf('\n') + 1;
    return ResponseEntity.ok(
        drawing.substring(0, head)
            + "<style>"
            + Held.STYLE
            + "</style>\n"
            + drawing.substring(head));
  }

  /** The colours, read once. */
  private static final class Held {

    static final String STYLE = style();
  }

  private static String style() {
    try (InputStream stream = MapFile.class.getResourceAsStream("map.css")) {
      if (stream == null) {
        throw new IllegalStateException("the site's jar lacks map.css");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("map.css", e);
    }
  }
}
