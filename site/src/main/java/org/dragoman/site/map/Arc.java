package org.dragoman.site.map;

import org.dragoman.site.map.Seats.Seat;

/**
 * A line between two seats, bowed towards the nearer pole as the shortest ways over the globe are,
 * but less: those of distant pairs would crowd about the pole.
 */
final class Arc {

  private static final int FEWEST_STEPS = 8;
  private static final int MOST_STEPS = 28;

  /** How far the middle stands off the straight line, as a share of its length. */
  private static final double BOW = 0.16;

  /** No arc comes nearer to a pole. */
  private static final double NORTHMOST = 78;

  private Arc() {}

  /** The line as a path of SVG; one that crosses the edge of the map is cut there in two. */
  static String path(Seat from, Seat to) {
    double east = to.longitude() - from.longitude();
    east -= 360 * Math.rint(east / 360);
    double north = to.latitude() - from.latitude();
    double narrowing = Math.cos(Math.toRadians((from.latitude() + to.latitude()) / 2));
    double length = Math.hypot(east * narrowing, north);
    if (length < 0.01) {
      return "";
    }
    double poleward = from.latitude() + to.latitude() < 0 ? -1 : 1;
    poleward *= east < 0 ? -1 : 1;
    double bowEast = -poleward * BOW * north / narrowing;
    double bowNorth = poleward * BOW * east * narrowing;
    int steps = Math.max(FEWEST_STEPS, (int) Math.min(MOST_STEPS, length / 2));
    StringBuilder path = new StringBuilder();
    double turn = 0;
    double latitudeBefore = from.latitude();
    double longitudeBefore = from.longitude();
    for (int i = 0; i <= steps; i++) {
      double share = (double) i / steps;
      double height = 4 * share * (1 - share);
      double latitude = bounded(from.latitude() + share * north + height * bowNorth);
      double longitude = from.longitude() + share * east + height * bowEast;
      double edge = longitude + turn > 180 ? 180 : longitude + turn < -180 ? -180 : 0;
      if (edge != 0) {
        double part = (edge - turn - longitudeBefore) / (longitude - longitudeBefore);
        double crossing = latitudeBefore + part * (latitude - latitudeBefore);
        add(path.append('L'), crossing, edge);
        add(path.append('M'), crossing, -edge);
        turn -= 2 * edge;
      }
      latitudeBefore = latitude;
      longitudeBefore = longitude;
      add(path.append(i == 0 ? 'M' : 'L'), latitude, longitude + turn);
    }
    return path.toString();
  }

  private static double bounded(double latitude) {
    return Math.max(-NORTHMOST, Math.min(NORTHMOST, latitude));
  }

  private static void add(StringBuilder path, double latitude, double longitude) {
    EqualEarth.Point point = EqualEarth.project(latitude, longitude);
    path.append(Shapes.number(point.x())).append(' ').append(Shapes.number(point.y()));
  }
}
