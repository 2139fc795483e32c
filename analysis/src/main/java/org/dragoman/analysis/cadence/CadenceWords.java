package org.dragoman.analysis.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.analysis.Basis;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.cadence.Cadence.Pace;
import org.dragoman.analysis.dyad.DyadSeries;
import org.jspecify.annotations.Nullable;

/** Tells a cadence in words. */
public final class CadenceWords {

  private CadenceWords() {}

  /**
   * {@code the 6th ministerial call in 90 days; one every 15 days (11 to 21); nothing unusual}, or
   * {@code the first ministerial call since 12 March 2016; …}.
   */
  public static String of(Routine routine) {
    List<String> parts = new ArrayList<>();
    parts.add(place(routine));
    if (!routine.recordFrom().isBefore(routine.day())) {
      return parts.get(0); // there is nothing before it
    }
    Pace kind = told(routine.ofItsKind());
    Pace all = told(routine.ofAll());
    if (kind != null) {
      parts.add(pace(kind));
    } else if (all != null) {
      parts.add("contacts of all kinds come " + pace(all).replaceFirst("^one ", "once "));
    }
    parts.add(verdict(routine));
    return String.join("; ", parts);
  }

  /** A pace that rests on contacts enough to be told. */
  private static @Nullable Pace told(Cadence cadence) {
    return cadence.contacts() < Cadence.FEWEST_CONTACTS ? null : cadence.pace();
  }

  /** {@code the 6th ministerial call in 90 days}, {@code the first leaders' meeting since 2016}. */
  public static String place(Routine routine) {
    String kind = kind(routine);
    if (routine.inNinetyDays() > 1) {
      return "the "
          + EnglishWords.ordinal(routine.inNinetyDays())
          + " "
          + kind
          + " in "
          + ContactProcess.BURST_DAYS
          + " days";
    }
    LocalDate previous = routine.previous() == null ? null : routine.previous().day();
    if (previous != null) {
      return "the first " + kind + " since " + EnglishWords.day(previous);
    }
    String first = "the first " + kind + " between the two in the record";
    return routine.recordFrom().isBefore(routine.day())
        ? first
            + ", which has contacts of theirs from "
            + EnglishWords.day(routine.recordFrom())
            + " on"
        : first;
  }

  /** {@code ministerial call}. */
  public static String kind(Routine routine) {
    String adjective = routine.tier().adjective();
    return (adjective.isEmpty() ? "" : adjective + " ") + routine.way().noun();
  }

  /** {@code one every 15 days (11 to 21)}. */
  public static String pace(Pace pace) {
    String longest = EnglishWords.span(pace.longest());
    return "one every "
        + EnglishWords.span(pace.gapDays())
        + usual(pace.isOfUsualDays())
        + " ("
        + low(EnglishWords.span(pace.shortest()), longest)
        + " to "
        + (longest.equals("day") ? "1 day" : longest)
        + ")";
  }

  private static String usual(boolean isOfUsualDays) {
    return isOfUsualDays ? " of usual coverage" : "";
  }

  /** The lower end without its unit where the upper end has the same. */
  private static String low(String low, String high) {
    if (low.equals("day")) {
      return "1";
    }
    String unit = high.replaceAll("^[0-9.]+ ", " ");
    return low.endsWith(unit) ? low.substring(0, low.length() - unit.length()) : low;
  }

  private static String verdict(Routine routine) {
    Surprise silence = routine.silence();
    if (silence != null && silence.isUnusual()) {
      return "after a silence of "
          + EnglishWords.span((double) silence.days())
          + ", which is unusually long ("
          + chance(silence.chance())
          + ")";
    }
    if (routine.burst().isUnusual()) {
      return "more than usual: "
          + expected(routine.burst().expected())
          + " ("
          + chance(routine.burst().chance())
          + ")";
    }
    boolean isJudged = routine.burst().isJudged() || (silence != null && silence.isJudged());
    return isJudged ? "nothing unusual" : "whether that is usual cannot be told from so few";
  }

  /** The present state of the two sides of a series, one sentence a finding. */
  public static List<String> present(Cadence cadence, DyadSeries series) {
    int held = series.held().size();
    int counted = cadence.contacts();
    if (counted > 0 && counted < Math.min(held, Cadence.FEWEST_CONTACTS)) {
      return List.of(few(counted, " in the days that were read"));
    }
    if (counted > 0 || held == 0) {
      return present(cadence);
    }
    boolean isUndated = series.days().isEmpty();
    String contacts = held == 1 ? "the one contact" : "the " + held + " contacts";
    String why =
        isUndated
            ? "No report tells the day of " + contacts
            : EnglishWords.sentenceCase(contacts)
                + (held == 1 ? " is" : " are")
                + " from before the days that were read";
    return List.of(why + ", so how often the two are in touch cannot be told.");
  }

  private static String few(int contacts, String when) {
    return EnglishWords.sentenceCase(EnglishWords.number(contacts))
        + (contacts == 1 ? " contact" : " contacts")
        + when
        + (contacts == 1 ? " is" : " are")
        + " too few to tell how often the two are in touch, or whether the silence since is usual.";
  }

  /** The present state of a dyad, one sentence a finding. */
  static List<String> present(Cadence cadence) {
    List<String> sentences = new ArrayList<>();
    if (cadence.contacts() == 0) {
      sentences.add("No contact that took place is known.");
      return sentences;
    }
    Pace pace = told(cadence);
    if (cadence.contacts() < Cadence.FEWEST_CONTACTS) {
      sentences.add(few(cadence.contacts(), ""));
      return sentences;
    }
    if (pace != null) {
      sentences.add(
          Basis.counted(pace.contacts(), "contact")
              + " since "
              + (cadence.isCoverageKnown() && pace.since().equals(cadence.from())
                  ? "the first day that was read, "
                  : "")
              + EnglishWords.day(pace.since())
              + ": "
              + pace(pace)
              + ".");
    }
    for (ChangePoint change : cadence.changes()) {
      sentences.add(change(change));
    }
    sentences.add(silence(cadence));
    Surprise silence = cadence.silence();
    boolean isSilent =
        silence != null && silence.isJudged() && silence.days() >= cadence.burst().days();
    if (!isSilent || cadence.burst().count() > 0) {
      sentences.add(burst(cadence.burst()));
    }
    if (!cadence.isCoverageKnown()) {
      sentences.add("How much was read is not known: every day counts alike.");
    }
    return sentences;
  }

  /** {@code More frequent since about 3 May 2022 (…): one every 10 days, before one every 40.} */
  public static String change(ChangePoint change) {
    return (change.isRise() ? "More" : "Less")
        + " frequent since about "
        + EnglishWords.day(change.day())
        + " (between "
        + EnglishWords.day(change.earliest())
        + " and "
        + EnglishWords.day(change.latest())
        + "): one every "
        + EnglishWords.span(change.gapAfter())
        + usual(change.isOfUsualDays())
        + ", before one every "
        + EnglishWords.span(change.gapBefore())
        + ".";
  }

  private static String silence(Cadence cadence) {
    Surprise silence = cadence.silence();
    if (silence == null || silence.count() > 0 || !silence.isJudged()) {
      return "Whether the present silence is usual cannot be told.";
    }
    return "The last contact was "
        + EnglishWords.span((double) silence.days()).replaceFirst("^day$", "1 day")
        + " before the last day that was read: "
        + (silence.isUnusual()
            ? "an unusual silence (" + chance(silence.chance()) + ")."
            : "nothing unusual.");
  }

  private static String burst(Surprise burst) {
    String count =
        (burst.count() == 0 ? "No contact" : Basis.counted(burst.count(), "contact"))
            + " in the last "
            + burst.days()
            + " days";
    if (!burst.isJudged()) {
      return count + "; too few before to tell whether that is usual.";
    }
    return count
        + "; "
        + expected(burst.expected())
        + ": "
        + (burst.isUnusual()
            ? "unusually many (" + chance(burst.chance()) + ")."
            : "nothing unusual.");
  }

  /** {@code chance 0.4 in 100}. */
  static String chance(double chance) {
    if (chance < 0.0005) {
      return "chance below 1 in 2,000";
    }
    return "chance " + String.format(Locale.ROOT, "%.1f", 100 * chance) + " in 100";
  }

  /** {@code 2.3 were to be expected}, {@code one was to be expected}. */
  public static String expected(double value) {
    String number = String.format(Locale.ROOT, value < 10 ? "%.1f" : "%.0f", value);
    return switch (number) {
      case "0.0" -> "fewer than 0.1 were to be expected";
      case "1.0" -> "one was to be expected";
      default -> number + " were to be expected";
    };
  }
}
