package org.dragoman.record.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.codebook.Channel;
import org.dragoman.record.merge.DateWindow.Basis;
import org.dragoman.record.person.NameMatch;

/** Compares two reports: may they tell of one contact, and how much speaks for it. */
public final class Comparer {

  /** From this resemblance of their documents on two reports are copies of one text. */
  public static final double COPY = 0.5;

  private static final double SIDES = 2;
  private static final double PERSONS_OF_A_SIDE = 2;
  private static final double MOST_FOR_PERSONS = 4;
  private static final double COPY_POINTS = 4;
  private static final double WORDS = 3;
  private static final double GATHERING = 4;

  private final List<String> rules = new ArrayList<>();
  private double score;

  private Comparer() {}

  /** Compares the two; which is first makes no difference to the score. */
  public static Comparison compare(Traits a, Traits b) {
    boolean isCopy = a.document().resemblance(b.document()) >= COPY;
    String refusal = Refusals.refusal(a, b, isCopy);
    if (refusal != null) {
      return Comparison.refused(refusal);
    }
    Comparer comparer = new Comparer();
    comparer.sides(a, b);
    comparer.persons(a, b);
    comparer.channel(a, b);
    if (a.isSameGathering(b)) {
      comparer.count(GATHERING, "the same gathering by name");
    } else {
      comparer.days(a, b);
    }
    comparer.place(a, b);
    comparer.topics(a, b);
    comparer.words(a, b, isCopy);
    return new Comparison(comparer.score, null, comparer.rules);
  }

  private void count(double points, String rule) {
    if (points != 0) {
      score += points;
      rules.add(String.format(Locale.ROOT, "%s %+.1f", rule, points));
    }
  }

  private void sides(Traits a, Traits b) {
    boolean isSame = a.sideSet().equals(b.sideSet());
    double points = a.sides().size() < 2 ? 1 : isSame ? SIDES : SIDES / 2;
    count(points, isSame ? "the same sides" : "most sides shared");
  }

  private void persons(Traits a, Traits b) {
    double sum = 0;
    List<String> matched = new ArrayList<>();
    for (PartySide left : a.sides()) {
      for (PartySide right : b.sides()) {
        if (left.side().equals(right.side())) {
          double points = persons(left, right);
          sum += points;
          if (points > 0) {
            matched.add(left.side().name());
          }
        }
      }
    }
    count(
        Math.min(sum, MOST_FOR_PERSONS),
        "the same persons or offices for " + String.join(", ", matched));
  }

  private static double persons(PartySide a, PartySide b) {
    for (String left : a.names()) {
      for (String right : b.names()) {
        if (NameMatch.of(left, right).isMatch()) {
          return PERSONS_OF_A_SIDE;
        }
      }
    }
    boolean isSameOffice = a.offices().stream().anyMatch(b.offices()::contains);
    return isSameOffice ? PERSONS_OF_A_SIDE / 2 : 0;
  }

  private void channel(Traits a, Traits b) {
    if (a.channel() == b.channel()) {
      count(a.channel() == Channel.UNSPECIFIED ? 1 : 2, "the same way, " + a.channel().wire());
    } else if (a.channel().family() == b.channel().family()) {
      count(1, "ways of one kind, " + a.channel().wire() + " and " + b.channel().wire());
    }
  }

  private void days(Traits left, Traits right) {
    DateWindow a = left.window();
    DateWindow b = right.window();
    if (a.isUnknown() || b.isUnknown()) {
      return;
    }
    boolean areVisits = left.channel() == Channel.VISIT && right.channel() == Channel.VISIT;
    if (!a.overlaps(b)) {
      count(1.5, "days of one journey");
      return;
    }
    Basis vaguer = a.basis().compareTo(b.basis()) > 0 ? a.basis() : b.basis();
    long first = Math.max(a.first(), b.first());
    long last = Math.min(a.last(), b.last());
    double shared = (double) (last - first + 1) / Math.max(a.days(), b.days());
    switch (vaguer) {
      case DAY -> count(3, "the same day told");
      case DAYS -> count(1 + 2 * shared, "days told that overlap");
      case IMPLIED -> count(a.days() <= 2 && b.days() <= 2 ? 2 : 0.5 + shared, "days that fit");
      case WEEK -> count(1, "days within a week told");
      case MONTH -> count(month(left, right, areVisits), "days within a month told");
      case VAGUE -> count(-3, "days told vaguely");
      case NONE -> {}
    }
  }

  /** Persons of two states who meet, both named, seldom meet twice in a month; they often call. */
  private static double month(Traits a, Traits b, boolean areVisits) {
    boolean isInPerson = a.channel().family() == 1 && a.channel() == b.channel();
    boolean areSamePersons =
        a.sides().size() == 2
            && a.namedSides() == 2
            && b.namedSides() == 2
            && a.sideSet().equals(b.sideSet());
    return isInPerson && areSamePersons ? 0 : areVisits ? 0.5 : -1;
  }

  private void place(Traits a, Traits b) {
    String left = a.placeName();
    String right = b.placeName();
    if (left != null && left.equals(right)) {
      count(1.5, "the same place, " + left);
    } else if (a.placeCountry() != null && a.placeCountry().equals(b.placeCountry())) {
      count(0.5, "the same state, " + a.placeCountry());
    }
  }

  private void topics(Traits a, Traits b) {
    Set<String> shared = new HashSet<>(a.topics());
    shared.retainAll(b.topics());
    count(
        Math.min(1.5, 0.5 * shared.size()),
        "shared topics " + String.join(", ", shared.stream().sorted().toList()));
  }

  private void words(Traits a, Traits b, boolean isCopy) {
    if (isCopy) {
      count(COPY_POINTS, "near-copies of one text");
      return;
    }
    double resemblance = a.evidence().resemblance(b.evidence());
    if (resemblance >= 0.1) {
      count(WORDS * resemblance, "shared wording");
    }
  }
}
