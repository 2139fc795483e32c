package org.dragoman.cli.analysis;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.dragoman.cli.Main;
import org.dragoman.cli.terminal.Streams;
import org.dragoman.cli.terminal.Terminal;
import org.dragoman.codebook.Status;
import org.dragoman.record.ContactQuery;
import org.dragoman.record.ContactSummary;
import org.dragoman.record.DyadDays;
import org.dragoman.record.RecordStore;
import org.dragoman.record.Side;
import org.dragoman.record.store.Records;

/**
 * Measures how long every command that tells of the record takes: {@code AnalysisSpeed STORE}. It
 * asks for the two sides that talk most, the state with most contacts and their latest contact.
 * Each command runs in this process: once as the first, then again.
 */
public final class AnalysisSpeed {

  private static final int AGAIN = 5;

  private static final com.sun.management.OperatingSystemMXBean SYSTEM =
      (com.sun.management.OperatingSystemMXBean)
          java.lang.management.ManagementFactory.getOperatingSystemMXBean();

  private final String store;
  private final PrintStream out;

  private AnalysisSpeed(String store, PrintStream out) {
    this.store = store;
    this.out = out;
  }

  /** Runs the measurement and prints a table in Markdown. */
  public static void main(String[] arguments) {
    PrintStream out =
        new PrintStream(
            new java.io.FileOutputStream(java.io.FileDescriptor.out), true, StandardCharsets.UTF_8);
    new AnalysisSpeed(arguments[0], out).measure();
  }

  private void measure() {
    List<List<String>> commands = new ArrayList<>();
    try (RecordStore record = Records.open(store)) {
      commands.addAll(commands(record));
      out.printf("%s%n%n", org.dragoman.analysis.Basis.sentence(record.facts()));
    }
    out.printf(
        "| command | first, ms | again, ms | again, CPU ms | lines |%n|---|---:|---:|---:|---:|%n");
    run(commands.get(0)); // lists, database and tables are loaded once, for whatever comes first
    for (List<String> command : commands) {
      Taken first = run(command);
      double[] again = new double[AGAIN];
      double[] used = new double[AGAIN];
      for (int i = 0; i < AGAIN; i++) {
        Taken taken = run(command);
        again[i] = taken.milliseconds();
        used[i] = taken.used();
      }
      Arrays.sort(again);
      Arrays.sort(used);
      out.printf(
          Locale.ROOT,
          "| `%s` | %.0f | %.0f | %.0f | %d |%n",
          String.join(" ", command),
          first.milliseconds(),
          again[AGAIN / 2],
          used[AGAIN / 2],
          first.lines());
    }
  }

  private static List<List<String>> commands(RecordStore record) {
    List<Side> dyad = busiest(record);
    List<ContactSummary> latest =
        record
            .listContacts(
                ContactQuery.builder().sides(dyad).statuses(List.of(Status.HELD)).limit(50).build())
            .items();
    String contact = latest.get(0).id();
    Optional<String> person =
        latest.stream()
            .flatMap(one -> one.parties().stream())
            .flatMap(party -> Optional.ofNullable(party.name()).stream())
            .findFirst();
    String first = dyad.get(0).code();
    String second = dyad.get(1).code();
    List<List<String>> commands = new ArrayList<>();
    commands.add(List.of("dyad", first, second));
    commands.add(List.of("dyad", first, second, "--level", "ministers", "--format", "json"));
    commands.add(List.of("network"));
    commands.add(List.of("network", "--from", "2024-01-15", "--format", "json"));
    commands.add(List.of("alerts"));
    commands.add(List.of("brief", contact));
    commands.add(List.of("brief", first, second));
    commands.add(List.of("brief", "--week"));
    commands.add(List.of("compare", contact, "--all"));
    person.ifPresent(name -> commands.add(List.of("person", name)));
    commands.add(List.of("office", "minister", "--of", first));
    commands.add(List.of("office", "minister"));
    commands.add(List.of("state", first));
    commands.add(List.of("organization", "UN"));
    return commands;
  }

  private static List<Side> busiest(RecordStore record) {
    Map<List<Side>, Integer> contacts = new LinkedHashMap<>();
    for (DyadDays dyad : record.listDyadDays(java.util.Set.of(Status.HELD), null, null, 99, 1)) {
      if (dyad.first().isState() && dyad.second().isState()) {
        contacts.put(List.of(dyad.first(), dyad.second()), dyad.days().size());
      }
    }
    return contacts.entrySet().stream()
        .max(Comparator.comparingInt(Map.Entry::getValue))
        .map(Map.Entry::getKey)
        .orElseThrow();
  }

  private Taken run(List<String> command) {
    List<String> all = new ArrayList<>(command);
    all.addAll(List.of("--store", store));
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    ByteArrayOutputStream messages = new ByteArrayOutputStream();
    long usedBefore = SYSTEM.getProcessCpuTime();
    long begun = System.nanoTime();
    int status =
        Main.run(
            Streams.of(new ByteArrayInputStream(new byte[0]), answer, messages, Terminal.NONE),
            all.toArray(String[]::new));
    double milliseconds = (System.nanoTime() - begun) / 1e6;
    if (status != 0) {
      throw new IllegalStateException(command + ": " + messages.toString(StandardCharsets.UTF_8));
    }
    return new Taken(
        milliseconds,
        (SYSTEM.getProcessCpuTime() - usedBefore) / 1e6,
        answer.toString(StandardCharsets.UTF_8).lines().count());
  }

  private record Taken(double milliseconds, double used, long lines) {}
}
