package org.dragoman.site.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.analysis.Svg;
import org.dragoman.site.map.Region.Frame;

/** Writes names beside places on a map, as long as none covers another. */
final class Labels {

  private static final int MOST = 24;
  private static final double SIZE = 11;

  /** How wide a letter is on average, as a share of its height. */
  private static final double LETTER = 0.56;

  private final Frame frame;
  private final double size;
  private final List<Box> taken = new ArrayList<>();

  Labels(Frame frame) {
    this.frame = frame;
    this.size = SIZE / frame.zoom();
  }

  /** Writes the name where there is room on one side of its place; else leaves it out. */
  void add(String name, EqualEarth.Point place, StringBuilder svg) {
    if (taken.size() >= MOST) {
      return;
    }
    double width = name.length() * size * LETTER;
    double gap = size * 0.4;
    for (boolean isRight : new boolean[] {true, false}) {
      double left = isRight ? place.x() + gap : place.x() - gap - width;
      Box box = new Box(left, place.y() - size * 0.6, left + width, place.y() + size * 0.6);
      if (box.isIn(frame) && taken.stream().noneMatch(box::meets)) {
        taken.add(box);
        svg.append(
            String.format(
                Locale.ROOT,
                "<text class=\"label\" x=\"%.1f\" y=\"%.1f\" font-size=\"%.2f\""
                    + " text-anchor=\"%s\">%s</text>\n",
                isRight ? place.x() + gap : place.x() - gap,
                place.y() + size * 0.33,
                size,
                isRight ? "start" : "end",
                Svg.escape(name)));
        return;
      }
    }
  }

  private record Box(double left, double top, double right, double bottom) {

    boolean meets(Box other) {
      return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean isIn(Frame frame) {
      return left >= frame.x() && right <= frame.x() + frame.width();
    }
  }
}
