package org.dragoman.site.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.analysis.Svg;
import org.dragoman.record.Side;
import org.dragoman.site.map.MapCounts.SideCount;
import org.dragoman.site.map.Region.Frame;
import org.dragoman.site.map.Seats.Seat;
import org.dragoman.site.name.Names;
import org.dragoman.site.name.Words;
import org.springframework.stereotype.Component;

/**
 * Draws contacts as arcs between seats of government, over states that are the darker the more
 * contacts they had. The drawing is for the eye and the mouse; the tables beside it have the same.
 */
@Component
public final class WorldMap {

  /** So many pairs are drawn, the ones most in contact. */
  public static final int MOST_ARCS = 400;

  private static final double THINNEST = 0.9;
  private static final double THICKEST = 4.5;
  private static final int SHADES = 4;

  private final Shapes shapes;
  private final Seats seats;
  private final Words words;

  WorldMap(Shapes shapes, Seats seats, Words words) {
    this.shapes = shapes;
    this.seats = seats;
    this.words = words;
  }

  /** Whether a line can be drawn between the two. */
  public boolean isDrawn(Pair pair) {
    return seats.find(pair.dyad().first()).isPresent()
        && seats.find(pair.dyad().second()).isPresent();
  }

  /** The drawing as SVG for a page, without colours of its own. */
  public String draw(MapCounts counts, Region region) {
    Frame frame = region.frame();
    StringBuilder svg = new StringBuilder(150_000);
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg class=\"map\" xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"%.0f %.0f %.0f"
                + " %.0f\" aria-hidden=\"true\" focusable=\"false\">\n",
            frame.x(),
            frame.y(),
            frame.width(),
            frame.height()));
    land(counts, svg);
    arcs(counts, svg);
    seats(counts, frame, svg);
    return svg.append("</svg>\n").toString();
  }

  private void land(MapCounts counts, StringBuilder svg) {
    Map<String, Integer> contacts = new HashMap<>();
    counts.sides().stream()
        .filter(count -> count.side().isState())
        .forEach(count -> contacts.put(count.side().code(), count.contacts()));
    int most = contacts.values().stream().mapToInt(Integer::intValue).max().orElse(1);
    Map<String, String> paths = shapes.paths();
    for (String code : shapes.codes()) {
      int count = contacts.getOrDefault(code, 0);
      svg.append("<path class=\"land shade-").append(shade(count, most)).append("\" d=\"");
      svg.append(paths.get(code)).append("\"><title>");
      svg.append(
          Svg.escape(words.say("map.side", words.names().state(code), words.number(count), count)));
      svg.append("</title></path>\n");
    }
  }

  /** From 0 for no contact to {@value #SHADES}, each shade for twice as many and more. */
  static int shade(int count, int most) {
    if (count == 0) {
      return 0;
    }
    double share = Math.log1p(count) / Math.log1p(most);
    return Math.max(1, (int) Math.ceil(share * SHADES));
  }

  private void arcs(MapCounts counts, StringBuilder svg) {
    List<Pair> drawn =
        new ArrayList<>(counts.pairs().stream().filter(this::isDrawn).limit(MOST_ARCS).toList());
    int most = drawn.stream().mapToInt(Pair::all).max().orElse(1);
    for (int i = drawn.size() - 1; i >= 0; i--) {
      Pair pair = drawn.get(i);
      Side one = pair.dyad().first();
      Side other = pair.dyad().second();
      Seat from = seats.find(one).orElseThrow();
      Seat to = seats.find(other).orElseThrow();
      Names names = words.names();
      svg.append(
          String.format(
              Locale.ROOT,
              "<a href=\"%s\" tabindex=\"-1\"><path class=\"arc %s\" stroke-width=\"%.1f\""
                  + " d=\"%s\"><title>%s</title></path></a>\n",
              Svg.escape(names.href(one, other)),
              pair.kind(),
              width(pair.all(), most),
              Arc.path(from, to),
              Svg.escape(
                  words.say(
                      "map.arc",
                      names.of(one),
                      names.of(other),
                      pair.held(),
                      pair.ahead(),
                      pair.contested()))));
    }
  }

  private static double width(int count, int most) {
    return most <= 1
        ? 1.4
        : THINNEST + (THICKEST - THINNEST) * Math.sqrt((count - 1.0) / (most - 1.0));
  }

  private void seats(MapCounts counts, Frame frame, StringBuilder svg) {
    Labels labels = new Labels(frame);
    StringBuilder names = new StringBuilder();
    for (SideCount count : counts.sides()) {
      Optional<Seat> seat = seats.find(count.side());
      if (seat.isEmpty() || !frame.holds(seat.get().point())) {
        continue;
      }
      EqualEarth.Point point = seat.get().point();
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle class=\"seat\" cx=\"%.1f\" cy=\"%.1f\" r=\"%.2f\"><title>%s</title>"
                  + "</circle>\n",
              point.x(),
              point.y(),
              1.6 / Math.sqrt(frame.zoom()),
              Svg.escape(
                  words.say(
                      "map.side",
                      words.names().of(count.side()),
                      words.number(count.contacts()),
                      count.contacts()))));
      labels.add(words.names().of(count.side()), point, names);
    }
    svg.append(names);
  }
}
