package org.dragoman.analysis.cadence;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/**
 * Prints the table of docs/analysis.md: how often a steady dyad is called unusual, and how often a
 * planted break is found.
 *
 * <pre>mvn -q test-compile exec:java -pl analysis -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.dragoman.analysis.cadence.SimulationTable</pre>
 */
public final class SimulationTable {

  private static final int DAYS = 1500;

  private SimulationTable() {}

  /** Prints the table; the argument is the number of dyads a row, 500 without it. */
  public static void main(String[] arguments) {
    int dyads = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      out.println("Steady dyads: share called unusual (stated: at most 1 in 100)");
      out.println("| coverage | contacts | one every | silence | burst | any break |");
      out.println("|---|---|---:|---:|---:|---:|");
      for (Simulation.Reading reading : Simulation.Reading.values()) {
        for (double again : new double[] {0, 0.4}) {
          for (double gap : new double[] {5, 15, 60}) {
            out.println(steady(reading, again, gap, dyads));
          }
        }
      }
      out.println();
      out.println("Planted breaks half way: share found, and within 60 days of the truth");
      out.println(
          "| coverage | contacts | before | after | found | within 60 days | in the interval |");
      out.println("|---|---|---:|---:|---:|---:|---:|");
      double[][] plans = {{10, 40}, {15, 60}, {15, 5}, {30, 10}, {60, 10}, {10, 1e9}, {20, 30}};
      for (Simulation.Reading reading :
          List.of(Simulation.Reading.EVEN, Simulation.Reading.FALLING)) {
        for (double[] plan : plans) {
          for (double again : new double[] {0, 0.4}) {
            out.println(broken(reading, again, plan[0], plan[1], dyads));
          }
        }
      }
    }
  }

  static String steady(Simulation.Reading reading, double again, double gap, int dyads) {
    int silences = 0;
    int longSilences = 0;
    int bursts = 0;
    int judgedBursts = 0;
    int breaks = 0;
    for (int i = 0; i < dyads; i++) {
      Simulation simulation = new Simulation(1000L + i, DAYS, reading);
      List<LocalDate> contacts = simulation.contacts(gap, DAYS, gap, again);
      ContactProcess process =
          ContactProcess.of(contacts, simulation.coverage(), simulation.last());
      breaks += process.cadence().changes().isEmpty() ? 0 : 1;
      List<LocalDate> days = process.days();
      for (int sample = 0; sample < 5 && days.size() > 10; sample++) {
        int index = 5 + simulation.nextDay() % (days.size() - 5);
        Surprise silence = process.findSilenceBefore(index).orElse(null);
        silences++;
        longSilences += silence != null && silence.isUnusual() ? 1 : 0;
        Surprise burst =
            process.burst(Simulation.START.plusDays(300 + simulation.nextDay() * 4 / 5));
        judgedBursts += burst.isJudged() ? 1 : 0;
        bursts += burst.isUnusual() ? 1 : 0;
      }
    }
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f days | %.1f %% | %.1f %% | %.1f %% |",
        words(reading),
        again > 0 ? "in clusters" : "independent",
        gap,
        100.0 * longSilences / Math.max(1, silences),
        100.0 * bursts / Math.max(1, judgedBursts),
        100.0 * breaks / dyads);
  }

  static String broken(
      Simulation.Reading reading, double again, double before, double after, int dyads) {
    int found = 0;
    int near = 0;
    int held = 0;
    LocalDate truth = Simulation.START.plusDays(DAYS / 2);
    for (int i = 0; i < dyads; i++) {
      Simulation simulation = new Simulation(5000L + i, DAYS, reading);
      List<LocalDate> contacts = simulation.contacts(before, DAYS / 2, after, again);
      List<ChangePoint> changes =
          ContactProcess.of(contacts, simulation.coverage(), simulation.last()).cadence().changes();
      found += changes.isEmpty() ? 0 : 1;
      near +=
          changes.stream()
                  .anyMatch(change -> Math.abs(ChronoUnit.DAYS.between(change.day(), truth)) <= 60)
              ? 1
              : 0;
      held +=
          changes.stream()
                  .anyMatch(
                      change ->
                          !truth.isBefore(change.earliest().minusDays(14))
                              && !truth.isAfter(change.latest().plusDays(14)))
              ? 1
              : 0;
    }
    return String.format(
        Locale.ROOT,
        "| %s | %s | %.0f days | %s | %.0f %% | %.0f %% | %.0f %% |",
        words(reading),
        again > 0 ? "in clusters" : "independent",
        before,
        after > 1e6 ? "none" : String.format(Locale.ROOT, "%.0f days", after),
        100.0 * found / dyads,
        100.0 * near / dyads,
        100.0 * held / Math.max(1, found));
  }

  private static String words(Simulation.Reading reading) {
    return switch (reading) {
      case EVEN -> "even";
      case FALLING -> "falls to a sixth";
      case BROKEN_OFF -> "three months missing";
    };
  }
}
