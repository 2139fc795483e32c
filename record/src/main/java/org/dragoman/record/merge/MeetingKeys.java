package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.dragoman.codebook.Channel;
import org.dragoman.record.Side;

/**
 * Where reports that may tell of one contact meet, so that none is compared with the whole record:
 * under each pair of sides, or under each side where there are many, with the days of which they
 * may speak.
 */
public final class MeetingKeys {

  /** Widths of windows, in days; a look-up goes through each class. */
  private static final int[] WIDTHS = {4, 32, 400, 40_000};

  /** How many days lie between the days that reports of one journey tell, at the most. */
  static final int JOURNEY_DAYS = 3;

  private static final int MOST_IN_PAIRS = 3;

  private MeetingKeys() {}

  /** The keys of a report. */
  public static List<String> of(Traits traits) {
    if (traits.window().isUnknown()) {
      return List.of("text " + traits.document().smallest());
    }
    List<Side> sides = List.copyOf(new TreeSet<>(traits.sideSet()));
    List<String> keys = new ArrayList<>();
    if (sides.size() == 1) {
      keys.add(sides.get(0).code());
    }
    if (sides.size() <= MOST_IN_PAIRS) {
      for (int i = 0; i < sides.size(); i++) {
        for (int j = i + 1; j < sides.size(); j++) {
          keys.add(sides.get(i).code() + " " + sides.get(j).code());
        }
      }
    }
    boolean isOfMany =
        sides.size() > 2
            || switch (traits.channel()) {
              case MULTILATERAL, MEDIATION, NEGOTIATION, SUMMIT -> true;
              case PHONE, VIDEO, MEETING, VISIT, LETTER, SUMMONS, UNSPECIFIED -> false;
            };
    if (isOfMany) {
      sides.forEach(side -> keys.add("many " + side.code()));
    }
    return keys;
  }

  /** How many days before and after those of its window a report is looked for. */
  public static int reach(Traits traits) {
    if (traits.window().isUnknown()) {
      return 0;
    }
    if (!traits.gatherings().isEmpty()) {
      return Traits.SEASON_DAYS;
    }
    return traits.channel() == Channel.VISIT ? JOURNEY_DAYS : 0;
  }

  /** Whether a look-up for {@code seeker} finds {@code other}: they share a key and a day. */
  public static boolean isNear(Traits seeker, Traits other) {
    DateWindow days = other.window();
    long first = seeker.window().first() - reach(seeker);
    long last = seeker.window().last() + reach(seeker);
    return days.first() <= last
        && days.last() >= first
        && days.first() >= first - longest(width(days))
        && !Collections.disjoint(of(seeker), of(other));
  }

  /** The class of a window's width, from 0. */
  public static int width(DateWindow window) {
    int width = 0;
    while (width < WIDTHS.length - 1 && window.days() > WIDTHS[width]) {
      width++;
    }
    return width;
  }

  /** How many classes there are. */
  public static int widths() {
    return WIDTHS.length;
  }

  /** The longest window of a class, in days. */
  public static int longest(int width) {
    return WIDTHS[width];
  }
}
