package org.dragoman.analysis.cadence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.dragoman.analysis.cadence.Cadence.Pace;
import org.dragoman.record.Coverage;
import org.jspecify.annotations.Nullable;

/**
 * The contacts of a dyad as a process in time: between breaks they come at a steady rate for each
 * day of usual coverage, more or less clustered. docs/analysis.md states the model and shows how it
 * holds in simulations.
 */
public final class ContactProcess {

  /** The days over which a burst is counted. */
  public static final int BURST_DAYS = 90;

  private final Exposure exposure;
  private final List<LocalDate> days;
  private final double[] at;

  private ContactProcess(Exposure exposure, List<LocalDate> days) {
    this.exposure = exposure;
    this.days = days;
    this.at = new double[days.size()];
    for (int i = 0; i < at.length; i++) {
      LocalDate day = days.get(i);
      at[i] = (exposure.before(day) + exposure.before(day.plusDays(1))) / 2;
    }
  }

  /**
   * The process of contacts on these days as it is known on {@code asOf}. Contacts from long before
   * the first day of which anything was read are history that others recall, and are not counted.
   *
   * @param contactDays the days of contacts that took place, in any order
   * @param coverage what was read
   * @param asOf the last day; later contacts are left out
   */
  public static ContactProcess of(
      List<LocalDate> contactDays, List<Coverage> coverage, LocalDate asOf) {
    return of(contactDays, new Exposures(coverage, asOf));
  }

  /** The process of contacts on these days, as above. */
  public static ContactProcess of(List<LocalDate> contactDays, Exposures exposures) {
    LocalDate asOf = exposures.asOf();
    List<LocalDate> days = new ArrayList<>(contactDays);
    days.removeIf(day -> day.isAfter(asOf));
    Collections.sort(days);
    LocalDate first =
        exposures
            .firstRead()
            .map(day -> firstCounted(days, day))
            .orElse(days.isEmpty() ? asOf : days.get(0));
    LocalDate from = first.isAfter(asOf) ? asOf : first;
    days.removeIf(day -> day.isBefore(from));
    return new ContactProcess(exposures.from(from), days);
  }

  /** The first day read, or that of a contact in the two weeks before it, which it reports. */
  private static LocalDate firstCounted(List<LocalDate> days, LocalDate firstRead) {
    LocalDate earliest = firstRead.minusDays(Exposure.SMOOTHING_DAYS / 2);
    return days.stream()
        .filter(day -> !day.isBefore(earliest) && day.isBefore(firstRead))
        .findFirst()
        .orElse(firstRead);
  }

  /** The cadence on the last day. */
  public Cadence cadence() {
    LocalDate asOf = exposure.to();
    double dispersion = Dispersion.of(at, exposure.total());
    List<ChangePoint> changes = changes(dispersion);
    return new Cadence(
        exposure.from(),
        asOf,
        days.size(),
        exposure.total(),
        exposure.isMeasured(),
        dispersion,
        pace(changes, dispersion),
        changes,
        findSilence().orElse(null),
        burst(asOf));
  }

  /** The time since the last contact, judged by the pace up to that contact. */
  public Optional<Surprise> findSilence() {
    if (days.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = days.get(days.size() - 1);
    LocalDate first = last.plusDays(1);
    if (first.isAfter(exposure.to())) {
      return Optional.of(new Surprise(last, last, 0, 0, 1, false));
    }
    return Optional.of(gap(days.size() - 1, first, exposure.to()));
  }

  /**
   * Whether the time since the last contact can be unusual at all: whether it would be under the
   * fastest pace that any stretch up to that contact shows. Costs far less than the judgement.
   */
  public boolean mayBeSilent() {
    if (days.isEmpty()) {
      return false;
    }
    LocalDate first = days.get(days.size() - 1).plusDays(1);
    double read = exposure.before(first);
    double shortest = Segmentation.shortest(read);
    double fastest = 0.5 / shortest;
    for (int i = 0; i < at.length; i++) {
      fastest = Math.max(fastest, (at.length - i + 0.5) / Math.max(shortest, read - at[i]));
    }
    double silent = exposure.total() - read;
    return Math.exp(-fastest * silent) < Cadence.FALSE_ALARM_RATE;
  }

  /**
   * The silence that contact {@code index} ended, judged by the pace before it; empty for the first
   * contact and where another came the same day.
   */
  public Optional<Surprise> findSilenceBefore(int index) {
    if (index < 1 || !days.get(index - 1).plusDays(1).isBefore(days.get(index))) {
      return Optional.empty();
    }
    return Optional.of(
        gap(index - 1, days.get(index - 1).plusDays(1), days.get(index).minusDays(1)));
  }

  private Surprise gap(int lastIndex, LocalDate first, LocalDate to) {
    Baseline before = baseline(lastIndex + 1, exposure.before(first));
    double length = exposure.between(first, to);
    return before.judge(first, to, 0, length, true);
  }

  /**
   * Whether the contacts of the 90 days up to {@code day} can be unusually many at all: whether
   * they would be under the slowest pace that any stretch before them shows, were it known for
   * certain. Costs far less than the judgement.
   */
  public boolean mayBeBurst(LocalDate day) {
    LocalDate start = burstStart(day);
    int earlier = countBefore(start);
    int within = countBefore(day.plusDays(1)) - earlier;
    double read = exposure.before(start);
    double slowest = Double.POSITIVE_INFINITY;
    for (int contacts = Cadence.FEWEST_CONTACTS; contacts <= earlier; contacts++) {
      double longest = contacts == earlier ? read : read - at[earlier - contacts - 1];
      slowest = Math.min(slowest, (contacts + 0.5) / longest);
    }
    double mean = slowest * exposure.between(start, day);
    return within > mean && Counts.atLeast(within, mean) < Cadence.FALSE_ALARM_RATE;
  }

  private LocalDate burstStart(LocalDate day) {
    LocalDate first = day.minusDays(BURST_DAYS - 1L);
    return first.isBefore(exposure.from()) ? exposure.from() : first;
  }

  /** How many contacts fell before that day. */
  private int countBefore(LocalDate day) {
    int found = Collections.binarySearch(days, day);
    int index = found < 0 ? -found - 1 : found;
    while (index > 0 && !days.get(index - 1).isBefore(day)) {
      index--;
    }
    return index;
  }

  /** The contacts of the 90 days up to {@code day}, judged by the pace before them. */
  public Surprise burst(LocalDate day) {
    LocalDate start = burstStart(day);
    int earlier = countBefore(start);
    int within = countBefore(day.plusDays(1)) - earlier;
    return baseline(earlier, exposure.before(start))
        .judge(start, day, within, exposure.between(start, day), false);
  }

  /** The days of the contacts that are counted, in order. */
  public List<LocalDate> days() {
    return Collections.unmodifiableList(days);
  }

  /** What was read. */
  public Exposure exposure() {
    return exposure;
  }

  private @Nullable Pace pace(List<ChangePoint> changes, double dispersion) {
    LocalDate since = changes.isEmpty() ? exposure.from() : changes.get(changes.size() - 1).day();
    int contacts = (int) days.stream().filter(day -> !day.isBefore(since)).count();
    double read = exposure.total() - exposure.before(since);
    if (contacts < 2 || read <= 0) {
      return null;
    }
    double scale = exposure.scale(since, exposure.to());
    return new Pace(
        since,
        contacts,
        scale * read / contacts,
        scale / Counts.rateQuantile(contacts, read, dispersion, 0.95),
        scale / Counts.rateQuantile(contacts, read, dispersion, 0.05),
        !exposure.isEven(since, exposure.to()));
  }

  private List<ChangePoint> changes(double dispersion) {
    if (at.length < Cadence.FEWEST_CONTACTS) {
      return List.of();
    }
    Segmentation segmentation = new Segmentation(at, exposure.total(), dispersion);
    List<Integer> breaks = segmentation.breaks();
    List<ChangePoint> changes = new ArrayList<>();
    for (int i = 0; i < breaks.size(); i++) {
      int before = i == 0 ? 0 : breaks.get(i - 1);
      int here = breaks.get(i);
      int after = i + 1 < breaks.size() ? breaks.get(i + 1) : bins(segmentation);
      int[] interval = segmentation.interval(before, here, after);
      double width = segmentation.width();
      LocalDate first = exposure.dayAt(before * width);
      LocalDate day = exposure.dayAt(here * width);
      LocalDate last = exposure.dayAt(after * width);
      boolean isEven = exposure.isEven(first, day) && exposure.isEven(day, last);
      changes.add(
          new ChangePoint(
              day,
              exposure.dayAt(interval[0] * width),
              exposure.dayAt(interval[1] * width),
              gap(segmentation, before, here) * (isEven ? exposure.scale(first, day) : 1),
              gap(segmentation, here, after) * (isEven ? exposure.scale(day, last) : 1),
              !isEven));
    }
    return changes;
  }

  private int bins(Segmentation segmentation) {
    return (int) Math.round(exposure.total() / segmentation.width());
  }

  /** The mean gap within a stretch, in usual days. */
  private static double gap(Segmentation segmentation, int start, int end) {
    return (end - start) * segmentation.width() / Math.max(0.5, segmentation.contacts(start, end));
  }

  /** The steady stretch at the end of the first {@code contacts} contacts. */
  private Baseline baseline(int contacts, double read) {
    double[] earlier = java.util.Arrays.copyOf(at, contacts);
    double dispersion = Dispersion.of(earlier, read);
    if (contacts < Cadence.FEWEST_CONTACTS || read <= 0) {
      return new Baseline(contacts, read, dispersion);
    }
    Segmentation segmentation = new Segmentation(earlier, read, dispersion);
    List<Integer> breaks = segmentation.breaks();
    double since = breaks.isEmpty() ? 0 : breaks.get(breaks.size() - 1) * segmentation.width();
    int within = 0;
    for (double exposureAt : earlier) {
      within += exposureAt >= since ? 1 : 0;
    }
    return new Baseline(within, read - since, dispersion);
  }

  /** A steady stretch against which what follows is judged. */
  private record Baseline(int contacts, double read, double dispersion) {

    Surprise judge(LocalDate from, LocalDate to, int count, double further, boolean isSilence) {
      boolean isJudged = contacts >= Cadence.FEWEST_CONTACTS && read > 0;
      if (!isJudged) {
        return new Surprise(from, to, count, 0, 1, false);
      }
      Counts predicted = Counts.predicted(contacts, read, dispersion, further);
      double chance = isSilence ? predicted.none() : predicted.atLeast(count);
      return new Surprise(from, to, count, predicted.mean(), chance, true);
    }
  }
}
