package org.dragoman.record.merge;

import java.time.LocalDate;
import java.util.Set;
import org.dragoman.codebook.CameoTable;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.EventType;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DatasetReport;
import org.dragoman.record.DateRange;
import org.dragoman.record.Side;
import org.jspecify.annotations.Nullable;

/**
 * Whether a row of another event data set may tell of a contact: by sides, day and type alone,
 * since such rows tell no more.
 */
public final class RowFit {

  /** How many days before and after its own a row's contact may begin. */
  public static final int REACH = 30;

  private static final int SLACK = 1;
  private static final String INTENT_TO_MEET = "036";

  private RowFit() {}

  /** How well the row fits the contact; 0 where it does not. */
  public static double score(ContactSummary contact, DatasetReport row) {
    Set<Side> sides = row.sides();
    if (sides.size() < 2 || !contact.sides().containsAll(sides) || row.day() == null) {
      return 0;
    }
    boolean isToCome = isToCome(row);
    if (row.type() != EventType.CONSULT && !(isToCome && isOpen(contact.status()))) {
      return 0;
    }
    int family = family(row);
    int own = contact.channel().family();
    if (!isDay(contact, row.day(), isToCome) || (family != 0 && own != 0 && family != own)) {
      return 0;
    }
    return 1
        + (family != 0 && family == own ? 2 : 0)
        + (isVisit(row) == (contact.channel() == Channel.VISIT) ? 0.5 : 0)
        + (isWithin(contact.date(), row.day()) ? 1 : 0)
        + (contact.sides().size() == sides.size() ? 1 : 0)
        + (isSamePlace(contact, row) ? 0.5 : 0);
  }

  /** PLOVER and CAMEO code a contact that is still to come as an agreement. */
  private static boolean isToCome(DatasetReport row) {
    return row.type() == EventType.AGREE
        && (row.cameo() == null || row.cameo().startsWith(INTENT_TO_MEET));
  }

  private static boolean isOpen(Status status) {
    return switch (status) {
      case PLANNED, PROPOSED, POSTPONED, CANCELLED -> true;
      case HELD, UNDER_WAY, DENIED, REFUSED, HYPOTHETICAL, BACKGROUND -> false;
    };
  }

  private static boolean isDay(ContactSummary contact, LocalDate day, boolean isToCome) {
    DateRange date = contact.date();
    LocalDate reported = contact.firstReported();
    if (isToCome && reported != null) {
      LocalDate last = date == null ? reported.plusDays(SLACK) : date.end();
      return !day.isBefore(reported.minusDays(SLACK)) && !day.isAfter(last);
    }
    if (date != null) {
      return !day.isBefore(date.start().minusDays(SLACK))
          && !day.isAfter(date.end().plusDays(SLACK));
    }
    return reported != null
        && !day.isBefore(reported.minusDays(2 * SLACK))
        && !day.isAfter(reported.plusDays(SLACK));
  }

  private static boolean isWithin(@Nullable DateRange date, LocalDate day) {
    return date != null && !day.isBefore(date.start()) && !day.isAfter(date.end());
  }

  private static boolean isSamePlace(ContactSummary contact, DatasetReport row) {
    String country = row.place() == null ? null : row.place().country();
    return country != null && contact.place() != null && country.equals(contact.place().country());
  }

  private static boolean isVisit(DatasetReport row) {
    return "visit".equals(mode(row));
  }

  /** In person 1, by wire 2, not told 0; as {@link Channel#family}. */
  private static int family(DatasetReport row) {
    String mode = mode(row);
    return switch (mode == null ? "" : mode) {
      case "phone" -> 2;
      case "visit", "third-party", "multilateral", "meet" -> 1;
      default -> 0;
    };
  }

  private static @Nullable String mode(DatasetReport row) {
    return row.mode() != null
        ? row.mode()
        : CameoTable.bundled().findCode(row.cameo()).map(code -> code.mode()).orElse(null);
  }
}
