package org.dragoman.site.map;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dragoman.site.fault.FilterException;

/** A part of the world that a map shows. */
public enum Region {
  /** All of it but the Antarctic. */
  WORLD(84, -180, -57, 180),
  /** From Iceland to the Urals. */
  EUROPE(71, -24, 34, 52),
  /** From Libya to Pakistan, from the Black Sea to Yemen. */
  MIDDLE_EAST(46, 19, 10, 76),
  /** The continent. */
  AFRICA(38, -26, -36, 58),
  /** From Central Asia to the Pacific islands. */
  ASIA_PACIFIC(56, 50, -48, 179),
  /** Both. */
  AMERICAS(68, -165, -56, -30);

  private final double top;
  private final double left;
  private final double bottom;
  private final double right;

  Region(double top, double left, double bottom, double right) {
    this.top = top;
    this.left = left;
    this.bottom = bottom;
    this.right = right;
  }

  /** The word for it in addresses. */
  public String wire() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The region of that word. */
  public static Optional<Region> find(String wire) {
    return Arrays.stream(values()).filter(region -> region.wire().equals(wire)).findFirst();
  }

  /**
   * The region that an address asks for.
   *
   * @throws FilterException where there is none of that word
   */
  public static Region asked(String wire) {
    return find(wire)
        .orElseThrow(
            () ->
                new FilterException(
                    "mistake.region",
                    Arrays.stream(values()).map(Region::wire).collect(Collectors.joining(", ")),
                    wire));
  }

  /** The part of the drawing that it takes. */
  Frame frame() {
    double middle = Math.abs(top) < Math.abs(bottom) ? top : bottom;
    if (top > 0 && bottom < 0) {
      middle = 0;
    }
    double x1 = Math.min(EqualEarth.project(middle, left).x(), EqualEarth.project(top, left).x());
    double x2 = Math.max(EqualEarth.project(middle, right).x(), EqualEarth.project(top, right).x());
    double y1 = EqualEarth.project(top, 0).y();
    double y2 = EqualEarth.project(bottom, 0).y();
    return new Frame(x1, y1, x2 - x1, y2 - y1);
  }

  /**
   * A rectangle of the drawing.
   *
   * @param x its left side
   * @param y its upper side
   * @param width how wide
   * @param height how high
   */
  record Frame(double x, double y, double width, double height) {

    /** How much larger than on the map of the world things are. */
    double zoom() {
      return EqualEarth.WIDTH / width;
    }

    boolean holds(EqualEarth.Point point) {
      return point.x() >= x && point.x() <= x + width && point.y() >= y && point.y() <= y + height;
    }
  }
}
