package org.dragoman.record.merge;

import java.time.LocalDate;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.DatePrecision;
import org.dragoman.codebook.Status;
import org.dragoman.events.Event;
import org.dragoman.events.EventDate;
import org.jspecify.annotations.Nullable;

/**
 * The days of which a report may speak.
 *
 * @param basis how well they are known
 * @param first the first day, counted from 1970-01-01; 0 where the basis is {@link Basis#NONE}
 * @param last the last day
 */
public record DateWindow(Basis basis, long first, long last) {

  private static final int FEW_DAYS = 4;
  private static final int WEEK = 8;
  private static final int MONTH = 32;

  /** How well the days of a report are known; the earlier constant the better. */
  public enum Basis {
    /** The text tells the day. */
    DAY,
    /** The text tells a few days, such as those of a visit. */
    DAYS,
    /** The text tells none; it was published just after, or speaks of what is about to come. */
    IMPLIED,
    /** The text tells a week. */
    WEEK,
    /** The text tells a month. */
    MONTH,
    /** The text tells a longer or a vague time. */
    VAGUE,
    /** Nothing tells the days. */
    NONE
  }

  private static final DateWindow UNKNOWN = new DateWindow(Basis.NONE, 0, 0);

  /** The days of which {@code event}, in a document published on {@code published}, may speak. */
  static DateWindow of(Event event, @Nullable LocalDate published) {
    EventDate date = event.date();
    if (date != null && date.start() != null && date.end() != null) {
      return told(date.start().toEpochDay(), date.end().toEpochDay(), date.precision());
    }
    return published == null
        ? UNKNOWN
        : implied(published.toEpochDay(), event.status(), event.channel());
  }

  private static DateWindow told(long first, long last, DatePrecision precision) {
    long days = last - first + 1;
    if (precision == DatePrecision.APPROXIMATE) {
      return new DateWindow(days <= WEEK ? Basis.WEEK : Basis.VAGUE, first, last);
    }
    Basis basis =
        days == 1
            ? Basis.DAY
            : days <= FEW_DAYS
                ? Basis.DAYS
                : days <= WEEK ? Basis.WEEK : days <= MONTH ? Basis.MONTH : Basis.VAGUE;
    return new DateWindow(basis, first, last);
  }

  private static DateWindow implied(long day, Status status, @Nullable Channel channel) {
    return switch (status) {
      case HELD, UNDER_WAY, DENIED, REFUSED -> new DateWindow(Basis.IMPLIED, day - 1, day);
      case PLANNED, PROPOSED, POSTPONED, CANCELLED ->
          new DateWindow(Basis.IMPLIED, day, day + ahead(channel));
      case HYPOTHETICAL, BACKGROUND -> UNKNOWN;
    };
  }

  private static int ahead(@Nullable Channel channel) {
    if (channel == null) {
      return 1;
    }
    return switch (channel) {
      case PHONE, VIDEO, LETTER, SUMMONS -> 2;
      case MEETING, NEGOTIATION, MEDIATION, UNSPECIFIED -> 7;
      case VISIT, SUMMIT, MULTILATERAL -> 21;
    };
  }

  /** Whether nothing tells the days. */
  public boolean isUnknown() {
    return basis == Basis.NONE;
  }

  /** How many days it covers. */
  public long days() {
    return last - first + 1;
  }

  /** Whether both have a day in common; an unknown window has none with anything. */
  public boolean overlaps(DateWindow other) {
    return !isUnknown() && !other.isUnknown() && first <= other.last && other.first <= last;
  }
}
