package org.dragoman.record.merge;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.codebook.Status;
import org.dragoman.record.Side;
import org.dragoman.record.merge.DateWindow.Basis;
import org.dragoman.record.person.NameMatch;
import org.jspecify.annotations.Nullable;

/** What keeps two reports apart, whatever else speaks for one contact. */
final class Refusals {

  private static final Set<Channel> OF_MANY =
      Set.of(Channel.MULTILATERAL, Channel.MEDIATION, Channel.NEGOTIATION, Channel.SUMMIT);

  private Refusals() {}

  /** Why the reports cannot be one contact; null where they may. */
  static @Nullable String refusal(Traits a, Traits b, boolean isCopy) {
    if (a.documentId().equals(b.documentId())) {
      return "one document tells them as two events";
    }
    String sides = sides(a, b);
    if (sides != null) {
      return sides;
    }
    if (!fit(a.channel(), b.channel())) {
      return "one is by " + a.channel().wire() + ", the other by " + b.channel().wire();
    }
    boolean isSameGathering = a.isSameGathering(b);
    String days = isSameGathering ? null : days(a, b, isCopy);
    if (days != null) {
      return days;
    }
    String status = status(a, b, isCopy);
    if (status != null) {
      return status;
    }
    String place = place(a, b);
    return place != null ? place : persons(a, b);
  }

  private static @Nullable String sides(Traits a, Traits b) {
    Set<Side> left = a.sideSet();
    Set<Side> right = b.sideSet();
    if (left.equals(right)) {
      return left.isEmpty() ? "no side is known" : null;
    }
    Set<Side> shared = new HashSet<>(left);
    shared.retainAll(right);
    boolean isPart = shared.size() == Math.min(left.size(), right.size());
    boolean isOfMany = OF_MANY.contains(a.channel()) && OF_MANY.contains(b.channel());
    boolean isPhoneOfMany = a.channel() == b.channel() && left.size() > 2 && right.size() > 2;
    double overlap = (double) shared.size() / (left.size() + right.size() - shared.size());
    boolean isNear = isPart ? shared.size() >= 2 : shared.size() >= 3 && overlap >= 0.6;
    return isNear && (isOfMany || isPhoneOfMany || isHostAlone(left, right, a, b))
        ? null
        : "other sides take part: " + names(left) + " and " + names(right);
  }

  /** One report counts the state that lends its ground as a party, the other does not. */
  private static boolean isHostAlone(Set<Side> left, Set<Side> right, Traits a, Traits b) {
    Set<Side> extra = new HashSet<>(left.size() > right.size() ? left : right);
    extra.removeAll(left.size() > right.size() ? right : left);
    String place = a.placeCountry();
    return extra.size() == 1
        && place != null
        && place.equals(b.placeCountry())
        && extra.contains(Side.state(place));
  }

  private static String names(Set<Side> sides) {
    return String.join(", ", sides.stream().map(Side::name).sorted().toList());
  }

  private static boolean fit(Channel a, Channel b) {
    int left = a.family();
    int right = b.family();
    if (left == 0 || right == 0) {
      return left <= 2 && right <= 2;
    }
    boolean isBody = a == Channel.MULTILATERAL ^ b == Channel.MULTILATERAL;
    boolean mayBeBody = OF_MANY.contains(a) && OF_MANY.contains(b);
    return left == right && (!isBody || mayBeBody || a == Channel.MEETING || b == Channel.MEETING);
  }

  private static @Nullable String days(Traits a, Traits b, boolean isCopy) {
    if (a.window().isUnknown() || b.window().isUnknown()) {
      return isCopy ? null : "the day of one is not known";
    }
    return a.window().overlaps(b.window()) || isOneJourney(a, b)
        ? null
        : "they speak of different days";
  }

  /** Days of one journey: nobody visits a state twice within so few. */
  static boolean isOneJourney(Traits a, Traits b) {
    boolean areVisits = a.channel() == Channel.VISIT && b.channel() == Channel.VISIT;
    long gap =
        Math.max(a.window().first(), b.window().first())
            - Math.min(a.window().last(), b.window().last());
    return areVisits
        && gap <= MeetingKeys.JOURNEY_DAYS
        && a.placeCountry() != null
        && a.placeCountry().equals(b.placeCountry());
  }

  private static @Nullable String status(Traits a, Traits b, boolean isCopy) {
    if (isCopy || a.status() == b.status()) {
      return null;
    }
    boolean isTold = isTold(a.window()) && isTold(b.window());
    boolean isTalk = isTalkedOf(a.status()) || isTalkedOf(b.status());
    if (isTalk && !isTold) {
      return "one is only talked of: " + a.status().wire() + " and " + b.status().wire();
    }
    boolean isRefused = a.status() == Status.REFUSED || b.status() == Status.REFUSED;
    boolean isHeld = isHeld(a.status()) || isHeld(b.status());
    return isRefused && isHeld ? "one was refused, the other held" : null;
  }

  private static boolean isTold(DateWindow window) {
    return window.basis() == Basis.DAY || window.basis() == Basis.DAYS;
  }

  private static boolean isTalkedOf(Status status) {
    return switch (status) {
      case PROPOSED, HYPOTHETICAL, BACKGROUND, REFUSED -> true;
      case HELD, UNDER_WAY, PLANNED, POSTPONED, CANCELLED, DENIED -> false;
    };
  }

  private static boolean isHeld(Status status) {
    return switch (status) {
      case HELD, UNDER_WAY, BACKGROUND -> true;
      case PROPOSED, HYPOTHETICAL, REFUSED, PLANNED, POSTPONED, CANCELLED, DENIED -> false;
    };
  }

  private static @Nullable String place(Traits a, Traits b) {
    String left = a.placeCountry();
    String right = b.placeCountry();
    boolean isInPerson = a.channel().family() < 2 && b.channel().family() < 2;
    return isInPerson && left != null && right != null && !left.equals(right)
        ? "one is in " + left + ", the other in " + right
        : null;
  }

  private static @Nullable String persons(Traits a, Traits b) {
    for (PartySide left : a.sides()) {
      for (PartySide right : b.sides()) {
        if (left.side().equals(right.side()) && !isHostOfVisit(a, b, left.side())) {
          String why = persons(left, right);
          if (why != null) {
            return why;
          }
        }
      }
    }
    return null;
  }

  /** A guest meets several of the host's officials on one visit. */
  private static boolean isHostOfVisit(Traits a, Traits b, Side side) {
    return a.channel() == Channel.VISIT
        && b.channel() == Channel.VISIT
        && side.code().equals(a.placeCountry())
        && side.code().equals(b.placeCountry());
  }

  private static @Nullable String persons(PartySide a, PartySide b) {
    if (!a.names().isEmpty() && !b.names().isEmpty()) {
      return areStrangers(a.names(), b.names())
          ? "other persons speak for "
              + a.side().name()
              + ": "
              + String.join(", ", a.names())
              + " and "
              + String.join(", ", b.names())
          : null;
    }
    boolean haveOffices = !a.offices().isEmpty() && !b.offices().isEmpty();
    boolean isSameLevel = a.level() != null && a.level() == b.level();
    return haveOffices && !isSameLevel && a.offices().stream().noneMatch(b.offices()::contains)
        ? "other offices speak for "
            + a.side().name()
            + ": "
            + String.join(", ", a.offices())
            + " and "
            + String.join(", ", b.offices())
        : null;
  }

  private static boolean areStrangers(List<String> left, List<String> right) {
    return left.stream()
        .noneMatch(name -> right.stream().anyMatch(other -> NameMatch.of(name, other).isMatch()));
  }
}
