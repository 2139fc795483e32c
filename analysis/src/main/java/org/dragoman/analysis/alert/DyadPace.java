package org.dragoman.analysis.alert;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dragoman.analysis.EnglishWords;
import org.dragoman.analysis.cadence.CadenceWords;
import org.dragoman.analysis.cadence.ContactProcess;
import org.dragoman.analysis.cadence.Exposures;
import org.dragoman.analysis.cadence.Surprise;
import org.dragoman.analysis.dyad.Dyad;
import org.dragoman.record.DyadDays;

/**
 * The present pace of two sides that have contacts enough to be judged.
 *
 * @param isSilenceJudged whether their silence is judged: not where it has lasted for so long that
 *     it is no news
 * @param silence the present silence, where it may be unusual
 * @param burst the contacts of late, where they may be unusually many
 */
record DyadPace(boolean isSilenceJudged, Optional<Alert> silence, Optional<Alert> burst) {

  /** Two sides that have not met for longer are no news. */
  static final int LONGEST_SILENCE_DAYS = 730;

  static DyadPace of(DyadDays history, Exposures exposures) {
    Dyad dyad = new Dyad(history.first(), history.second());
    ContactProcess process = ContactProcess.of(history.days(), exposures);
    LocalDate asOf = exposures.asOf();
    List<LocalDate> days = process.days();
    boolean isNews =
        !days.isEmpty() && !days.get(days.size() - 1).plusDays(LONGEST_SILENCE_DAYS).isBefore(asOf);
    boolean hasLate =
        !days.isEmpty()
            && days.get(days.size() - 1).isAfter(asOf.minusDays(ContactProcess.BURST_DAYS));
    return new DyadPace(
        isNews,
        isNews && process.mayBeSilent() ? silence(dyad, process) : Optional.empty(),
        hasLate && process.mayBeBurst(asOf) ? burst(dyad, process, asOf) : Optional.empty());
  }

  private static Optional<Alert> silence(Dyad dyad, ContactProcess process) {
    return process.findSilence().filter(Surprise::isJudged).map(silence -> told(dyad, silence));
  }

  private static Alert told(Dyad dyad, Surprise silence) {
    return new Alert(
        AlertKind.SILENCE,
        dyad,
        silence.from(),
        "No contact for "
            + EnglishWords.span((double) silence.days())
            + "; "
            + CadenceWords.expected(silence.expected())
            + ".",
        silence.chance(),
        List.of());
  }

  private static Optional<Alert> burst(Dyad dyad, ContactProcess process, LocalDate asOf) {
    Surprise burst = process.burst(asOf);
    if (!burst.isJudged()) {
      return Optional.empty();
    }
    return Optional.of(
        new Alert(
            AlertKind.CONTACTS,
            dyad,
            burst.from(),
            burst.count()
                + " contacts in "
                + burst.days()
                + " days"
                + "; "
                + CadenceWords.expected(burst.expected())
                + ".",
            burst.chance(),
            List.of()));
  }
}
