package org.dragoman.site.map;

/**
 * The Equal Earth projection: areas stay true, so that a large share of a map is a large share of
 * the world. Šavrič, Patterson and Jenny, "The Equal Earth map projection", International Journal
 * of Geographical Information Science 33 (2019).
 */
final class EqualEarth {

  /** How wide the whole world is drawn. */
  static final double WIDTH = 1000;

  private static final double A1 = 1.340264;
  private static final double A2 = -0.081106;
  private static final double A3 = 0.000893;
  private static final double A4 = 0.003796;
  private static final double M = Math.sqrt(3) / 2;
  private static final double SCALE = WIDTH / 2 / x(0, Math.PI);
  private static final double TOP = SCALE * y(theta(Math.PI / 2));

  private EqualEarth() {}

  /** Where a place is drawn: x from 0 to {@link #WIDTH}, y downwards from the north pole. */
  static Point project(double latitude, double longitude) {
    double theta = theta(Math.toRadians(latitude));
    return new Point(
        WIDTH / 2 + SCALE * x(theta, Math.toRadians(longitude)), TOP - SCALE * y(theta));
  }

  private static double theta(double latitude) {
    return Math.asin(M * Math.sin(latitude));
  }

  private static double x(double theta, double longitude) {
    double square = theta * theta;
    double sixth = square * square * square;
    return longitude
        * Math.cos(theta)
        / (M * (A1 + 3 * A2 * square + sixth * (7 * A3 + 9 * A4 * square)));
  }

  private static double y(double theta) {
    double square = theta * theta;
    double sixth = square * square * square;
    return theta * (A1 + A2 * square + sixth * (A3 + A4 * square));
  }

  /**
   * A point of the drawing.
   *
   * @param x from the left
   * @param y from the top
   */
  record Point(double x, double y) {}
}
