package org.dragoman.spark.merge;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.record.merge.MeetingKeys;
import org.dragoman.record.merge.Traits;

/**
 * Where a report is compared with others: under each of its meeting keys, in blocks of days. There
 * are blocks of a few days, of a month, a year and a century; a report is at home in those as wide
 * as the days of which it may speak, and visits the wider ones, where it is compared with those at
 * home alone. Any two reports that the record would compare share a block in which one of them is
 * at home.
 */
final class Seats {

  private Seats() {}

  /**
   * A place in a block.
   *
   * @param block the block: key, width and number
   * @param width the class of its width
   * @param isVisitor whether it is compared with those at home alone
   */
  record Seat(String block, int width, boolean isVisitor) {

    /** Whether any report may visit it: they visit wider blocks than their home. */
    boolean mayBeVisited() {
      return width > 0;
    }
  }

  /** The places of a report. */
  static List<Seat> of(Traits traits) {
    int reach = MeetingKeys.reach(traits);
    long first = traits.window().first() - reach;
    long last = traits.window().last() + reach;
    int home = width(last - first + 1);
    List<Seat> seats = new ArrayList<>();
    for (String key : MeetingKeys.of(traits)) {
      for (int width = home; width < MeetingKeys.widths(); width++) {
        int days = MeetingKeys.longest(width);
        for (long block = Math.floorDiv(first, days); block <= Math.floorDiv(last, days); block++) {
          seats.add(new Seat(key + "\t" + width + "\t" + block, width, width > home));
        }
      }
    }
    return seats;
  }

  private static int width(long days) {
    int width = 0;
    while (width < MeetingKeys.widths() - 1 && days > MeetingKeys.longest(width)) {
      width++;
    }
    return width;
  }
}
