package org.dragoman.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.ContactSummary;

/**
 * The texts on one contact side by side, point by point.
 *
 * @param contact the contact
 * @param voices the texts, each side's own first
 * @param points what they tell: the fields of the contact, then the statements in the order of the
 *     texts
 * @param agreement how far they tell the same story
 */
public record Comparison(
    ContactSummary contact, List<Voice> voices, List<Point> points, Agreement agreement) {

  public Comparison {
    voices = List.copyOf(voices);
    points = List.copyOf(points);
  }

  /** The points with that verdict. */
  public List<Point> points(Verdict verdict) {
    return points.stream().filter(point -> point.verdict() == verdict).toList();
  }

  /** The statements that this text alone makes. */
  public List<Point> onlyBy(int voice) {
    List<Point> only = new ArrayList<>();
    for (Point point : points) {
      if (point.isStatement()
          && point.verdict() == Verdict.ONE_ONLY
          && point.sayings().get(0).voice() == voice) {
        only.add(point);
      }
    }
    return only;
  }
}
