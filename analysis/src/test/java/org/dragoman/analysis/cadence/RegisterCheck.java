package org.dragoman.analysis.cadence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Tries the model on a register of real dated contacts, one JSON object a line with {@code country}
 * and {@code start}: how often a silence is called unusual, and which breaks are found.
 *
 * <pre>mvn -q test-compile exec:java -pl analysis -am -Dexec.classpathScope=test \
 *   -Dexec.mainClass=org.dragoman.analysis.cadence.RegisterCheck -Dexec.args=register.jsonl</pre>
 */
public final class RegisterCheck {

  private RegisterCheck() {}

  /** Prints the figures of the register in the file of that name. */
  public static void main(String[] arguments) throws IOException {
    Map<String, List<LocalDate>> byCountry = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of(arguments[0]))) {
      Map<String, String> row = row(line);
      String start = row.getOrDefault("start", "");
      if (start.length() == 10 && row.containsKey("country")) {
        byCountry
            .computeIfAbsent(row.getOrDefault("country", ""), key -> new ArrayList<>())
            .add(LocalDate.parse(start));
      }
    }
    try (PrintWriter out =
        new PrintWriter(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8)) {
      report(byCountry, out);
    }
  }

  private static void report(Map<String, List<LocalDate>> byCountry, PrintWriter out) {
    LocalDate last =
        byCountry.values().stream()
            .flatMap(List::stream)
            .max(LocalDate::compareTo)
            .orElse(LocalDate.EPOCH);
    int gaps = 0;
    int unusual = 0;
    int judgedBursts = 0;
    int bursts = 0;
    List<String> lines = new ArrayList<>();
    List<Map.Entry<String, List<LocalDate>>> sorted = new ArrayList<>(byCountry.entrySet());
    sorted.sort(
        Comparator.comparingInt(
            (Map.Entry<String, List<LocalDate>> entry) -> -entry.getValue().size()));
    for (Map.Entry<String, List<LocalDate>> entry : sorted) {
      if (entry.getValue().size() < 8) {
        continue;
      }
      ContactProcess process = ContactProcess.of(entry.getValue(), List.of(), last);
      for (int i = 1; i < process.days().size(); i++) {
        Surprise silence = process.findSilenceBefore(i).orElse(null);
        if (silence != null && silence.isJudged()) {
          gaps++;
          unusual += silence.isUnusual() ? 1 : 0;
        }
        Surprise burst = process.burst(process.days().get(i));
        judgedBursts += burst.isJudged() ? 1 : 0;
        bursts += burst.isUnusual() ? 1 : 0;
      }
      if (lines.size() < 16) {
        lines.add(
            entry.getKey()
                + ", "
                + entry.getValue().size()
                + ": "
                + String.join(" ", CadenceWords.present(process.cadence())));
      }
    }
    lines.forEach(out::println);
    out.printf(
        Locale.ROOT,
        "%d silences judged, %d unusual (%.1f %%); %d bursts judged at a contact, %d unusual"
            + " (%.1f %%)%n",
        gaps,
        unusual,
        100.0 * unusual / Math.max(1, gaps),
        judgedBursts,
        bursts,
        100.0 * bursts / Math.max(1, judgedBursts));
  }

  private static Map<String, String> row(String line) throws IOException {
    Map<String, String> row = new TreeMap<>();
    try (JsonParser json = JsonFactory.builder().build().createParser(line)) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
          row.put(json.currentName(), json.getText());
        }
      }
    }
    return row;
  }
}
