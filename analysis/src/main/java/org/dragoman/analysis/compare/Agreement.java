package org.dragoman.analysis.compare;

import java.util.List;

/**
 * How far the texts tell the same story.
 *
 * @param overlap of all statements, the share that more than one text makes, each counted once a
 *     text (the coefficient of Dice for two texts); from 0 to 1
 * @param consistency of all points that more than one text tells, fields and statements, the share
 *     on which they do not differ; from 0 to 1; 1 where there is none
 * @param shared how many points more than one text tells
 * @param different on how many of these they differ
 * @param alone how many points one text alone tells
 */
public record Agreement(double overlap, double consistency, int shared, int different, int alone) {

  static Agreement of(List<Point> points) {
    int sayings = 0;
    int sayingsShared = 0;
    int shared = 0;
    int different = 0;
    int alone = 0;
    for (Point point : points) {
      boolean isShared = point.verdict() == Verdict.SAME || point.verdict() == Verdict.DIFFERENT;
      shared += isShared ? 1 : 0;
      different += point.verdict() == Verdict.DIFFERENT ? 1 : 0;
      alone += point.verdict() == Verdict.ONE_ONLY ? 1 : 0;
      if (point.isStatement()) {
        sayings += point.sayings().size();
        sayingsShared += isShared ? point.sayings().size() : 0;
      }
    }
    return new Agreement(
        sayings == 0 ? 0 : (double) sayingsShared / sayings,
        shared == 0 ? 1 : (double) (shared - different) / shared,
        shared,
        different,
        alone);
  }
}
